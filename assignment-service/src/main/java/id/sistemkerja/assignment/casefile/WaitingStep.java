package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that waits, as the API shows it: what it is, and how urgent it is on a day. */
public record WaitingStep(
    Step.Kind step,
    UUID subjectId,
    @Nullable OrgUnitId officeUnitId,
    @Nullable String officeTitle,
    @Nullable EmployeeId employeeId,
    Instant since,
    @Nullable LocalDate dueOn,
    @Nullable Citation citation,
    Urgency urgency,
    @Nullable LocalDate urgentSince,
    int lateWorkingDays,
    @Nullable Instant remindedAt,
    int escalations) {

  /** How urgent a step is, the most urgent first. */
  public enum Urgency {
    /** Its due date has passed. */
    OVERDUE,
    /** Its day of reminding has come. */
    DUE_SOON,
    ON_TIME
  }

  /**
   * How urgent a step is on a day.
   *
   * @param since the first day on which it was that urgent; absent while it is in time
   * @param lateWorkingDays 0 if it is not overdue
   */
  public record Due(Urgency urgency, @Nullable LocalDate since, int lateWorkingDays) {
    private static final Due IN_TIME = new Due(Urgency.ON_TIME, null, 0);

    static Due of(Step step, Deadlines deadlines, LocalDate day, WorkingDays workingDays) {
      LocalDate dueOn = step.dueOn();
      if (dueOn == null) {
        return IN_TIME;
      }
      if (day.isAfter(dueOn)) {
        return new Due(Urgency.OVERDUE, dueOn.plusDays(1), workingDays.between(dueOn, day));
      }
      Deadlines.Timed timed = deadlines.of(step);
      LocalDate soon =
          Objects.requireNonNullElseGet(
              timed == null ? null : timed.remindOn(), () -> workingDays.before(dueOn, 1));
      return day.isBefore(soon) ? IN_TIME : new Due(Urgency.DUE_SOON, soon, 0);
    }
  }

  static WaitingStep of(Step step, Deadlines deadlines, LocalDate day, WorkingDays workingDays) {
    Due due = Due.of(step, deadlines, day, workingDays);
    Deadlines.Timed timed = deadlines.of(step);
    return new WaitingStep(
        step.step(),
        step.subjectId(),
        step.officeUnitId(),
        step.officeTitle(),
        step.employeeId(),
        step.since(),
        step.dueOn(),
        step.citation(),
        due.urgency(),
        due.since(),
        due.lateWorkingDays(),
        timed == null ? null : timed.remindedAt(),
        timed == null ? 0 : timed.escalations());
  }
}
