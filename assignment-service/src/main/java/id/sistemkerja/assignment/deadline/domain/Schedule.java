package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.assignment.domain.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of one waiting step, as they were counted when it was given them.
 *
 * @param escalateOn absent where nothing is escalated
 * @param escalateEvery working days after which it is escalated again
 */
public record Schedule(
    LocalDate dueOn,
    LocalDate remindOn,
    @Nullable LocalDate escalateOn,
    @Nullable Integer escalateEvery,
    int mostEscalations) {
  /**
   * For a due date that the step has.
   *
   * @param began the day on which the step began to wait: nobody is reminded on it
   */
  static Schedule to(LocalDate dueOn, LocalDate began, DueTime time, WorkingDays days) {
    LocalDate remind = days.before(dueOn, time.remindBefore());
    LocalDate soonest = days.after(began, 1);
    return new Schedule(
        dueOn,
        remind.isBefore(soonest) ? soonest : remind,
        time.escalateAfter() == null ? null : days.after(dueOn, time.escalateAfter()),
        time.escalateEvery(),
        time.mostEscalations());
  }
}
