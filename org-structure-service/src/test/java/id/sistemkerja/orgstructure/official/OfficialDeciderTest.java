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
import id.sistemkerja.orgstructure.official.domain.Competence;
import id.sistemkerja.orgstructure.official.domain.Departure;
import id.sistemkerja.orgstructure.official.domain.Golongan;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.AddCompetence;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.ChangeGolongan;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.ChangePosition;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.CorrectOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.LeaveService;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.PlaceOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.RegisterOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.WithdrawCompetence;
import id.sistemkerja.orgstructure.official.domain.OfficialDecider;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.CompetenceAdded;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.CompetenceWithdrawn;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialCorrected;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialLeftService;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPlaced;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPositionChanged;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.PlacementLaw;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.official.domain.RecordedAppraiser;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.regulation.AppraiserRule;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
  private static final Citation LOWEST_RANK = new Citation("Perbup X 1/2024", "Pasal 3", "KED-3");
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
                law(rule()),
                null,
                null))
        .thenRefused(OfficialProblems.INVALID_PLACEMENT);
    official(REGISTERED)
        .when(
            new PlaceOfficial(
                ANA,
                KOTABARU,
                P2P.unitId(),
                List.of(),
                P2P.unitId(),
                "821/9",
                FOUNDED,
                null,
                null,
                null))
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
                law(rule()),
                null,
                null))
        .thenRefused(OfficialProblems.OFFICIAL_NOT_FOUND);
  }

  @Test
  void KED_8_withoutAnAppraiserTheOneThatTheClauseNamesFirstAppraises() {
    official(REGISTERED)
        .when(place(List.of(SURVEILLANCE, P2P, DINKES), null, "2025-01-01"))
        .then(new OfficialPlaced(ANA, SURVEILLANCE.unitId(), P2P.unitId(), "821/9", FOUNDED));
    assertThat(
            official(REGISTERED)
                .when(place(List.of(SURVEILLANCE), null, "2025-01-01"))
                .thenRefused(OfficialProblems.NO_APPRAISER_IN_LINE)
                .citations())
        .containsExactly(APPRAISER);
  }

  @Test
  void KED_3_anAppraiserBelowPengawasIsRefusedWithTheArticle() {
    UnitFacts ledByJf =
        facts("63.02-dinkes-pkm", DINKES.unitId(), UnitKind.HEALTH_CENTER, HeadRank.FUNCTIONAL);
    var refusal =
        official(REGISTERED)
            .when(place(List.of(ledByJf, DINKES), ledByJf.unitId(), "2025-01-01"))
            .thenRefused(OfficialProblems.APPRAISER_BELOW_PENGAWAS);
    assertThat(refusal.citations()).containsExactly(LOWEST_RANK, APPRAISER);
  }

  @Test
  void KED_2_aFunctionalOfficialWhomTheClauseNamesNeedsNoDelegation() {
    UnitFacts ledByJf =
        facts("63.02-dinkes-pkm", DINKES.unitId(), UnitKind.HEALTH_CENTER, HeadRank.FUNCTIONAL);
    AppraiserRule ledUnit =
        new AppraiserRule(
            "KED-5", List.of(HeadRank.FUNCTIONAL), Set.of(UnitKind.HEALTH_CENTER), APPRAISER);
    assertThat(
            official(REGISTERED)
                .when(place(List.of(ledByJf, DINKES), ledByJf.unitId(), "2025-01-01", ledUnit))
                .outcome())
        .isEqualTo("done");
  }

  private static final Position MADYA =
      new Position(
          Position.Kind.FUNCTIONAL, "Epidemiolog Kesehatan Ahli Madya", FunctionalGrade.AHLI_MADYA);

  @ParameterizedTest(name = "promoted from 2025-03-01, then from {0}: {1}")
  @CsvSource({
    "2025-02-28, not-after-latest-change",
    "2025-03-01, not-after-latest-change",
    "2025-03-02, done",
    "2026-01-01, official-left-service",
  })
  void postsFollowEachOtherWhileTheOfficialServes(String from, String outcome) {
    assertThat(
            official(
                    REGISTERED,
                    new OfficialPositionChanged(ANA, MADYA, "821/1", LocalDate.parse("2025-03-01")),
                    new OfficialLeftService(
                        ANA, Departure.RETIRED, "882/1", LocalDate.parse("2025-12-31"), null))
                .when(
                    new ChangePosition(
                        ANA, KOTABARU, EPIDEMIOLOGIST, "821/2", LocalDate.parse(from)))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void aPostBecomesStructuralFromItsDayAndOnlyThenCannotBePlaced() {
    Position head = new Position(Position.Kind.STRUCTURAL, "Kepala Bidang", null);
    var given =
        official(
            REGISTERED,
            new OfficialPositionChanged(ANA, head, "821/1", LocalDate.parse("2025-03-01")));
    assertThat(given.when(place(List.of(P2P, DINKES), P2P.unitId(), "2025-02-28")).outcome())
        .isEqualTo("done");
    given
        .when(place(List.of(P2P, DINKES), P2P.unitId(), "2025-03-01"))
        .thenRefused(OfficialProblems.STRUCTURAL_IS_APPOINTED);
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource({
    "a good one,               IV/a, PNS,  821/2, done",
    "a PPPK's,                 IX,   PPPK, 821/2, invalid-official",
    "without a decree,         IV/a, PNS,  '',    invalid-official",
  })
  void aGolonganIsOfTheOfficialsKind(
      String what, String golongan, Nip.Kind kind, String decree, String outcome) {
    assertThat(
            official(REGISTERED)
                .when(
                    new ChangeGolongan(
                        ANA, KOTABARU, new Golongan(golongan, kind), decree, FOUNDED))
                .outcome())
        .as(what)
        .isEqualTo(outcome);
  }

  @Test
  void whatWasRecordedWronglyIsPutRightAndWhatWasRightStays() {
    official(REGISTERED)
        .when(new CorrectOfficial(ANA, KOTABARU, "Ana Pertiwi Contoh", null))
        .then(new OfficialCorrected(ANA, "Ana Pertiwi Contoh", "ana@contoh.invalid"));
    official(REGISTERED).when(new CorrectOfficial(ANA, KOTABARU, "Ana Contoh", null)).then();
    official(REGISTERED)
        .when(new CorrectOfficial(ANA, KOTABARU, null, "ana.contoh"))
        .thenRefused(OfficialProblems.INVALID_OFFICIAL);
  }

  private static final UUID SKILL = UUID.fromString("5f0f6f5e-6f3b-5c1a-9a53-8a5e4f1c2d3e");

  @ParameterizedTest(name = "PEN-17: {0}: {6}")
  @CsvSource(
      nullValues = "-",
      value = {
        "with evidence,          surveilans, 1, 7/2025, 2025-05-06, -,          -",
        "at the highest level,   surveilans, 5, 7/2025, 2025-05-06, 2025-05-06, -",
        "at no level,            surveilans, 0, 7/2025, 2025-05-06, -,          level",
        "above the highest,      surveilans, 6, 7/2025, 2025-05-06, -,          level",
        "without a name,         '',         3, 7/2025, 2025-05-06, -,          name",
        "without a number,       surveilans, 3, '',     2025-05-06, -,          evidence.number",
        "shown in the future,    surveilans, 3, 7/2025, 2025-06-02, -,          evidence.issuedOn",
        "expired before shown,   surveilans, 3, 7/2025, 2025-05-06, 2025-05-05, evidence.validUntil",
      })
  void aCompetenceIsAddedWithItsEvidence(
      String what,
      String name,
      int level,
      String number,
      LocalDate issuedOn,
      LocalDate validUntil,
      String field) {
    Competence competence =
        new Competence(
            Competence.Kind.TECHNICAL,
            name,
            level,
            new Competence.Evidence(
                Competence.EvidenceType.CERTIFICATE,
                number,
                "Balai Pelatihan Contoh",
                issuedOn,
                validUntil));
    var then =
        official(REGISTERED)
            .when(
                new AddCompetence(ANA, KOTABARU, SKILL, competence, LocalDate.parse("2025-06-01")));
    if (field == null) {
      then.then(new CompetenceAdded(ANA, SKILL, competence));
      official(REGISTERED, new CompetenceAdded(ANA, SKILL, competence))
          .when(new AddCompetence(ANA, KOTABARU, SKILL, competence, LocalDate.parse("2025-06-01")))
          .then();
    } else {
      assertThat(then.thenRefused(OfficialProblems.INVALID_COMPETENCE).faults())
          .extracting(FieldFault::field)
          .as(what)
          .containsExactly(field);
    }
  }

  @Test
  void PEN_17_aCompetenceIsWithdrawnOnceAndForAReason() {
    CompetenceAdded added =
        new CompetenceAdded(
            ANA,
            SKILL,
            new Competence(
                Competence.Kind.MANAGERIAL,
                "memimpin tim",
                3,
                new Competence.Evidence(
                    Competence.EvidenceType.ASSESSMENT, "1", "BKPSDM", FOUNDED, null)));
    var withdraw = new WithdrawCompetence(ANA, KOTABARU, SKILL, "dibatalkan", FOUNDED);
    CompetenceWithdrawn withdrawn = new CompetenceWithdrawn(ANA, SKILL, "dibatalkan", FOUNDED);
    official(REGISTERED, added).when(withdraw).then(withdrawn);
    official(REGISTERED, added, withdrawn)
        .when(withdraw)
        .thenRefused(OfficialProblems.COMPETENCE_NOT_FOUND);
    official(REGISTERED).when(withdraw).thenRefused(OfficialProblems.COMPETENCE_NOT_FOUND);
    official(REGISTERED, added)
        .when(new WithdrawCompetence(ANA, KOTABARU, SKILL, " ", FOUNDED))
        .thenRefused(OfficialProblems.INVALID_COMPETENCE);
  }

  @Test
  void whoeverHasLeftCannotLeaveAgainNorBePlaced() {
    LocalDate last = LocalDate.parse("2025-06-30");
    OfficialLeftService left = new OfficialLeftService(ANA, Departure.MOVED, "824/1", last, null);
    official(REGISTERED)
        .when(new LeaveService(ANA, KOTABARU, Departure.MOVED, "824/1", last, null))
        .then(left);
    official(REGISTERED, left)
        .when(new LeaveService(ANA, KOTABARU, Departure.DIED, "824/2", last, null))
        .thenRefused(OfficialProblems.OFFICIAL_LEFT);
    assertThat(
            official(REGISTERED, left)
                .when(place(List.of(P2P, DINKES), P2P.unitId(), "2025-06-30"))
                .outcome())
        .isEqualTo("done");
    official(REGISTERED, left)
        .when(place(List.of(P2P, DINKES), P2P.unitId(), "2025-07-01"))
        .thenRefused(OfficialProblems.OFFICIAL_LEFT);
    official(
            REGISTERED,
            new OfficialPlaced(
                ANA, P2P.unitId(), P2P.unitId(), "821/8", LocalDate.parse("2025-07-01")))
        .when(new LeaveService(ANA, KOTABARU, Departure.RETIRED, "882/1", last, null))
        .thenRefused(OfficialProblems.INVALID_OFFICIAL);
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

  /** From before the first regulation; the unit exists from 2025-01-01. */
  @ParameterizedTest(name = "under {0}, which exists {1} and is headed {2}, from {3}: {4}")
  @CsvSource({
    "63.02-lain, true,  true,  2025-02-01, done",
    "63.02-lain, true,  false, 2025-02-01, invalid-placement",
    "63.02-lain, false, true,  2025-02-01, invalid-placement",
    "          , false, false, 2025-02-01, invalid-placement",
    "63.02-lain, true,  true,  2024-12-31, invalid-placement",
  })
  void historyIsRecordedAsItWasIfTheAppraiserCanHaveBeenIt(
      String appraiser, boolean exists, boolean headed, String from, String outcome) {
    PlaceOfficial command =
        history(appraiser, new RecordedAppraiser(exists, headed), LocalDate.parse(from));
    assertThat(official(REGISTERED).when(command).outcome()).isEqualTo(outcome);
    official(registered(new Position(Position.Kind.STRUCTURAL, "Kepala", null)))
        .when(command)
        .thenRefused(OfficialProblems.STRUCTURAL_IS_APPOINTED);
  }

  @Test
  void aPlacementOfHistoryRestsOnNoClause() {
    PlaceOfficial command =
        history("63.02-lain", new RecordedAppraiser(true, true), LocalDate.parse("2025-02-01"));
    assertThat(
            official(REGISTERED)
                .when(command)
                .then(
                    new OfficialPlaced(
                        ANA,
                        P2P.unitId(),
                        new OrgUnitId("63.02-lain"),
                        "821/9",
                        LocalDate.parse("2025-02-01")))
                .citations())
        .isEmpty();
  }

  private static PlaceOfficial history(
      String appraiser, RecordedAppraiser recorded, LocalDate from) {
    return new PlaceOfficial(
        ANA,
        KOTABARU,
        P2P.unitId(),
        List.of(P2P, DINKES),
        appraiser == null ? null : new OrgUnitId(appraiser),
        "821/9",
        from,
        null,
        recorded,
        null);
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
        law(rule),
        null,
        null);
  }

  /** Ahli Muda: the Administrator or one level above. */
  private static AppraiserRule rule() {
    return new AppraiserRule(
        "KED-4", List.of(HeadRank.ADMINISTRATOR, HeadRank.JPT_PRATAMA), Set.of(), APPRAISER);
  }

  private static PlacementLaw law(AppraiserRule rule) {
    return new PlacementLaw(rule, DIRECT_SUPERIOR, LOWEST_RANK, List.of());
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
