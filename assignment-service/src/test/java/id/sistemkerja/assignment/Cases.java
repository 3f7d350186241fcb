package id.sistemkerja.assignment;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** One invented constellation of offices, under the two regencies' real profiles. */
public final class Cases {
  private Cases() {}

  public static final RegulationCatalogue CATALOGUE = RegulationCatalogue.bundled();

  /** A Tuesday. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  public static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

  public static final Office OWNER = office("dinas-a.bidang-1", "Kepala Bidang Contoh Satu");
  public static final Office OWNERS_DINAS = office("dinas-a", "Kepala Dinas Contoh A");
  public static final Office OWNERS_SECRETARY = office("dinas-a.sekretariat", "Sekretaris Dinas A");
  public static final Office ORIGIN = office("dinas-b.bidang-2", "Kepala Bidang Contoh Dua");
  public static final Office ORIGINS_DINAS = office("dinas-b", "Kepala Dinas Contoh B");
  public static final Office APPRAISER = office("dinas-b.sekretariat", "Sekretaris Dinas B");
  public static final Office SEKDA = office("setda", "Sekretaris Daerah");
  public static final Office ASISTEN = office("setda.asisten-1", "Asisten Contoh");
  public static final Office STRANGER = office("dinas-c", "Kepala Dinas Contoh C");

  public static final Official OFFICIAL =
      new Official(new EmployeeId("contoh-tujuh"), "Contoh Tujuh", ORIGIN.unit());

  public static final Map<Party, Office> PARTIES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Party.OWNER_UNIT_HEAD, OWNER),
              Map.entry(Party.OWNER_APPARATUS_HEAD, OWNERS_DINAS),
              Map.entry(Party.OWNER_APPARATUS_SECRETARY, OWNERS_SECRETARY),
              Map.entry(Party.OWNER_APPRAISER, OWNERS_DINAS),
              Map.entry(Party.OWNER_AUTHORIZED_OFFICIAL, SEKDA),
              Map.entry(Party.ORIGIN_UNIT_HEAD, ORIGIN),
              Map.entry(Party.ORIGIN_APPARATUS_HEAD, ORIGINS_DINAS),
              Map.entry(Party.ORIGIN_APPRAISER, APPRAISER),
              Map.entry(Party.ORIGIN_AUTHORIZED_OFFICIAL, SEKDA),
              Map.entry(Party.REGIONAL_SECRETARY, SEKDA),
              Map.entry(Party.ASSISTANT, ASISTEN)));

  /** Where the owner's unit stands. */
  public static final UnitPlace PLACE =
      new UnitPlace(UnitKind.AGENCY_OFFICE, UnitKind.DIVISION, HeadRank.ADMINISTRATOR);

  /** The regencies whose profiles the tests run under. */
  public enum Regency {
    KOTABARU("63.02"),
    POHUWATO("75.04"),
    JOMBANG("35.17"),
    KARANGANYAR("33.13");

    public final RegencyCode code;
    public final String profileVersion;

    Regency(String code) {
      this.code = new RegencyCode(code);
      this.profileVersion = CATALOGUE.inForce(this.code, TODAY).version();
    }
  }

  private static Office office(String unit, String title) {
    return new Office(new OrgUnitId(unit), title, title.replaceFirst("^(Kepala|Sekretaris) ", ""));
  }

  /** Somebody who heads that office. */
  public static Actor headOf(Office office) {
    return new Actor(
        new EmployeeId("kepala." + office.unit()),
        "Contoh Kepala",
        office.title(),
        office.unit(),
        null);
  }

  /** The assigned official, who heads nothing. */
  public static Actor theOfficial() {
    return new Actor(OFFICIAL.id(), OFFICIAL.name(), "Pranata Komputer Ahli Muda", null, null);
  }

  public static Map<Party, Office> partiesWithout(Party missing) {
    Map<Party, Office> parties = new EnumMap<>(PARTIES);
    parties.remove(missing);
    return parties;
  }

  public static Map<Party, Office> partiesWhere(Party party, Office office) {
    Map<Party, Office> parties = new EnumMap<>(PARTIES);
    parties.put(party, office);
    return parties;
  }
}
