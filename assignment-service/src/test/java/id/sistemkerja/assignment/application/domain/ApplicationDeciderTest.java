package id.sistemkerja.assignment.application.domain;

import static id.sistemkerja.assignment.Cases.APPRAISER;
import static id.sistemkerja.assignment.Cases.CATALOGUE;
import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.PLACE;
import static id.sistemkerja.assignment.Cases.STRANGER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static id.sistemkerja.assignment.Cases.partiesWithout;
import static id.sistemkerja.assignment.application.domain.ApplicationCases.CONTENT;
import static id.sistemkerja.assignment.application.domain.ApplicationCases.FACTS;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Anything;
import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.RandomRun;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.StateTable;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.AgreeToApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.Apply;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ApplyAgain;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ConfirmStatement;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.DeclineApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.Facts;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.RecordStatement;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ReturnApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.WithdrawApplication;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationAgreed;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationApproved;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationDeclined;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationSubmitted;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationWithdrawn;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.StatementRecorded;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationDeciderTest {
  private static final ApplicationCases ACROSS =
      new ApplicationCases(Regency.POHUWATO, Scope.ACROSS_UNITS);
  private static final ApplicationCases WITHIN =
      new ApplicationCases(Regency.POHUWATO, Scope.WITHIN_UNIT);

  // --- PEN-14, PEN-15: who is asked, in each regency

  @ParameterizedTest(name = "{0} {1}: {2}, signed by {3}")
  @CsvSource({
    "KOTABARU, WITHIN_UNIT, dinas-b.sekretariat, dinas-b.sekretariat",
    "POHUWATO, WITHIN_UNIT, dinas-a.bidang-1, dinas-b.bidang-2",
    "JOMBANG, WITHIN_UNIT, dinas-a.bidang-1, dinas-b",
    "KARANGANYAR, WITHIN_UNIT, dinas-a.bidang-1, dinas-b.bidang-2",
    "KOTABARU, ACROSS_UNITS, dinas-b.sekretariat, dinas-b",
    "POHUWATO, ACROSS_UNITS, dinas-a.bidang-1 dinas-b.sekretariat, dinas-b.sekretariat",
    "JOMBANG, ACROSS_UNITS, dinas-a.bidang-1 dinas-b.sekretariat, dinas-b",
    "KARANGANYAR, ACROSS_UNITS, dinas-a.bidang-1 dinas-b.sekretariat, dinas-b.sekretariat",
    "KOTABARU, ACROSS_APPARATUS, dinas-b.sekretariat, setda",
    "POHUWATO, ACROSS_APPARATUS, dinas-a.bidang-1 dinas-b.sekretariat, dinas-b.sekretariat",
  })
  void pen14_pen15_thoseWhomTheProfileNamesAreAskedOneAfterTheOther(
      Regency regency, Scope scope, String asked, String signatory) {
    ApplicationCases cases = new ApplicationCases(regency, scope);
    ApplicationSubmitted sent =
        cases.missing().when(cases.apply()).then().event(ApplicationSubmitted.class);
    assertThat(sent.approvers())
        .extracting(office -> office.unit().value())
        .containsExactly(asked.split(" "));
    Scenario<ApplicationState, ApplicationCommand, ApplicationEvent> scenario = cases.applied();
    List<Office> approvers = cases.approvers();
    for (Office early : approvers.subList(1, approvers.size())) {
      scenario.when(cases.agree(early)).thenRefused(StepProblems.NOT_YOUR_STEP);
    }
    for (Office approver : approvers.subList(0, approvers.size() - 1)) {
      scenario.given(cases.agree(approver));
    }
    Decision.Accepted<ApplicationEvent> last =
        scenario.when(cases.agree(approvers.getLast())).then().accepted();
    assertThat(last.events().getFirst()).isInstanceOf(ApplicationAgreed.class);
    assertThat(((ApplicationApproved) last.events().getLast()).signatoryUnitId().value())
        .isEqualTo(signatory);
    assertThat(last.citations()).anyMatch(c -> c.rule().equals("PEN-6"));
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen15_neverAcrossAgencies(Regency regency) {
    ApplicationCases cases = new ApplicationCases(regency, Scope.ACROSS_AGENCIES);
    String article =
        CATALOGUE.version(regency.profileVersion).entry("PEN-15").citations().getFirst().article();
    assertThat(article).isNotBlank();
    cases
        .missing()
        .when(cases.apply())
        .thenRefused(StepProblems.SCOPE_NOT_ALLOWED)
        .refusal()
        .citations()
        .forEach(cited -> assertThat(cited.rule()).isEqualTo("PEN-15"));
  }

  @Test
  void pen15_theOwnAppraiserAndHeadHaveACopy() {
    ApplicationSubmitted sent =
        ACROSS.missing().when(ACROSS.apply()).then().event(ApplicationSubmitted.class);
    assertThat(sent.copies())
        .extracting(copy -> copy.unitId().value())
        .containsExactly("dinas-b.sekretariat", "dinas-b.bidang-2");
  }

  // --- PEN-14: said to the head, written down, confirmed

  @ParameterizedTest(name = "PEN-14 {0}: who is asked once the official has confirmed: {1}")
  @CsvSource({"KOTABARU, dinas-b.sekretariat", "POHUWATO, ''", "JOMBANG, ''", "KARANGANYAR, ''"})
  void pen14_aStatementIsWrittenDownAndConfirmed(Regency regency, String then) {
    ApplicationCases cases = new ApplicationCases(regency, Scope.WITHIN_UNIT);
    StatementRecorded recorded =
        cases.missing().when(cases.recordStatement()).then().event(StatementRecorded.class);
    assertThat(recorded.approvers().stream().map(o -> o.unit().value()))
        .isEqualTo(Arrays.stream(then.split(" ")).filter(u -> !u.isEmpty()).toList());
    List<ApplicationEvent> confirmed =
        cases
            .missing()
            .given(cases.recordStatement())
            .when(cases.confirm())
            .then()
            .accepted()
            .events();
    if (then.isEmpty()) {
      assertThat(confirmed.getLast()).isInstanceOf(ApplicationApproved.class);
    } else {
      assertThat(confirmed).hasSize(1);
      cases.missing().given(cases.recordStatement(), cases.confirm()).given(cases.agree(APPRAISER));
    }
  }

  @Test
  void pen14_onlyTheHeadWritesDownAndOnlyTheOfficialConfirms() {
    WITHIN
        .missing()
        .when(new RecordStatement(headOf(STRANGER), NOW, WITHIN.involvement(), CONTENT, FACTS))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .saying(OWNER.title());
    WITHIN
        .missing()
        .given(WITHIN.recordStatement())
        .when(new ConfirmStatement(headOf(OWNER), NOW, FACTS))
        .thenRefused(ApplicationProblems.ONLY_THE_OFFICIAL);
    ACROSS
        .missing()
        .when(ACROSS.recordStatement())
        .thenRefused(ApplicationProblems.STATEMENT_ONLY_WITHIN_UNIT);
  }

  // --- who may take which step

  @Test
  void onlyTheOfficialAppliesAndWithdraws() {
    ACROSS
        .missing()
        .when(new Apply(headOf(OWNER), NOW, ACROSS.involvement(), CONTENT, FACTS))
        .thenRefused(ApplicationProblems.ONLY_THE_OFFICIAL);
    ACROSS
        .applied()
        .when(new WithdrawApplication(headOf(OWNER), NOW, "x"))
        .thenRefused(ApplicationProblems.ONLY_THE_OFFICIAL);
  }

  @Test
  void nobodyAgreesToTheirOwnApplication() {
    Actor self = new Actor(OFFICIAL.id(), OFFICIAL.name(), OWNER.title(), OWNER.unit(), null);
    ACROSS
        .applied()
        .when(new AgreeToApplication(self, NOW, FACTS, null))
        .thenRefused(ApplicationProblems.NOT_FOR_ONESELF);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = " ")
  void pen12_everyRefusalReturnAndWithdrawalStatesItsReason(String reason) {
    ACROSS
        .applied()
        .when(ACROSS.decline(OWNER, reason))
        .thenRefused(StepProblems.REASON_MISSING)
        .atFields("reason");
    ACROSS
        .applied()
        .when(new ReturnApplication(headOf(OWNER), NOW, reason))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("reason");
    ACROSS
        .applied()
        .when(new WithdrawApplication(Cases.theOfficial(), NOW, reason))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("reason");
  }

  @Test
  void whatSaysSomethingElseIsAgreedToAnew() {
    ACROSS
        .applied()
        .given(ACROSS.agree(OWNER), ACROSS.sendBack(APPRAISER), ACROSS.applyAgain())
        .when(ACROSS.agree(APPRAISER))
        .thenRefused(StepProblems.NOT_YOUR_STEP);
  }

  @Test
  void pen5_theLetterWillSayWhatTheProfileDemands() {
    ApplicationCases kotabaru = new ApplicationCases(Regency.KOTABARU, Scope.WITHIN_UNIT);
    kotabaru
        .missing()
        .when(
            new Apply(
                Cases.theOfficial(),
                NOW,
                kotabaru.involvement(),
                new TaskContent("Menyusun", null, null, null, null),
                FACTS))
        .thenRefused(StepProblems.LETTER_INCOMPLETE)
        .atFields("content.expectedResult", "content.periodFrom")
        .citing("PEN-5", "Pasal 20 ayat (2)");
  }

  @Test
  void aMissingOfficeIsSaidBeforeAnythingIsAsked() {
    ACROSS
        .missing()
        .when(
            new Apply(
                Cases.theOfficial(),
                NOW,
                ACROSS.involvement(),
                CONTENT,
                new Facts(partiesWithout(Party.ORIGIN_APPRAISER), PLACE, TODAY, true)))
        .thenRefused(StepProblems.PARTY_NOT_FOUND)
        .atFields("parties.ORIGIN_APPRAISER");
  }

  // --- every command in every state

  private static final StateTable TABLE =
      StateTable.parse(
          """
                    | Apply                      | RecordStatement            | ConfirmStatement             | AgreeToApplication           | DeclineApplication           | ReturnApplication            | ApplyAgain                   | WithdrawApplication
          Missing   | accepted                   | accepted                   | application-not-found        | application-not-found        | application-not-found        | application-not-found        | application-not-found        | application-not-found
          Stated    | application-already-exists | application-already-exists | accepted                     | statement-awaits-confirmation | statement-awaits-confirmation | statement-awaits-confirmation | statement-awaits-confirmation | accepted
          Waiting   | application-already-exists | application-already-exists | nothing-to-confirm           | accepted                     | accepted                     | accepted                     | application-already-submitted | accepted
          Returned  | application-already-exists | application-already-exists | nothing-to-confirm           | application-returned         | application-returned         | application-returned         | accepted                     | accepted
          Approved  | application-already-exists | application-already-exists | application-already-answered | application-already-answered | application-already-answered | application-already-answered | application-already-answered | application-already-answered
          Declined  | application-already-exists | application-already-exists | application-already-answered | application-already-answered | application-already-answered | application-already-answered | application-already-answered | application-already-answered
          Withdrawn | application-already-exists | application-already-exists | application-already-answered | application-already-answered | application-already-answered | application-already-answered | application-already-answered | application-already-answered
          """);

  static Stream<StateTable.Cell> cells() {
    return TABLE.cells();
  }

  @Test
  void theTableMentionsEveryStateAndCommand() {
    TABLE.mentionsEvery(ApplicationState.class, ApplicationCommand.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void everyCommandIsDefinedInEveryState(StateTable.Cell cell) {
    var scenario =
        switch (cell.state()) {
          case "Missing" -> WITHIN.missing();
          case "Stated" -> WITHIN.missing().given(WITHIN.recordStatement());
          case "Waiting" -> WITHIN.applied();
          case "Returned" -> WITHIN.applied().given(WITHIN.sendBack(OWNER));
          case "Approved" -> WITHIN.approved();
          case "Declined" -> WITHIN.applied().given(WITHIN.decline(OWNER, "Tidak ada tenaga"));
          case "Withdrawn" -> WITHIN.applied().given(WITHIN.withdraw());
          default -> throw new AssertionError(cell.state());
        };
    assertThat(cell.state()).isEqualTo(scenario.state().getClass().getSimpleName());
    assertThat(scenario.when(command(cell.command())).inOneWord()).isEqualTo(cell.expected());
  }

  private static ApplicationCommand command(String name) {
    return switch (name) {
      case "Apply" -> WITHIN.apply();
      case "RecordStatement" -> WITHIN.recordStatement();
      case "ConfirmStatement" -> WITHIN.confirm();
      case "AgreeToApplication" -> WITHIN.agree(OWNER);
      case "DeclineApplication" -> WITHIN.decline(OWNER, "Tidak ada tenaga");
      case "ReturnApplication" -> WITHIN.sendBack(OWNER);
      case "ApplyAgain" -> WITHIN.applyAgain();
      case "WithdrawApplication" -> WITHIN.withdraw();
      default -> throw new AssertionError(name);
    };
  }

  // the combined edge cases alone would use up the tries, and all are in Anything already
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void noSequenceOfCommandsLeadsAnywhereUndefined(
      @ForAll("runs") List<ApplicationCommand> commands) {
    List<ApplicationEvent> happened =
        RandomRun.of(
            ApplicationCases.DECIDER,
            commands,
            (state, decision) -> {
              if (state instanceof ApplicationState.Ended) {
                assertThat(decision).isInstanceOf(Decision.Refused.class);
              }
              if (state instanceof ApplicationState.Waiting waiting) {
                assertThat(waiting.approvers()).isNotEmpty();
              }
            });
    assertThat(happened)
        .filteredOn(e ->
            e instanceof ApplicationApproved
                || e instanceof ApplicationDeclined
                || e instanceof ApplicationWithdrawn)
        .hasSizeLessThanOrEqualTo(1);
  }

  /** Arbitrary commands alone rarely get far: most runs are sensible ones with noise in between. */
  @Provide
  Arbitrary<List<ApplicationCommand>> runs() {
    return Combinators.combine(
            Arbitraries.of(Regency.class),
            Arbitraries.of(Scope.WITHIN_UNIT, Scope.ACROSS_UNITS, Scope.ACROSS_APPARATUS))
        .as(ApplicationCases::new)
        .flatMap(cases ->
            Arbitraries.frequencyOf(Tuple.of(3, sensible(cases)), Tuple.of(2, anything(cases)))
                .list()
                .ofMaxSize(25));
  }

  private static Arbitrary<ApplicationCommand> sensible(ApplicationCases cases) {
    return Arbitraries.of(
        cases.apply(),
        cases.recordStatement(),
        cases.confirm(),
        cases.agree(OWNER),
        cases.agree(APPRAISER),
        cases.sendBack(OWNER),
        cases.applyAgain());
  }

  private static Arbitrary<ApplicationCommand> anything(ApplicationCases cases) {
    Arbitrary<TaskContent> content =
        Combinators.combine(
                Anything.text(), Anything.text(), Anything.text(), Anything.day(), Anything.day())
            .as(TaskContent::new);
    Arbitrary<Facts> facts =
        Combinators.combine(Anything.parties(), Anything.place(), Arbitraries.of(true, false))
            .as((parties, place, other) -> new Facts(parties, place, TODAY, other));
    return Arbitraries.oneOf(
        Combinators.combine(Anything.actor(), content, facts)
            .as((actor, says, f) -> new Apply(actor, NOW, cases.involvement(), says, f)),
        Combinators.combine(Anything.actor(), content, facts)
            .as((actor, says, f) -> new RecordStatement(actor, NOW, cases.involvement(), says, f)),
        Combinators.combine(Anything.actor(), facts)
            .as((actor, f) -> new ConfirmStatement(actor, NOW, f)),
        Combinators.combine(Anything.actor(), facts, Anything.text())
            .as((actor, f, note) -> new AgreeToApplication(actor, NOW, f, note)),
        Combinators.combine(
                Anything.actor(), Anything.text(), Arbitraries.of(RefusalCategory.class))
            .as((actor, reason, category) -> new DeclineApplication(actor, NOW, reason, category)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, reason) -> new ReturnApplication(actor, NOW, reason)),
        Combinators.combine(Anything.actor(), content, facts)
            .as((actor, says, f) -> new ApplyAgain(actor, NOW, says, f)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, reason) -> new WithdrawApplication(actor, NOW, reason)));
  }
}
