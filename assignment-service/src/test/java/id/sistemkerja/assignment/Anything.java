package id.sistemkerja.assignment;

import static id.sistemkerja.assignment.Cases.APPRAISER;
import static id.sistemkerja.assignment.Cases.ORIGIN;
import static id.sistemkerja.assignment.Cases.ORIGINS_DINAS;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.OWNERS_DINAS;
import static id.sistemkerja.assignment.Cases.SEKDA;
import static id.sistemkerja.assignment.Cases.STRANGER;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What a caller may send, with the awkward values made frequent. */
public final class Anything {
  private Anything() {}

  public static Arbitrary<Actor> actor() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(OWNER, OWNERS_DINAS).map(Cases::headOf)),
        Tuple.of(3, Arbitraries.of(ORIGIN, ORIGINS_DINAS, APPRAISER, SEKDA).map(Cases::headOf)),
        Tuple.of(2, Arbitraries.just(Cases.theOfficial())),
        Tuple.of(1, Arbitraries.of(Actor.system("test"), Cases.headOf(STRANGER))));
  }

  public static Arbitrary<String> text() {
    return Arbitraries.of(
            "Menyusun peta layanan",
            "a",
            " ",
            "",
            "\u0000",
            "\ud800",
            "x".repeat(2000),
            "x".repeat(2001),
            "x".repeat(4000),
            "x".repeat(4001),
            "  ada  ",
            "baris\nbaru")
        .injectNull(0.2);
  }

  public static Arbitrary<LocalDate> day() {
    return Arbitraries.of(
            Cases.TODAY,
            Cases.TODAY.plusDays(1),
            Cases.TODAY.plusYears(5),
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.EPOCH)
        .injectNull(0.1);
  }

  public static Arbitrary<UnitPlace> place() {
    return Arbitraries.of(
            Cases.PLACE, new UnitPlace(UnitKind.AGENCY_OFFICE, UnitKind.WARD, HeadRank.PENGAWAS))
        .injectNull(0.1);
  }

  public static Arbitrary<Map<Party, Office>> parties() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Cases.PARTIES)),
        Tuple.of(1, Arbitraries.of(Party.class).map(Cases::partiesWithout)),
        Tuple.of(1, Arbitraries.just(Map.of())));
  }
}
