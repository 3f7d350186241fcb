package id.sistemkerja.assignment.deadline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what a due date rests.
 *
 * @param setFrom the day from which the regency's due time holds; absent for the others
 */
public record Basis(Source source, @Nullable LocalDate setFrom) {
  /** Who has set the date, or the time from which it was counted. */
  public enum Source {
    /** The step itself: the sender's date, the last day of an assignment. */
    STEP,
    REGENCY,
    DEFAULT
  }

  static Basis of(DueTimesState.Applying applying) {
    return applying.setFrom() == null
        ? new Basis(Source.DEFAULT, null)
        : new Basis(Source.REGENCY, applying.setFrom());
  }
}
