package id.sistemkerja.assignment.deadline.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The due dates of a case's steps.
 *
 * @param open steps that wait
 * @param ended steps that do so no longer: none of them is given a date again
 */
public record DeadlineState(Map<StepKey, Given> open, Set<StepKey> ended) {
  public DeadlineState {
    open = Map.copyOf(open);
    ended = Set.copyOf(ended);
  }

  /**
   * What one step was given, and what was done since.
   *
   * @param own the date that the step itself had when it was given this one
   * @param nextEscalation absent where nothing is escalated any more
   */
  public record Given(
      @Nullable LocalDate own,
      @Nullable Schedule schedule,
      Basis basis,
      boolean reminded,
      int escalations,
      @Nullable LocalDate nextEscalation) {
    static Given of(@Nullable LocalDate own, @Nullable Schedule schedule, Basis basis) {
      return new Given(
          own, schedule, basis, false, 0, schedule == null ? null : schedule.escalateOn());
    }

    Given nowReminded() {
      return new Given(own, schedule, basis, true, escalations, nextEscalation);
    }

    Given escalated(int round, @Nullable LocalDate nextOn) {
      return new Given(own, schedule, basis, reminded, round, nextOn);
    }
  }

  DeadlineState with(StepKey step, Given given) {
    Map<StepKey, Given> all = new HashMap<>(open);
    all.put(step, given);
    return new DeadlineState(all, ended);
  }

  DeadlineState without(StepKey step) {
    Map<StepKey, Given> rest = new HashMap<>(open);
    rest.remove(step);
    Set<StepKey> done = new HashSet<>(ended);
    done.add(step);
    return new DeadlineState(rest, done);
  }
}
