package id.sistemkerja.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} to {@code to}, both included; without {@code to} it has no end yet.
 *
 * @throws InvalidValue if it ends before it starts
 */
public record EffectivePeriod(LocalDate from, @Nullable LocalDate to) {
  public EffectivePeriod {
    if (to != null && to.isBefore(from)) {
      throw new InvalidValue(
          "tanggal akhir mendahului tanggal mulai", "the end date is before the start date");
    }
  }

  public static EffectivePeriod from(LocalDate from) {
    return new EffectivePeriod(from, null);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(EffectivePeriod other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }

  /** Whether every day of the other is one of these. */
  public boolean covers(EffectivePeriod other) {
    return !other.from.isBefore(from)
        && (to == null || (other.to != null && !other.to.isAfter(to)));
  }

  /** Whether every day of it is over on {@code day}; one without an end never is. */
  public boolean isOverOn(LocalDate day) {
    return to != null && day.isAfter(to);
  }

  /** Days in it, both ends counted; -1 without an end. */
  public long days() {
    return to == null ? -1 : to.toEpochDay() - from.toEpochDay() + 1;
  }
}
