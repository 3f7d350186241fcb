package id.sistemkerja.assignment.deadline.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a regency's administrator can set. */
public sealed interface DueTimesCommand {
  /**
   * @param from today or later; for steps that begin to wait on that day or later
   * @param steps by the kind of step; for kinds that are not named the defaults hold
   */
  record SetDueTimes(LocalDate today, LocalDate from, Map<String, DueTime> steps)
      implements DueTimesCommand {
    public SetDueTimes {
      steps = Map.copyOf(steps);
    }
  }

  /**
   * @param from in place of all holidays that were known from this day on
   */
  record SetHolidays(LocalDate from, List<Holiday> holidays) implements DueTimesCommand {
    public SetHolidays {
      holidays = List.copyOf(holidays);
    }
  }
}
