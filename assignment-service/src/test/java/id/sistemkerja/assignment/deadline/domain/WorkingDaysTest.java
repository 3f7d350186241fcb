package id.sistemkerja.assignment.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.domain.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  /** Around the end of a year, where most of the joint leave days are. */
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 90).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<WorkingDays> calendars() {
    return days().set().ofMaxSize(20).map(WorkingDays::new);
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    // Thursday; Friday 25 is Christmas, Thursday 24 joint leave
    "2026-12-23, 1, 2026-12-28",
    "2026-12-23, 0, 2026-12-23",
    "2026-12-24, 1, 2026-12-28",
    "2026-12-26, 2, 2026-12-29",
    "2026-12-30, 2, 2027-01-04",
  })
  void weekendsAndHolidaysDoNotCount(LocalDate from, int days, LocalDate due) {
    WorkingDays yearsEnd =
        new WorkingDays(
            Set.of(
                LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)));
    assertThat(yearsEnd.after(from, days)).isEqualTo(due);
  }

  @Property
  void whatIsDueIsDueOnAWorkingDay(
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = 1, max = 60) int count) {
    LocalDate due = days.after(from, count);
    assertThat(days.include(due)).isTrue();
    assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(days.between(from, due)).isEqualTo(count);
  }

  @Property
  void daysAddUp(
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 30) int some,
      @ForAll @IntRange(max = 30) int more) {
    assertThat(days.after(days.after(from, some), more)).isEqualTo(days.after(from, some + more));
  }

  @Property
  void backFromAWorkingDayIsWhereItWasCountedFrom(
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate any,
      @ForAll @IntRange(max = 60) int count) {
    LocalDate workingDay = days.after(any, 1);
    assertThat(days.before(days.after(workingDay, count), count)).isEqualTo(workingDay);
  }

  @Property
  void anotherHolidayMakesNothingDueEarlier(
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate holiday,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 60) int count) {
    Set<LocalDate> more = new java.util.HashSet<>(days.holidays());
    more.add(holiday);
    assertThat(new WorkingDays(more).after(from, count)).isAfterOrEqualTo(days.after(from, count));
  }
}
