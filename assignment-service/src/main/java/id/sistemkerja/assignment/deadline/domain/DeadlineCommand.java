package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.assignment.domain.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the clock asks of a case's due dates. */
public sealed interface DeadlineCommand {
  /**
   * To do what is due today; a second time, nothing is left.
   *
   * @param ended steps that no longer wait
   */
  record LookAtCase(
      UUID caseId,
      LocalDate today,
      WorkingDays workingDays,
      List<Waiting> waiting,
      List<Ended> ended)
      implements DeadlineCommand {
    public LookAtCase {
      waiting = List.copyOf(waiting);
      ended = List.copyOf(ended);
    }
  }

  /**
   * A step that waits.
   *
   * @param officeTitle absent where an official acts in person
   * @param own the date that the step itself has; absent where the regency's time counts
   * @param counted false for what lasts as long as its work: without an own date it has none
   * @param began the day on which it began to wait
   * @param applying the regency's time for it
   * @param superiors who would be told if it is late
   */
  record Waiting(
      StepKey key,
      @Nullable String officeTitle,
      @Nullable LocalDate own,
      boolean counted,
      LocalDate began,
      DueTimesState.Applying applying,
      List<Superior> superiors) {
    public Waiting {
      superiors = List.copyOf(superiors);
    }
  }

  /**
   * A step that no longer waits.
   *
   * @param taken false where it fell away before anybody took it
   */
  record Ended(StepKey key, LocalDate on, boolean taken) {}
}
