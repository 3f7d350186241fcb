package id.sistemkerja.performance.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} to {@code to}, both included and both optional.
 *
 * @throws IllegalArgumentException if it ends before it starts
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final Period ALL = new Period(null, null);

  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts");
    }
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  public boolean containsAllOf(YearMonth month) {
    return contains(month.atDay(1)) && contains(month.atEndOfMonth());
  }

  /** Months of which some days are in it and some are not: at most two. */
  public Set<YearMonth> cutMonths() {
    Set<YearMonth> months = new TreeSet<>();
    if (from != null && !containsAllOf(YearMonth.from(from))) {
      months.add(YearMonth.from(from));
    }
    if (to != null && !containsAllOf(YearMonth.from(to))) {
      months.add(YearMonth.from(to));
    }
    return months;
  }
}
