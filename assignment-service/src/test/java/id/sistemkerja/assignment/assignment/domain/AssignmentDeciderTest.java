package id.sistemkerja.assignment.assignment.domain;

import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.OWNERS_DINAS;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.SEKDA;
import static id.sistemkerja.assignment.Cases.STRANGER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static id.sistemkerja.assignment.Cases.partiesWhere;
import static id.sistemkerja.assignment.Cases.partiesWithout;
import static id.sistemkerja.assignment.Cases.theOfficial;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Anything;
import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.RandomRun;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.StateTable;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.AcknowledgeAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.CloseAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.OpenAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ReviewReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ReviewReport.Outcome;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.SubmitReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAcknowledged;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentClosed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentOpened;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentRevoked;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReturned;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReviewed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportSubmitted;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

class AssignmentDeciderTest {
  private static final AssignmentDecider DECIDER = new AssignmentDecider(Cases.CATALOGUE);
  private static final UUID ID = new UUID(3, 3);

  private static OpenAssignment open(
      Regency regency,
      UnitKind apparatus,
      UnitKind unit,
      HeadRank rank,
      Map<Party, Office> parties) {
    return new OpenAssignment(
        Actor.system("test"),
        NOW,
        ID,
        new UUID(3, 1),
        new UUID(3, 2),
        "800.1.11.1/17/SETDA/XI/2026",
        OFFICIAL,
        OWNER,
        TODAY,
        TODAY.plusMonths(1),
        "Peta layanan",
        regency.profileVersion,
        new UnitPlace(apparatus, unit, rank),
        parties,
        null);
  }

  /** The owner heads a Bidang of a Dinas. */
  private static OpenAssignment open(Regency regency) {
    return open(
        regency, UnitKind.AGENCY_OFFICE, UnitKind.DIVISION, HeadRank.ADMINISTRATOR, PARTIES);
  }

  /** The owner heads a Bagian of the Sekretariat Daerah: the longest chain. */
  private static OpenAssignment openInSetda(Regency regency) {
    return open(
        regency,
        UnitKind.REGIONAL_SECRETARIAT,
        UnitKind.BUREAU_SECTION,
        HeadRank.ADMINISTRATOR,
        partiesWhere(Party.OWNER_APPARATUS_HEAD, SEKDA));
  }

  private static AcknowledgeAssignment acknowledge() {
    return new AcknowledgeAssignment(theOfficial(), NOW);
  }

  private static SubmitReport report() {
    return new SubmitReport(theOfficial(), NOW, "Peta layanan selesai");
  }

  private static ReviewReport accept(Office office) {
    return new ReviewReport(headOf(office), NOW, Outcome.ACCEPT, null);
  }

  private static ReviewReport sendBack(Office office) {
    return new ReviewReport(headOf(office), NOW, Outcome.RETURN, "Lampiran belum ada");
  }

  private static CloseAssignment close(Office office) {
    return new CloseAssignment(headOf(office), NOW, TODAY);
  }

  private static Scenario<AssignmentState, AssignmentCommand, AssignmentEvent> scenario() {
    return Scenario.of(DECIDER);
  }

  private static AssignmentOpened opened(OpenAssignment command) {
    return scenario().when(command).then().event(AssignmentOpened.class);
  }

  // --- PEN-13

  @ParameterizedTest
  @EnumSource(Regency.class)
  void pen13_theOfficialAcknowledgesTheLetter(Regency regency) {
    var scenario = scenario().given(open(regency));
    scenario
        .when(new AcknowledgeAssignment(headOf(OWNER), NOW))
        .thenRefused(AssignmentProblems.NOT_THE_OFFICIAL);
    scenario
        .when(acknowledge())
        .then()
        .events(new AssignmentAcknowledged(ID, OFFICIAL.id(), OWNER.unit()));
  }

  @Test
  void pen13_pohuwatoCitesTheClauseWhenTheLetterWasNotAcknowledged() {
    scenario()
        .given(open(Regency.POHUWATO))
        .when(report())
        .thenRefused(AssignmentProblems.NOT_ACKNOWLEDGED)
        .citing("PEN-13", "Lampiran angka II huruf a angka 2 huruf e");
  }

  @Test
  void pen13_kotabaruDemandsTheSameAsCommonBehaviourWithoutAClause() {
    scenario()
        .given(open(Regency.KOTABARU))
        .when(report())
        .thenRefused(AssignmentProblems.NOT_ACKNOWLEDGED)
        .citingNothing();
  }

  // --- LAP-1

  @ParameterizedTest(name = "LAP-1 {0}: reports go to {1}, {2}")
  @CsvSource({"KOTABARU, dinas-b.sekretariat, Pasal 27", "POHUWATO, dinas-a.bidang-1, Pasal 14"})
  void lap1_theReportGoesToWhomTheProfileNames(Regency regency, String recipient, String article) {
    ReportSubmitted report =
        scenario()
            .given(open(regency), acknowledge())
            .when(report())
            .then()
            .citing("LAP-1", article)
            .event(ReportSubmitted.class);
    assertThat(report.recipientUnitId().value()).isEqualTo(recipient);
    assertThat(report.reportNo()).isEqualTo(1);
  }

  @Test
  void lap1_onlyTheOfficialReports() {
    scenario()
        .given(open(Regency.KOTABARU), acknowledge())
        .when(new SubmitReport(headOf(OWNER), NOW, "Selesai"))
        .thenRefused(AssignmentProblems.NOT_THE_OFFICIAL);
  }

  static Stream<String> unusableSummaries() {
    return Stream.of(null, "", "  \n ", "x".repeat(4001), "a\u0000b", "\ud800");
  }

  @ParameterizedTest
  @MethodSource("unusableSummaries")
  void aReportSaysSomethingInAtMost4000Characters(String summary) {
    scenario()
        .given(open(Regency.KOTABARU), acknowledge())
        .when(new SubmitReport(theOfficial(), NOW, summary))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("summary");
  }

  @Test
  void aReportOf4000CharactersIsAccepted() {
    scenario()
        .given(open(Regency.KOTABARU), acknowledge())
        .when(new SubmitReport(theOfficial(), NOW, "x".repeat(4000)))
        .then()
        .event(ReportSubmitted.class);
  }

  // --- MEK

  @ParameterizedTest(name = "{5}: {0} {1} {2} {3} → {4}")
  @CsvSource({
    "KOTABARU, AGENCY_OFFICE, DIVISION, ADMINISTRATOR, dinas-a.bidang-1 dinas-a, MEK-K2",
    "KOTABARU, REGIONAL_SECRETARIAT, BUREAU_SECTION, ADMINISTRATOR, dinas-a.bidang-1 setda.asisten-1 setda, MEK-K1",
    "KOTABARU, DISTRICT, WARD, PENGAWAS, dinas-a.bidang-1, MEK-K6",
    "POHUWATO, AGENCY_OFFICE, DIVISION, ADMINISTRATOR, dinas-a.bidang-1, MEK-P1",
    "POHUWATO, AGENCY_OFFICE, TECHNICAL_UNIT, PENGAWAS, dinas-a.bidang-1, MEK-P2",
  })
  void mek_theEvaluationChainIsTheProfiles(
      Regency regency,
      UnitKind apparatus,
      UnitKind unit,
      HeadRank rank,
      String chain,
      String rule) {
    AssignmentOpened opened = opened(open(regency, apparatus, unit, rank, PARTIES));
    assertThat(opened.evaluationChain())
        .extracting(office -> office.unit().value())
        .containsExactly(chain.split(" "));
    assertThat(opened.evaluationRule().rule()).isEqualTo(rule);
  }

  @Test
  void mekP1_aChainOfOneReviewsAndCloses() {
    scenario()
        .given(open(Regency.POHUWATO), acknowledge(), report(), accept(OWNER))
        .when(close(OWNER))
        .then()
        .events(new AssignmentClosed(ID, OWNER.unit(), OFFICIAL.id(), TODAY));
  }

  @Test
  void mekK2_theFirstOfTwoReviewsTheSecondCloses() {
    var scenario = scenario().given(open(Regency.KOTABARU), acknowledge(), report());
    scenario
        .when(accept(OWNERS_DINAS))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .saying(OWNER.title());
    scenario.when(accept(OWNER)).then().events(new ReportReviewed(ID, 1, 1, OWNER.unit()));
    scenario
        .when(close(OWNERS_DINAS))
        .thenRefused(AssignmentProblems.NOT_YET_REVIEWED)
        .saying(OWNER.title());
    scenario.given(accept(OWNER));
    scenario
        .when(close(OWNER))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .saying(OWNERS_DINAS.title());
    scenario.when(close(OWNERS_DINAS)).then().event(AssignmentClosed.class);
  }

  @Test
  void mekK1_kabagAndAsistenReviewSekdaCloses() {
    var scenario = scenario().given(openInSetda(Regency.KOTABARU), acknowledge(), report());
    scenario.given(accept(OWNER));
    scenario
        .when(accept(OWNER))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .saying(Cases.ASISTEN.title());
    scenario.given(accept(Cases.ASISTEN));
    scenario.when(accept(SEKDA)).thenRefused(AssignmentProblems.ALREADY_REVIEWED);
    scenario.when(close(SEKDA)).then().event(AssignmentClosed.class);
  }

  @Test
  void mek_everyWrongOfficeIsToldWhoseTurnItIsAndByWhichClause() {
    AssignmentOpened opened = opened(open(Regency.KOTABARU));
    scenario()
        .given(List.of(opened))
        .given(acknowledge(), report())
        .when(accept(STRANGER))
        .thenRefused(StepProblems.NOT_YOUR_STEP)
        .citing("MEK-K2", opened.evaluationRule().article())
        .saying(OWNER.title());
  }

  @Test
  void mek_aReturnedReportGoesBackToTheOfficialAndComesAgainWithTheNextNumber() {
    var scenario = scenario().given(open(Regency.KOTABARU), acknowledge(), report());
    scenario
        .when(sendBack(OWNER))
        .then()
        .events(new ReportReturned(ID, 1, OWNER.unit(), "Lampiran belum ada"));
    scenario.given(sendBack(OWNER));
    scenario.when(accept(OWNER)).thenRefused(AssignmentProblems.NO_REPORT);
    assertThat(scenario.when(report()).then().event(ReportSubmitted.class).reportNo()).isEqualTo(2);
    scenario.given(report());
    assertThat(scenario.when(accept(OWNER)).then().event(ReportReviewed.class).level())
        .isEqualTo(1);
  }

  @Test
  void mek_theLastOfTheChainMayStillReturnWhatTheOthersAccepted() {
    var scenario = scenario().given(open(Regency.KOTABARU), acknowledge(), report(), accept(OWNER));
    scenario.when(sendBack(OWNER)).thenRefused(StepProblems.NOT_YOUR_STEP);
    scenario
        .when(sendBack(OWNERS_DINAS))
        .then()
        .events(new ReportReturned(ID, 1, OWNERS_DINAS.unit(), "Lampiran belum ada"));
  }

  @Test
  void aReturnStatesItsReason() {
    scenario()
        .given(open(Regency.KOTABARU), acknowledge(), report())
        .when(new ReviewReport(headOf(OWNER), NOW, Outcome.RETURN, "  "))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("reason");
  }

  @Test
  void neighboursInTheChainThatAreOneOfficeReviewOnce() {
    AssignmentOpened opened =
        opened(
            open(
                Regency.KOTABARU,
                UnitKind.AGENCY_OFFICE,
                UnitKind.DIVISION,
                HeadRank.ADMINISTRATOR,
                partiesWhere(Party.OWNER_APPARATUS_HEAD, OWNER)));
    assertThat(opened.evaluationChain()).containsExactly(OWNER);
  }

  @Test
  void anOfficeThatTheStructureLacksIsNamed() {
    scenario()
        .when(
            open(
                Regency.KOTABARU,
                UnitKind.AGENCY_OFFICE,
                UnitKind.DIVISION,
                HeadRank.ADMINISTRATOR,
                partiesWithout(Party.OWNER_APPARATUS_HEAD)))
        .thenRefused(StepProblems.PARTY_NOT_FOUND)
        .atFields("parties.OWNER_APPARATUS_HEAD");
  }

  @Test
  void aUnitThatCannotStandInItsApparatusIsRefused() {
    scenario()
        .when(
            open(
                Regency.KOTABARU,
                UnitKind.AGENCY_OFFICE,
                UnitKind.WARD,
                HeadRank.PENGAWAS,
                PARTIES))
        .thenRefused(StepProblems.STRUCTURE_CONTRADICTORY);
  }

  // --- every state × every command

  private static final StateTable TABLE =
      StateTable.parse(
          """
          state                | OpenAssignment | AcknowledgeAssignment           | SubmitReport                | ReviewReport                | ReviewReport, return        | CloseAssignment             | ProposeChange                  | ApplyChange          | DropChange
          Missing              | accepted       | assignment-not-found            | assignment-not-found        | assignment-not-found        | assignment-not-found        | assignment-not-found        | assignment-not-found           | assignment-not-found | assignment-not-found
          Open                 | nothing        | accepted                        | assignment-not-acknowledged | assignment-not-acknowledged | assignment-not-acknowledged | assignment-not-acknowledged | accepted                       | nothing              | nothing
          Open, change         | nothing        | accepted                        | assignment-not-acknowledged | assignment-not-acknowledged | assignment-not-acknowledged | assignment-not-acknowledged | assignment-change-open         | accepted             | accepted
          Acknowledged         | nothing        | assignment-already-acknowledged | accepted                    | report-not-submitted        | report-not-submitted        | report-not-submitted        | accepted                       | nothing              | nothing
          Acknowledged, return | nothing        | assignment-already-acknowledged | accepted                    | report-not-submitted        | report-not-submitted        | report-not-submitted        | accepted                       | nothing              | nothing
          Reported             | nothing        | assignment-already-acknowledged | report-already-submitted    | accepted                    | accepted                    | report-not-yet-reviewed     | assignment-report-under-review | nothing              | nothing
          Accepted             | nothing        | assignment-already-acknowledged | report-already-submitted    | report-already-reviewed     | accepted                    | accepted                    | assignment-report-under-review | nothing              | nothing
          Reported, change     | nothing        | assignment-already-acknowledged | report-already-submitted    | accepted                    | accepted                    | report-not-yet-reviewed     | assignment-change-open         | accepted             | accepted
          Accepted, change     | nothing        | assignment-already-acknowledged | report-already-submitted    | report-already-reviewed     | accepted                    | assignment-change-open      | assignment-change-open         | accepted             | accepted
          Closed               | nothing        | assignment-already-closed       | assignment-already-closed   | assignment-already-closed   | assignment-already-closed   | assignment-already-closed   | assignment-already-closed      | nothing              | nothing
          Revoked              | nothing        | assignment-revoked              | assignment-revoked          | assignment-revoked          | assignment-revoked          | assignment-revoked          | assignment-revoked             | nothing              | nothing
          """);

  static Stream<StateTable.Cell> table() {
    return TABLE.cells();
  }

  @Test
  void theTableMentionsEveryStateAndCommand() {
    TABLE.mentionsEvery(AssignmentState.class, AssignmentCommand.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void everyCommandIsDefinedInEveryState(StateTable.Cell cell) {
    // in Pohuwato a chain of one office: the same head acts in every state
    OpenAssignment open = open(Regency.POHUWATO);
    List<AssignmentCommand> life =
        switch (cell.state()) {
          case "Missing" -> List.of();
          case "Open" -> List.of(open);
          case "Acknowledged" -> List.of(open, acknowledge());
          case "Acknowledged, return" -> List.of(open, acknowledge(), report(), sendBack(OWNER));
          case "Reported" -> List.of(open, acknowledge(), report());
          case "Accepted" -> List.of(open, acknowledge(), report(), accept(OWNER));
          case "Closed" -> List.of(open, acknowledge(), report(), accept(OWNER), close(OWNER));
          case "Open, change" -> List.of(open, Changes.extend());
          case "Reported, change" -> List.of(open, acknowledge(), Changes.extend(), report());
          case "Accepted, change" ->
              List.of(open, acknowledge(), Changes.extend(), report(), accept(OWNER));
          case "Revoked" -> List.of(open, Changes.revoke(), Changes.signed(1));
          default -> throw new AssertionError(cell.state());
        };
    AssignmentCommand command =
        switch (cell.command()) {
          case "OpenAssignment" -> open;
          case "AcknowledgeAssignment" -> acknowledge();
          case "SubmitReport" -> report();
          case "ReviewReport" -> accept(OWNER);
          case "ReviewReport, return" -> sendBack(OWNER);
          case "CloseAssignment" -> close(OWNER);
          case "ProposeChange" -> Changes.extend();
          case "ApplyChange" -> Changes.signed(1);
          case "DropChange" -> Changes.refused(1);
          default -> throw new AssertionError(cell.command());
        };
    var scenario = scenario().given(life.toArray(AssignmentCommand[]::new));
    assertThat(cell.state()).startsWith(scenario.state().getClass().getSimpleName());
    assertThat(scenario.when(command).inOneWord()).isEqualTo(cell.expected());
  }

  // --- anything in any order

  // the combined edge cases alone would use up the tries, and all are in Anything already
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void neverThrowsAndClosesAtMostOnce(@ForAll("runs") List<AssignmentCommand> commands) {
    List<AssignmentEvent> happened =
        RandomRun.of(
            DECIDER,
            commands,
            (state, decision) -> {
              if (state instanceof AssignmentState.Over
                  && decision instanceof Decision.Accepted<AssignmentEvent> accepted) {
                assertThat(accepted.events()).isEmpty();
              }
            });
    assertThat(happened)
        .filteredOn(e -> e instanceof AssignmentClosed || e instanceof AssignmentRevoked)
        .hasSizeLessThanOrEqualTo(1);
    Changes.eachIsDecidedAtMostOnceAndOneAfterTheOther(happened);
    List<ReportSubmitted> reports =
        happened.stream()
            .filter(ReportSubmitted.class::isInstance)
            .map(ReportSubmitted.class::cast)
            .toList();
    for (int i = 0; i < reports.size(); i++) {
      assertThat(reports.get(i).reportNo()).isEqualTo(i + 1);
    }
  }

  @Provide
  Arbitrary<List<AssignmentCommand>> runs() {
    return Arbitraries.of(Regency.class)
        .flatMap(regency ->
            Arbitraries.frequencyOf(Tuple.of(3, sensible(regency)), Tuple.of(2, anything(regency)))
                .list()
                .ofMaxSize(30));
  }

  private static Arbitrary<AssignmentCommand> sensible(Regency regency) {
    return Arbitraries.of(
        open(regency),
        openInSetda(regency),
        acknowledge(),
        report(),
        accept(OWNER),
        accept(Cases.ASISTEN),
        sendBack(OWNERS_DINAS),
        close(OWNER),
        close(OWNERS_DINAS),
        close(SEKDA),
        Changes.extend(),
        Changes.revoke(),
        Changes.signed(1),
        Changes.signed(2),
        Changes.refused(1),
        Changes.refused(2));
  }

  private static Arbitrary<AssignmentCommand> anything(Regency regency) {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(UnitKind.class),
                Arbitraries.of(UnitKind.class),
                Arbitraries.of(HeadRank.class),
                Anything.parties())
            .as((apparatus, unit, rank, parties) -> open(regency, apparatus, unit, rank, parties)),
        Anything.actor().map(actor -> new AcknowledgeAssignment(actor, NOW)),
        Combinators.combine(Anything.actor(), Anything.text())
            .as((actor, summary) -> new SubmitReport(actor, NOW, summary)),
        Combinators.combine(Anything.actor(), Arbitraries.of(Outcome.class), Anything.text())
            .as((actor, outcome, reason) -> new ReviewReport(actor, NOW, outcome, reason)),
        Anything.actor().map(actor -> new CloseAssignment(actor, NOW, TODAY)),
        Changes.anything());
  }
}
