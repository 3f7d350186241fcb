package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.kernel.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the due dates of a case's steps. */
public sealed interface DeadlineEvent {
  UUID caseId();

  StepKey step();

  /**
   * @param own the date that the step itself had then; absent where it had none
   * @param schedule absent where the step has no due date: neither an own one, nor the regency's
   */
  @EventType("assignment.due-date-set.v1")
  record DueDateSet(
      UUID caseId, StepKey step, @Nullable LocalDate own, @Nullable Schedule schedule, Basis basis)
      implements DeadlineEvent {}

  /**
   * The step itself has another date now; who was reminded of the old one is reminded anew.
   *
   * @param before absent where it had none
   */
  @EventType("assignment.due-date-moved.v1")
  record DueDateMoved(
      UUID caseId,
      StepKey step,
      @Nullable LocalDate before,
      LocalDate own,
      @Nullable Schedule schedule,
      Basis basis)
      implements DeadlineEvent {}

  /**
   * @param lateWorkingDays 0 if it is not late
   */
  @EventType("assignment.step-reminded.v1")
  record StepReminded(
      UUID caseId,
      StepKey step,
      @Nullable String officeTitle,
      LocalDate on,
      LocalDate dueOn,
      int lateWorkingDays)
      implements DeadlineEvent {}

  /**
   * @param round from 1
   * @param to empty if there is no filled office above
   * @param nextOn when it is escalated again; absent after the last time
   */
  @EventType("assignment.step-escalated.v1")
  record StepEscalated(
      UUID caseId,
      StepKey step,
      @Nullable String officeTitle,
      LocalDate on,
      LocalDate dueOn,
      int lateWorkingDays,
      int round,
      List<Superior> to,
      @Nullable LocalDate nextOn,
      Basis basis)
      implements DeadlineEvent {
    public StepEscalated {
      to = List.copyOf(to);
    }
  }

  /**
   * The step was taken.
   *
   * @param lateWorkingDays 0 if it was taken in time
   */
  @EventType("assignment.due-date-met.v1")
  record DueDateMet(UUID caseId, StepKey step, LocalDate dueOn, LocalDate on, int lateWorkingDays)
      implements DeadlineEvent {}

  /** The step fell away before anybody took it, or ended without ever having had a due date. */
  @EventType("assignment.due-date-lapsed.v1")
  record DueDateLapsed(UUID caseId, StepKey step, @Nullable LocalDate dueOn, LocalDate on)
      implements DeadlineEvent {}
}
