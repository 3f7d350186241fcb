package id.sistemkerja.assignment.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * A regency's working days: Mondays to Fridays, without its public holidays and joint leave days.
 */
public record WorkingDays(Set<LocalDate> holidays) {
  public WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  /** Where no holidays are known. */
  public static WorkingDays mondaysToFridays() {
    return new WorkingDays(Set.of());
  }

  public boolean include(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /**
   * The day that is so many working days after another, which does not count itself.
   *
   * @param days from 0; of 0 the day itself
   */
  public LocalDate after(LocalDate day, int days) {
    return step(day, days, 1);
  }

  /** The day that is so many working days before another, which does not count itself. */
  public LocalDate before(LocalDate day, int days) {
    return step(day, days, -1);
  }

  private LocalDate step(LocalDate from, int days, int direction) {
    LocalDate day = from;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(direction);
      if (include(day)) {
        counted++;
      }
    }
    return day;
  }

  /** How many working days come after {@code from}, up to and with {@code to}; 0 if none do. */
  public int between(LocalDate from, LocalDate to) {
    int count = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (include(day)) {
        count++;
      }
    }
    return count;
  }
}
