package id.sistemkerja.assignment.letter.domain;

import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.STRANGER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.StateTable;
import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.letter.domain.LetterCommand.DraftLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.RefuseLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.ReturnLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.ReviseLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.SignLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.WithdrawLetter;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterDrafted;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRevised;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.register.domain.LetterNumber;
import id.sistemkerja.assignment.register.domain.LetterNumberFormat;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.Scope;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterDeciderTest {
  private static final LetterDecider DECIDER = new LetterDecider();
  private static final UUID LETTER = new UUID(1, 1);
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final UUID CASE = new UUID(1, 2);
  private static final UUID ASSIGNMENT = new UUID(1, 3);

  private static PartyRule signatoryRule(Regency regency) {
    return Cases.CATALOGUE
        .version(regency.profileVersion)
        .letterSignatory(Scope.ACROSS_APPARATUS, Execution.INDIVIDUAL);
  }

  private static LetterContent content(Regency regency) {
    PartyRule rule = signatoryRule(regency);
    return new LetterContent(
        new LetterContent.Letterhead(
            "PEMERINTAH KABUPATEN CONTOH", "SEKRETARIAT DAERAH", "Jalan Contoh 1", null, null),
        "SURAT PERINTAH",
        List.of(),
        List.of("Permohonan pelibatan"),
        "MEMERINTAHKAN",
        new LetterContent.Assignee(
            OFFICIAL.id(),
            OFFICIAL.name(),
            new Nip("199001312015021001", Nip.Kind.PNS),
            "Penata (III/c)",
            "Pranata Komputer Ahli Muda",
            OFFICIAL.unit(),
            "Bidang Contoh Dua"),
        OWNER,
        "Menyusun peta layanan",
        "Peta layanan",
        new EffectivePeriod(TODAY, TODAY.plusMonths(1)),
        OWNER,
        new Citation("Perbup Contoh", "Pasal 27", "LAP-1"),
        List.of(),
        "Contoh",
        PARTIES.get(rule.party()),
        rule.citation(),
        List.of(new Copy(STRANGER.unit(), STRANGER.title())),
        "https://contoh.example/verify/1",
        null,
        null,
        null);
  }

  private static LetterNumber number(Office signatory, int sequence) {
    return new LetterNumberFormat("800.1.11.1", "CONTOH")
        .number(
            RegisterId.of(Regency.KOTABARU.code, signatory.unit(), 2026), sequence, Month.NOVEMBER);
  }

  private static Signature signature(Actor actor) {
    return new Signature(
        actor.name(),
        new Nip("198001312005021001", Nip.Kind.PNS),
        "Pembina Utama Muda",
        actor.mandate(),
        TODAY,
        "Ditandatangani secara elektronik");
  }

  private static DraftLetter draft(Regency regency) {
    return new DraftLetter(
        Actor.system("test"),
        NOW,
        LETTER,
        CASE,
        ASSIGNMENT,
        regency.profileVersion,
        content(regency));
  }

  private static SignLetter sign(Office office) {
    Actor actor = headOf(office);
    return new SignLetter(actor, NOW, number(office, 17), signature(actor), HASH, null);
  }

  @ParameterizedTest(name = "PEN-6 {0}: signed by {1}, {2}")
  @CsvSource({
    "KOTABARU, setda, Pasal 20 ayat (4) huruf c dan huruf d",
    "POHUWATO, dinas-b.sekretariat, Lampiran angka II huruf a angka 2 huruf c"
  })
  void pen6_onlyTheOfficeThatTheProfileNamesSigns(Regency regency, String unit, String article) {
    Office signatory = content(regency).signatory();
    assertThat(signatory.unit().value()).isEqualTo(unit);
    var scenario = Scenario.of(DECIDER).given(draft(regency));

    scenario
        .when(sign(STRANGER))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .citing("PEN-6", article)
        .saying(signatory.title());

    LetterSigned signed =
        scenario.when(sign(signatory)).then().citing("PEN-6", article).event(LetterSigned.class);
    assertThat(signed.signatoryUnitId()).isEqualTo(signatory.unit());
    assertThat(signed.number()).isEqualTo("800.1.11.1/17/CONTOH/XI/2026");
    assertThat(signed.caseId()).isEqualTo(CASE);
    assertThat(signed.assignmentId()).isEqualTo(ASSIGNMENT);
    assertThat(signed.officialId()).isEqualTo(OFFICIAL.id());
    assertThat(signed.ownerUnitId()).isEqualTo(OWNER.unit());
    assertThat(signed.copies()).isEqualTo(content(regency).copies());
    assertThat(signed.contentHash()).isEqualTo(HASH);
    assertThat(signed.periodFrom()).isEqualTo(TODAY);
    assertThat(signed.periodTo()).isEqualTo(TODAY.plusMonths(1));
  }

  @Test
  void whoActsForTheSignatoryMaySign() {
    Office signatory = content(Regency.KOTABARU).signatory();
    Actor acting =
        new Actor(
            OFFICIAL.id(),
            "Contoh Pelaksana Harian",
            "Plh. " + signatory.title(),
            signatory.unit(),
            new ActingMandate(ActingMandate.Capacity.PLH, "800/1/2026"));
    LetterSigned signed =
        Scenario.of(DECIDER)
            .given(draft(Regency.KOTABARU))
            .when(new SignLetter(acting, NOW, number(signatory, 1), signature(acting), HASH, null))
            .then()
            .event(LetterSigned.class);
    assertThat(signed.signature().mandate()).isEqualTo(acting.mandate());
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void theDraftKeepsAllThatTheLetterSays(Regency regency) {
    Scenario.of(DECIDER)
        .when(draft(regency))
        .then()
        .events(
            new LetterDrafted(
                LETTER,
                CASE,
                ASSIGNMENT,
                regency.profileVersion,
                content(regency).signatory().unit(),
                content(regency)))
        .citing("PEN-6", signatoryRule(regency).citation().article());
  }

  @Test
  void aSecondSignatureIsRefusedAndNamesTheNumber() {
    Office signatory = content(Regency.KOTABARU).signatory();
    Scenario.of(DECIDER)
        .given(draft(Regency.KOTABARU), sign(signatory))
        .when(sign(signatory))
        .thenRefused(LetterProblems.ALREADY_SIGNED)
        .saying("800.1.11.1/17/CONTOH/XI/2026");
  }

  private static final StateTable TABLE =
      StateTable.parse(
          """
          state            | DraftLetter | SignLetter            | SignLetter by a stranger | RefuseLetter          | ReturnLetter          | ReviseLetter          | WithdrawLetter
          Missing          | accepted    | letter-not-found      | letter-not-found         | letter-not-found      | letter-not-found      | letter-not-found      | letter-not-found
          Drafted          | nothing     | accepted              | not-your-step            | accepted              | accepted              | letter-not-returned   | accepted
          Drafted, returned | nothing    | letter-returned       | letter-returned          | letter-returned       | letter-returned       | accepted              | accepted
          Signed           | nothing     | letter-already-signed | letter-already-signed    | letter-already-signed | letter-already-signed | letter-already-signed | letter-already-signed
          Ended            | nothing     | letter-ended          | letter-ended             | letter-ended          | letter-ended          | letter-ended          | letter-ended
          Ended, withdrawn | nothing     | letter-ended          | letter-ended             | letter-ended          | letter-ended          | letter-ended          | letter-ended\
          """);

  static Stream<StateTable.Cell> table() {
    return TABLE.cells();
  }

  private static RefuseLetter refuse(Office by, @Nullable String reason) {
    return new RefuseLetter(headOf(by), NOW, reason);
  }

  private static ReturnLetter sendBack(Office by, @Nullable String reason) {
    return new ReturnLetter(headOf(by), NOW, reason);
  }

  private static ReviseLetter revise(Office by, @Nullable EffectivePeriod period) {
    return new ReviseLetter(headOf(by), NOW, "Menyusun peta jalan", "Peta jalan", period, null);
  }

  private static WithdrawLetter withdraw(Office by, @Nullable String reason) {
    return new WithdrawLetter(headOf(by), NOW, reason);
  }

  @Test
  void pen12_aRefusalAReturnAndAWithdrawalStateTheirReasonsAndAreTheirOffices() {
    Office signatory = content(Regency.KOTABARU).signatory();
    var drafted = Scenario.of(DECIDER).given(draft(Regency.KOTABARU));
    for (LetterCommand without :
        List.of(refuse(signatory, " "), sendBack(signatory, null), withdraw(OWNER, ""))) {
      drafted.when(without).thenRefused(StepProblems.INVALID_CONTENT).atFields("reason");
    }
    for (LetterCommand by :
        List.of(refuse(OWNER, "x"), sendBack(OWNER, "x"), withdraw(signatory, "x"))) {
      drafted.when(by).thenRefused(StepProblems.NOT_YOUR_STEP);
    }
  }

  @Test
  void aCorrectionStaysWithinTheAgreedPeriodAndIsSignedWithTheNewWords() {
    Office signatory = content(Regency.KOTABARU).signatory();
    var returned =
        Scenario.of(DECIDER).given(draft(Regency.KOTABARU), sendBack(signatory, "Perjelas"));
    returned
        .when(revise(OWNER, new EffectivePeriod(TODAY, TODAY.plusMonths(2))))
        .thenRefused(LetterProblems.BEYOND_WHAT_WAS_AGREED);
    returned
        .when(revise(OWNER, EffectivePeriod.from(TODAY)))
        .thenRefused(LetterProblems.BEYOND_WHAT_WAS_AGREED);
    returned.when(revise(signatory, null)).thenRefused(StepProblems.NOT_YOUR_STEP);
    EffectivePeriod shorter = new EffectivePeriod(TODAY.plusDays(1), TODAY.plusDays(9));
    returned.given(revise(OWNER, shorter));
    LetterState.Drafted draft = (LetterState.Drafted) returned.state();
    assertThat(draft.content().period()).isEqualTo(shorter);
    assertThat(draft.content().purpose()).isEqualTo("Menyusun peta jalan");
    assertThat(draft.returned()).isFalse();
    assertThat(returned.when(sign(signatory)).then().event(LetterSigned.class).periodTo())
        .isEqualTo(shorter.to());
  }

  // --- PEN-23: the letter of a change

  private static final EffectivePeriod AGREED = new EffectivePeriod(TODAY, TODAY.plusMonths(1));

  private static DraftLetter changing(
      ChangeKind kind, String purpose, EffectivePeriod period, @Nullable LocalDate revokedFrom) {
    LetterContent c = content(Regency.KOTABARU);
    return new DraftLetter(
        Actor.system("test"),
        NOW,
        LETTER,
        CASE,
        ASSIGNMENT,
        Regency.KOTABARU.profileVersion,
        new LetterContent(
            c.letterhead(),
            "PERUBAHAN SURAT PERINTAH",
            c.considerations(),
            c.legalBasis(),
            c.directive(),
            c.assignee(),
            c.owner(),
            purpose,
            c.expectedResult(),
            period,
            c.reportRecipient(),
            c.reportRule(),
            c.otherArrangements(),
            c.placeOfIssue(),
            c.signatory(),
            c.signatoryRule(),
            c.copies(),
            c.verificationUrl(),
            new Changing(
                kind,
                1,
                new UUID(9, 9),
                "SURAT PERINTAH",
                "800.1.11.1/3/CONTOH/XI/2026",
                TODAY,
                new AgreedWork(c.purpose(), c.expectedResult(), AGREED),
                revokedFrom,
                "Perlu"),
            null,
            null));
  }

  private static Scenario<LetterState, LetterCommand, LetterEvent> returned(DraftLetter draft) {
    return Scenario.of(DECIDER)
        .given(draft, sendBack(content(Regency.KOTABARU).signatory(), "Perjelas"));
  }

  private static ReviseLetter reword(@Nullable String purpose, @Nullable EffectivePeriod period) {
    return new ReviseLetter(headOf(OWNER), NOW, purpose, null, period, "Perlu sekali");
  }

  private static EffectivePeriod until(int months) {
    return new EffectivePeriod(TODAY, TODAY.plusMonths(months));
  }

  @Test
  void PEN_23_aCorrectedExtensionStaysALaterEndWithinWhatWasProposed() {
    var letter = returned(changing(ChangeKind.EXTEND, "Menyusun peta layanan", until(4), null));
    letter.when(reword(null, until(5))).thenRefused(LetterProblems.BEYOND_WHAT_WAS_AGREED);
    letter.when(reword(null, until(1))).thenRefused(LetterProblems.ANOTHER_CHANGE);
    letter.when(reword("Lain", until(3))).thenRefused(LetterProblems.ANOTHER_CHANGE);
    LetterRevised revised = letter.when(reword(null, until(3))).then().event(LetterRevised.class);
    assertThat(revised.change()).isEqualTo(ChangeKind.EXTEND);
    assertThat(revised.period()).isEqualTo(until(3));
    letter.given(reword(null, until(3)));
    LetterSigned signed =
        letter.when(sign(content(Regency.KOTABARU).signatory())).then().event(LetterSigned.class);
    assertThat(signed.change()).isEqualTo(ChangeKind.EXTEND);
    assertThat(signed.periodTo()).isEqualTo(until(3).to());
  }

  @Test
  void PEN_23_aCorrectedRevocationMayGiveAnotherReasonAndNothingElse() {
    var letter =
        returned(changing(ChangeKind.REVOKE, "Menyusun peta layanan", AGREED, TODAY.plusDays(3)));
    letter
        .when(reword(null, new EffectivePeriod(TODAY, TODAY.plusDays(9))))
        .thenRefused(LetterProblems.ANOTHER_CHANGE);
    letter.given(reword(null, null));
    LetterState.Drafted draft = (LetterState.Drafted) letter.state();
    assertThat(draft.content().changes().reason()).isEqualTo("Perlu sekali");
    assertThat(draft.content().changes().revokedFrom()).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void PEN_23_aCorrectedAmendmentStillAmendsAndAnEarlyFinishStaysEarlier() {
    returned(changing(ChangeKind.AMEND, "Menyusun peta lain", AGREED, null))
        .when(reword("Menyusun peta layanan", null))
        .thenRefused(LetterProblems.ANOTHER_CHANGE);
    EffectivePeriod half = new EffectivePeriod(TODAY, TODAY.plusDays(14));
    var early = returned(changing(ChangeKind.FINISH_EARLY, "Menyusun peta layanan", half, null));
    early.when(reword(null, AGREED)).thenRefused(LetterProblems.BEYOND_WHAT_WAS_AGREED);
    early
        .when(reword(null, new EffectivePeriod(TODAY, TODAY.plusDays(7))))
        .then()
        .event(LetterRevised.class);
    early
        .when(new ReviseLetter(headOf(OWNER), NOW, null, null, null, "x".repeat(2001)))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("reason");
  }

  @Test
  void theTableMentionsEveryStateAndCommand() {
    TABLE.mentionsEvery(LetterState.class, LetterCommand.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void everyCommandIsDefinedInEveryState(StateTable.Cell cell) {
    Office signatory = content(Regency.KOTABARU).signatory();
    DraftLetter draft = draft(Regency.KOTABARU);
    Map<String, LetterCommand[]> states =
        Map.of(
            "Missing",
            new LetterCommand[] {},
            "Drafted",
            new LetterCommand[] {draft},
            "Drafted, returned",
            new LetterCommand[] {draft, sendBack(signatory, "Perjelas")},
            "Signed",
            new LetterCommand[] {draft, sign(signatory)},
            "Ended",
            new LetterCommand[] {draft, refuse(signatory, "Tidak perlu")},
            "Ended, withdrawn",
            new LetterCommand[] {draft, withdraw(OWNER, "Tidak jadi")});
    Map<String, LetterCommand> commands =
        Map.of(
            "DraftLetter", draft,
            "SignLetter", sign(signatory),
            "SignLetter by a stranger", sign(STRANGER),
            "RefuseLetter", refuse(signatory, "Tidak perlu"),
            "ReturnLetter", sendBack(signatory, "Perjelas"),
            "ReviseLetter", revise(OWNER, null),
            "WithdrawLetter", withdraw(OWNER, "Tidak jadi"));
    var scenario = Scenario.of(DECIDER).given(states.get(cell.state()));
    assertThat(scenario.state().getClass().getSimpleName()).isEqualTo(cell.state().split(",")[0]);
    assertThat(scenario.when(commands.get(cell.command())).inOneWord()).isEqualTo(cell.expected());
  }
}
