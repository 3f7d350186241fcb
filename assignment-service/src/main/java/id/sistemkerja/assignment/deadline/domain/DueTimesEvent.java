package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.kernel.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a regency has set. */
public sealed interface DueTimesEvent {
  /**
   * @param from for steps that begin to wait on that day or later, whatever was set before
   */
  @EventType("assignment.due-times-set.v1")
  record DueTimesSet(LocalDate from, Map<String, DueTime> steps) implements DueTimesEvent {
    public DueTimesSet {
      steps = new TreeMap<>(steps);
    }
  }

  /**
   * @param from in place of all holidays that were known from this day on
   */
  @EventType("assignment.holidays-set.v1")
  record HolidaysSet(LocalDate from, List<Holiday> holidays) implements DueTimesEvent {
    public HolidaysSet {
      holidays = List.copyOf(holidays);
    }
  }
}
