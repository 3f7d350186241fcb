package id.sistemkerja.orgstructure.official;

import static id.sistemkerja.orgstructure.GivenWhenThen.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.GivenWhenThen;
import id.sistemkerja.orgstructure.official.domain.Golongan;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.PlaceOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialDecider;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPlaced;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.PlacementLaw;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.regulation.AppraiserRule;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDeciderTest {
  private static final RegencyCode KOTABARU = new RegencyCode("63.02");
  private static final EmployeeId ANA = new EmployeeId("63.02-ana");
  private static final Nip NIP = new Nip("199001312015022901", Nip.Kind.PNS);
  private static final Position EPIDEMIOLOGIST =
      new Position(
          Position.Kind.FUNCTIONAL, "Epidemiolog Kesehatan Ahli Muda", FunctionalGrade.AHLI_MUDA);
  private static final OfficialRegistered REGISTERED = registered(EPIDEMIOLOGIST);
  private static final LocalDate FOUNDED = LocalDate.parse("2025-01-01");
  private static final UnitFacts DINKES =
      facts("63.02-dinkes", null, UnitKind.AGENCY_OFFICE, HeadRank.JPT_PRATAMA);
  private static final UnitFacts P2P =
      facts("63.02-dinkes-p2p", DINKES.unitId(), UnitKind.DIVISION, HeadRank.ADMINISTRATOR);
  private static final UnitFacts SURVEILLANCE =
      facts("63.02-dinkes-p2p-surv", P2P.unitId(), UnitKind.SUBSECTION, HeadRank.PENGAWAS);
  private static final Citation DIRECT_SUPERIOR =
      new Citation("Perbup X 1/2024", "Pasal 1", "KED-1");
  private static final Citation APPRAISER = new Citation("Perbup X 1/2024", "Pasal 2", "KED-4");

  @Test
  void isRegistered() {
    official().when(register(ANA, NIP, "III/d", EPIDEMIOLOGIST, null)).then(REGISTERED);
  }

  @Test
  void isRegisteredOnce() {
    official(REGISTERED)
        .when(register(ANA, NIP, "III/d", EPIDEMIOLOGIST, null))
        .thenRefused(OfficialProblems.OFFICIAL_EXISTS);
  }

  @ParameterizedTest(name = "{0}: {7}")
  @CsvSource(
      nullValues = "-",
      value = {
        "all is well,              63.02-ana, n,  a@b.id, PNS,  FUNCTIONAL,  AHLI_MUDA, -",
        "no e-mail,                63.02-ana, n,  -,      PNS,  FUNCTIONAL,  AHLI_MUDA, -",
        "a Pelaksana,              63.02-ana, n,  a@b.id, PNS,  OPERATIONAL, -,         -",
        "another regency's id,     75.04-ana, n,  a@b.id, PNS,  FUNCTIONAL,  AHLI_MUDA, employeeId",
        "no name,                  63.02-ana, '', a@b.id, PNS,  FUNCTIONAL,  AHLI_MUDA, name",
        "no e-mail address,        63.02-ana, n,  a.b.id, PNS,  FUNCTIONAL,  AHLI_MUDA, email",
        "a PPPK's golongan,        63.02-ana, n,  a@b.id, PPPK, FUNCTIONAL,  AHLI_MUDA, golongan",
        "a JF without a grade,     63.02-ana, n,  a@b.id, PNS,  FUNCTIONAL,  -,         position.grade",
        "a Pelaksana with a grade, 63.02-ana, n,  a@b.id, PNS,  OPERATIONAL, AHLI_MUDA, position.grade",
        "a head with a grade,      63.02-ana, n,  a@b.id, PNS,  STRUCTURAL,  AHLI_MUDA, position.grade",
      })
  void isNotRegisteredWith(
      String what,
      String id,
      String name,
      String email,
      Nip.Kind golonganOf,
      Position.Kind kind,
      FunctionalGrade grade,
      String field) {
    var then =
        official()
            .when(
                new RegisterOfficial(
                    new EmployeeId(id),
                    KOTABARU,
                    NIP,
                    null,
                    name,
                    email,
                    new Golongan(golonganOf == Nip.Kind.PNS ? "III/d" : "IX", golonganOf),
                    new Position(kind, "t", grade),
                    List.of()));
    if (field == null) {
      assertThat(then.outcome()).as(what).isEqualTo("done");
    } else {
      assertThat(then.thenRefused(OfficialProblems.INVALID_OFFICIAL).faults())
          .extracting(FieldFault::field)
          .as(what)
          .containsExactly(field);
    }
  }

  @ParameterizedTest(name = "{0} competences of {1} characters: {2}")
  @CsvSource({
    "50, 200, done",
    "51, 200, invalid-official",
    "1,  201, invalid-official",
    "1,  0,   invalid-official"
  })
  void competencesHaveBounds(int count, int length, String outcome) {
    assertThat(
            official()
                .when(
                    new RegisterOfficial(
                        ANA,
                        KOTABARU,
                        NIP,
                        null,
                        "n",
                        null,
                        new Golongan("III/d", Nip.Kind.PNS),
                        EPIDEMIOLOGIST,
                        java.util.Collections.nCopies(count, "c".repeat(length))))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void aNipBelongsToOneOfficial() {
    official()
        .when(register(ANA, NIP, "III/d", EPIDEMIOLOGIST, new EmployeeId("63.02-budi")))
        .thenRefused(OfficialProblems.NIP_IN_USE);
    official().when(register(ANA, NIP, "III/d", EPIDEMIOLOGIST, ANA)).then(REGISTERED);
  }

  @Test
  void aPlacementRestsOnBothClauses() {
    var accepted =
        official(REGISTERED)
            .when(place(List.of(P2P, DINKES), P2P.unitId(), "2025-01-01"))
            .then(
                new OfficialPlaced(
                    ANA, P2P.unitId(), P2P.unitId(), "821/9", LocalDate.parse("2025-01-01")));
    assertThat(accepted.citations()).containsExactly(DIRECT_SUPERIOR, APPRAISER);
  }

  @ParameterizedTest(name = "KED-4: {0} {1} → {2}")
  @CsvSource({
    "63.02-dinkes-p2p-surv, 2025-01-01, appraiser-not-allowed",
    "63.02-dinkes-p2p,      2025-01-01, done",
    "63.02-dinkes,          2025-01-01, done",
    "63.02-setda,           2025-01-01, appraiser-not-superior",
    "63.02-dinkes-kesmas,   2025-01-01, appraiser-not-superior",
    "63.02-dinkes-p2p,      2024-12-31, invalid-placement",
  })
  void isPlacedUnderAnAppraiserThatTheRegulationAllows(
      String appraiser, String from, String outcome) {
    assertThat(
            official(REGISTERED)
                .when(place(List.of(SURVEILLANCE, P2P, DINKES), new OrgUnitId(appraiser), from))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void anAppraiserOfAnotherKindOfUnitIsRefusedWithTheCitation() {
    var refusal =
        official(REGISTERED)
            .when(
                place(
                    List.of(P2P, DINKES),
                    P2P.unitId(),
                    "2025-01-01",
                    new AppraiserRule(
                        "KED-5",
                        List.of(HeadRank.ADMINISTRATOR),
                        Set.of(UnitKind.SECRETARIAT),
                        APPRAISER)))
            .thenRefused(OfficialProblems.APPRAISER_NOT_ALLOWED);
    assertThat(refusal.citations()).containsExactly(APPRAISER);
    assertThat(refusal.faults().getFirst().fault().en())
        .contains("Pasal 2", "ADMINISTRATOR", "SECRETARIAT", "DIVISION");
  }

  @ParameterizedTest(name = "placed from 2025-03-01, then from {0}: {1}")
  @CsvSource({
    "2025-02-28, not-after-latest-placement",
    "2025-03-01, not-after-latest-placement",
    "2025-03-02, done",
  })
  void placementsFollowEachOther(String from, String outcome) {
    assertThat(
            official(
                    REGISTERED,
                    new OfficialPlaced(
                        ANA, P2P.unitId(), P2P.unitId(), "821/8", LocalDate.parse("2025-03-01")))
                .when(place(List.of(P2P, DINKES), P2P.unitId(), from))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void aStructuralOfficialIsAppointedNotPlaced() {
    assertThat(
            official(registered(new Position(Position.Kind.STRUCTURAL, "Kepala Bidang", null)))
                .when(place(List.of(P2P, DINKES), P2P.unitId(), "2025-01-01"))
                .thenRefused(OfficialProblems.STRUCTURAL_IS_APPOINTED)
                .citations())
        .containsExactly(DIRECT_SUPERIOR);
  }

  @Test
  void placementNeedsADecreeAUnitAndAnOfficialOfTheRegency() {
    official(REGISTERED)
        .when(
            new PlaceOfficial(
                ANA,
                KOTABARU,
                P2P.unitId(),
                List.of(P2P, DINKES),
                P2P.unitId(),
                "",
                FOUNDED,
                law(rule())))
        .thenRefused(OfficialProblems.INVALID_PLACEMENT);
    official(REGISTERED)
        .when(
            new PlaceOfficial(
                ANA, KOTABARU, P2P.unitId(), List.of(), P2P.unitId(), "821/9", FOUNDED, null))
        .thenRefused(OfficialProblems.PLACEMENT_UNIT_NOT_FOUND);
    official()
        .when(place(List.of(P2P, DINKES), P2P.unitId(), "2025-01-01"))
        .thenRefused(OfficialProblems.OFFICIAL_NOT_FOUND);
    official(REGISTERED)
        .when(
            new PlaceOfficial(
                ANA,
                new RegencyCode("75.04"),
                P2P.unitId(),
                List.of(P2P, DINKES),
                P2P.unitId(),
                "821/9",
                FOUNDED,
                law(rule())))
        .thenRefused(OfficialProblems.OFFICIAL_NOT_FOUND);
  }

  private static GivenWhenThen<OfficialState, OfficialCommand, OfficialEvent> official(
      OfficialEvent... events) {
    return given(new OfficialDecider(), List.of(events));
  }

  private static RegisterOfficial register(
      EmployeeId id, Nip nip, String golongan, Position position, EmployeeId nipHolder) {
    return new RegisterOfficial(
        id,
        KOTABARU,
        nip,
        nipHolder,
        "Ana Contoh",
        "ana@contoh.invalid",
        new Golongan(golongan, nip.kind()),
        position,
        List.of("epidemiologi"));
  }

  private static OfficialRegistered registered(Position position) {
    return new OfficialRegistered(
        ANA,
        KOTABARU,
        NIP.value(),
        Nip.Kind.PNS,
        "Ana Contoh",
        "ana@contoh.invalid",
        "III/d",
        position,
        List.of("epidemiologi"));
  }

  private static PlaceOfficial place(List<UnitFacts> line, OrgUnitId appraiser, String from) {
    return place(line, appraiser, from, rule());
  }

  private static PlaceOfficial place(
      List<UnitFacts> line, OrgUnitId appraiser, String from, AppraiserRule rule) {
    return new PlaceOfficial(
        ANA,
        KOTABARU,
        line.getFirst().unitId(),
        line,
        appraiser,
        "821/9",
        LocalDate.parse(from),
        law(rule));
  }

  /** Ahli Muda: the Administrator or one level above. */
  private static AppraiserRule rule() {
    return new AppraiserRule(
        "KED-4", List.of(HeadRank.ADMINISTRATOR, HeadRank.JPT_PRATAMA), Set.of(), APPRAISER);
  }

  private static PlacementLaw law(AppraiserRule rule) {
    return new PlacementLaw(rule, DIRECT_SUPERIOR);
  }

  private static UnitFacts facts(String id, OrgUnitId parent, UnitKind kind, HeadRank rank) {
    return new UnitFacts(
        new OrgUnitId(id),
        parent,
        kind,
        rank,
        new OrgUnitId("63.02-dinkes"),
        UnitKind.AGENCY_OFFICE,
        FOUNDED);
  }
}
