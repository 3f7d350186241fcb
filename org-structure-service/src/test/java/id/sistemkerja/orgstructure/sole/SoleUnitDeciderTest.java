package id.sistemkerja.orgstructure.sole;

import static id.sistemkerja.orgstructure.GivenWhenThen.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitCommand.Take;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitDecider;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent.SoleUnitTaken;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitDissolved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitMoved;
import id.sistemkerja.orgstructure.unit.domain.UnitProblems;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands in a place in which one unit of a kind stands at a time. */
class SoleUnitDeciderTest {
  private static final SoleUnitDecider DECIDER = new SoleUnitDecider();
  private static final OrgUnitId FIRST = new OrgUnitId("63.02-inspektorat");
  private static final OrgUnitId SECOND = new OrgUnitId("63.02-itda");
  private static final LocalDate DAY = LocalDate.parse("2025-01-02");
  private static final LocalDate LATER = LocalDate.parse("2027-01-04");

  @Test
  void aSecondOneIsRefusedWithTheLawAndTheOneThatStandsThere() {
    given(DECIDER, List.of()).when(new Take(FIRST, DAY, null)).then(new SoleUnitTaken(FIRST, DAY));
    Refusal refusal =
        given(DECIDER, List.of(new SoleUnitTaken(FIRST, DAY)))
            .when(new Take(SECOND, LATER, FIRST))
            .thenRefused(UnitProblems.SECOND_OF_A_KIND);
    assertThat(refusal.citations())
        .extracting(citation -> citation.regulation())
        .containsExactly("PP 18/2016");
    assertThat(refusal.faults().getFirst().fault().id()).contains(FIRST.value(), "2027-01-04");
    assertThat(refusal.faults().getFirst().fault().en()).contains(FIRST.value(), "2027-01-04");
  }

  @Test
  void aRepeatChangesNothingEvenWhenAnotherStandsThereSince() {
    given(DECIDER, List.of(new SoleUnitTaken(FIRST, DAY), new SoleUnitTaken(SECOND, LATER)))
        .when(new Take(FIRST, DAY, SECOND))
        .then();
  }

  @Test
  void ofApparatusAndSecretariatsTheLawKnowsOneOfDinasAndHospitalsMany() {
    assertThat(Arrays.stream(UnitKind.values()).filter(UnitKind::isOneOfAKind))
        .containsExactly(
            UnitKind.REGIONAL_SECRETARIAT,
            UnitKind.COUNCIL_SECRETARIAT,
            UnitKind.INSPECTORATE,
            UnitKind.CIVIL_SERVICE_POLICE,
            UnitKind.SECRETARIAT);
  }

  /** Under a until it moves under b on 2026-01-05, and dissolved from 2027-01-04. */
  @ParameterizedTest(name = "under {0} on {1} or later: {2}")
  @CsvSource({
    "a, 2024-12-31, true",
    "a, 2026-01-04, true",
    "a, 2026-01-05, false",
    "b, 2024-12-31, true",
    "b, 2026-01-05, true",
    "b, 2027-01-03, true",
    "b, 2027-01-04, false",
    "c, 2024-12-31, false"
  })
  void aUnitMakesRoomFromTheDayOnWhichItEndsOrStandsElsewhere(
      String parent, LocalDate day, boolean stands) {
    OrgUnitId a = new OrgUnitId("63.02-a");
    OrgUnitId b = new OrgUnitId("63.02-b");
    UnitKind dinas = UnitKind.AGENCY_OFFICE;
    Established unit =
        new Established(
            new RegencyCode("63.02"),
            new UnitEstablished(
                FIRST,
                new RegencyCode("63.02"),
                "Sekretariat",
                UnitKind.SECRETARIAT,
                HeadRank.ADMINISTRATOR,
                a,
                a,
                dinas,
                "Sekretaris",
                DAY,
                "A.SEK",
                null),
            List.of(),
            List.of(new UnitMoved(FIRST, b, b, dinas, "188/1", LocalDate.parse("2026-01-05"))),
            new UnitDissolved(FIRST, List.of(b), b, "188/2", LATER),
            List.of(),
            List.of());
    assertThat(unit.standsUnder(new OrgUnitId("63.02-" + parent), day)).isEqualTo(stands);
  }
}
