package id.sistemkerja.assignment.assignment.domain;

import static id.sistemkerja.assignment.Cases.NOW;
import static id.sistemkerja.assignment.Cases.OFFICIAL;
import static id.sistemkerja.assignment.Cases.OWNER;
import static id.sistemkerja.assignment.Cases.PARTIES;
import static id.sistemkerja.assignment.Cases.STRANGER;
import static id.sistemkerja.assignment.Cases.TODAY;
import static id.sistemkerja.assignment.Cases.headOf;
import static id.sistemkerja.assignment.Cases.theOfficial;
import static id.sistemkerja.assignment.assignment.domain.Changes.END;
import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Cases.Regency;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.AcknowledgeAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.OpenAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ProposeChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.SubmitReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAmended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentExtended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentFinishedEarly;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentRevoked;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeDropped;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeProposed;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.kernel.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PEN-23: extended, amended, revoked, finished early; common to all regencies. */
class AssignmentChangeTest {
  private static final AssignmentDecider DECIDER = new AssignmentDecider(Cases.CATALOGUE);

  private static Scenario<AssignmentState, AssignmentCommand, AssignmentEvent> opened(
      Regency regency, @Nullable LocalDate to) {
    return Scenario.of(DECIDER)
        .given(
            new OpenAssignment(
                Actor.system("test"),
                NOW,
                new UUID(3, 3),
                new UUID(3, 1),
                new UUID(3, 2),
                "800.1.11.1/17/SETDA/XI/2026",
                OFFICIAL,
                OWNER,
                TODAY,
                to,
                "Peta layanan",
                regency.profileVersion,
                Cases.PLACE,
                PARTIES,
                null));
  }

  private static Scenario<AssignmentState, AssignmentCommand, AssignmentEvent> opened() {
    return opened(Regency.KOTABARU, END);
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void PEN_23_theOwnerProposesAndNothingChangesBeforeTheLetterIsSigned(Regency regency) {
    var assignment = opened(regency, END);
    ChangeProposed proposed = assignment.when(Changes.extend()).then().event(ChangeProposed.class);
    assertThat(proposed.periodTo()).isEqualTo(END.plusMonths(3));
    assertThat(proposed.periodFrom()).isEqualTo(TODAY);
    assertThat(proposed.firstLetterId()).isEqualTo(proposed.lastLetterId());
    assertThat(proposed.letterId()).isNotEqualTo(proposed.firstLetterId());
    assignment.given(Changes.extend());
    assertThat(((AssignmentState.Running) assignment.state()).terms().period().to()).isEqualTo(END);
    for (Actor other : new Actor[] {headOf(STRANGER), theOfficial()}) {
      opened(regency, END)
          .when(
              new ProposeChange(
                  other,
                  NOW,
                  TODAY,
                  ChangeKind.EXTEND,
                  null,
                  null,
                  null,
                  END.plusDays(1),
                  null,
                  null))
          .thenRefused(StepProblems.NOT_YOUR_STEP)
          .saying(OWNER.unitName());
    }
  }

  @ParameterizedTest
  @EnumSource(Regency.class)
  void PEN_23_eachSignedLetterChangesTheAssignmentAndNamesTheOldOne(Regency regency) {
    AssignmentExtended extended =
        opened(regency, END)
            .given(Changes.extend())
            .when(Changes.signed(1))
            .then()
            .event(AssignmentExtended.class);
    assertThat(extended.by().letterNumber()).isEqualTo(Changes.NUMBER);
    assertThat(extended.by().changedLetterNumber()).isEqualTo("800.1.11.1/17/SETDA/XI/2026");
    assertThat(extended.oldPeriodTo()).isEqualTo(END);
    assertThat(extended.periodTo()).isEqualTo(END.plusMonths(3));

    AssignmentAmended amended =
        opened(regency, END)
            .given(Changes.propose(ChangeKind.AMEND, "Baru", null, null, null, null, null))
            .when(Changes.signed(1))
            .then()
            .event(AssignmentAmended.class);
    assertThat(amended.oldPurpose()).isEqualTo("Menyusun peta");
    assertThat(amended.purpose()).isEqualTo("Menyusun peta baru");

    AssignmentRevoked revoked =
        opened(regency, END)
            .given(Changes.revoke())
            .when(Changes.signed(1))
            .then()
            .event(AssignmentRevoked.class);
    assertThat(revoked.revokedFrom()).isEqualTo(TODAY.plusDays(7));
    assertThat(revoked.reason()).isEqualTo("Ditarik");

    AssignmentFinishedEarly finished =
        opened(regency, END)
            .given(
                Changes.propose(
                    ChangeKind.FINISH_EARLY, null, null, null, TODAY.plusDays(9), null, "Selesai"))
            .when(Changes.signed(1))
            .then()
            .event(AssignmentFinishedEarly.class);
    assertThat(finished.oldPeriodTo()).isEqualTo(END);
  }

  @Test
  void PEN_23_aSecondChangeIsRefusedAndNamesTheFirstUntilThatIsDecided() {
    var assignment = opened().given(Changes.extend());
    assignment
        .when(Changes.revoke())
        .thenRefused(AssignmentProblems.CHANGE_OPEN)
        .saying("change 1 (EXTEND)");
    assignment
        .when(Changes.refused(1))
        .then()
        .events(new ChangeDropped(new UUID(3, 3), 1, ChangeKind.EXTEND, false, "Tidak disetujui"));
    assignment.given(Changes.refused(1));
    assertThat(((AssignmentState.Running) assignment.state()).terms().period().to()).isEqualTo(END);
    ChangeProposed second = assignment.when(Changes.revoke()).then().event(ChangeProposed.class);
    assertThat(second.changeNo()).isEqualTo(2);
    assignment.given(Changes.revoke());
    assignment.when(Changes.signed(1)).then().nothing();
  }

  @Test
  void PEN_23_aLaterChangeRestsOnTheOneBeforeIt() {
    var assignment = opened().given(Changes.extend(), Changes.signed(1));
    ChangeProposed next =
        assignment
            .when(
                Changes.propose(ChangeKind.EXTEND, null, null, null, END.plusMonths(5), null, null))
            .then()
            .event(ChangeProposed.class);
    assertThat(next.lastLetterId()).isEqualTo(Changes.LETTER);
    assertThat(next.firstLetterId()).isEqualTo(new UUID(3, 2));
    assignment
        .when(Changes.extend())
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("periodTo")
        .saying(END.plusMonths(3).toString());
  }

  @Test
  void PEN_23_whatIsRevokedIsOver() {
    var assignment =
        opened()
            .given(new AcknowledgeAssignment(theOfficial(), NOW))
            .given(Changes.revoke(), Changes.signed(1));
    assignment
        .when(new SubmitReport(theOfficial(), NOW, "Selesai"))
        .thenRefused(AssignmentProblems.REVOKED);
    assignment.when(Changes.extend()).thenRefused(AssignmentProblems.REVOKED);
  }

  @Test
  void PEN_23_whatIsFinishedEarlyIsStillReportedAndReviewed() {
    opened()
        .given(new AcknowledgeAssignment(theOfficial(), NOW))
        .given(
            Changes.propose(
                ChangeKind.FINISH_EARLY, null, null, null, TODAY.plusDays(9), null, "Selesai"),
            Changes.signed(1))
        .when(new SubmitReport(theOfficial(), NOW, "Selesai"))
        .then();
  }

  @Test
  void PEN_23_whileAReportIsUnderReviewNothingIsProposed() {
    opened()
        .given(
            new AcknowledgeAssignment(theOfficial(), NOW),
            new SubmitReport(theOfficial(), NOW, "Selesai"))
        .when(Changes.revoke())
        .thenRefused(AssignmentProblems.UNDER_REVIEW);
  }

  @ParameterizedTest(name = "{0} from {1} to {2}, revoked from {3}, because {4}: {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        // days are counted from today; the assignment ends on day 30
        "EXTEND, -, 31, -, -, ok",
        "EXTEND, -, 30, -, -, periodTo",
        "EXTEND, -, 29, -, -, periodTo",
        "EXTEND, -, -, -, -, periodTo",
        "EXTEND, -, 1825, -, -, ok",
        "EXTEND, -, 1826, -, -, periodTo",
        "EXTEND, 1, 40, -, -, periodFrom",
        "EXTEND, -, 40, 5, -, revokedFrom",
        "AMEND, -, -, -, -, kind",
        "AMEND, -, 20, -, -, ok",
        "AMEND, 1, 20, -, -, periodFrom",
        "AMEND, -, -1, -, -, periodTo periodTo",
        "REVOKE, -, -, 0, x, ok",
        "REVOKE, -, -, -1, x, revokedFrom",
        "REVOKE, -, -, 30, x, ok",
        "REVOKE, -, -, 31, x, revokedFrom",
        "REVOKE, -, -, 5, -, reason",
        "REVOKE, -, 5, 5, x, periodTo",
        "FINISH_EARLY, -, 29, -, x, ok",
        "FINISH_EARLY, -, 0, -, x, ok",
        "FINISH_EARLY, -, -1, -, x, periodTo",
        "FINISH_EARLY, -, 30, -, x, periodTo",
        "FINISH_EARLY, -, 9, -, -, reason",
      })
  void PEN_23_eachKindHasItsBounds(
      ChangeKind kind,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable Integer revokedFrom,
      @Nullable String reason,
      String expected) {
    var outcome =
        opened(Regency.JOMBANG, TODAY.plusDays(30))
            .when(Changes.propose(kind, null, null, day(from), day(to), day(revokedFrom), reason));
    if (expected.equals("ok")) {
      outcome.then().event(ChangeProposed.class);
    } else {
      outcome.thenRefused(StepProblems.INVALID_CONTENT).atFields(expected.split(" "));
    }
  }

  @Test
  void PEN_23_whatHasNoLastDayCannotBeExtendedButFinished() {
    opened(Regency.POHUWATO, null)
        .when(Changes.extend())
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("periodTo");
    opened(Regency.POHUWATO, null)
        .when(
            Changes.propose(
                ChangeKind.FINISH_EARLY, null, null, null, TODAY.plusDays(9), null, "Selesai"))
        .then()
        .event(ChangeProposed.class);
  }

  private static @Nullable LocalDate day(@Nullable Integer fromToday) {
    return fromToday == null ? null : TODAY.plusDays(fromToday);
  }
}
