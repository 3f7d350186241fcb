package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.kernel.FieldFault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a kind of step may take, in working days.
 *
 * @param within after the day on which the step begins to wait, 1 to 250; absent where no due date
 *     is set
 * @param remindBefore the due date, 0 to 60
 * @param escalateAfter the due date, 1 to 60; absent where nothing is escalated
 * @param escalateEvery 1 to 60, after which it is escalated again; absent where once is enough
 * @param mostEscalations 1 to 10
 */
public record DueTime(
    @Nullable Integer within,
    int remindBefore,
    @Nullable Integer escalateAfter,
    @Nullable Integer escalateEvery,
    int mostEscalations) {
  private static final int LONGEST = 250;
  private static final int LONGEST_PAUSE = 60;
  private static final int MOST_ESCALATIONS = 10;

  /** What holds until a regency sets something else: reminded the day before, escalated twice. */
  static DueTime within(int days) {
    return new DueTime(days, 1, 2, 5, 2);
  }

  /**
   * What is wrong with it.
   *
   * @param of the fields' prefix
   */
  List<FieldFault> faults(String of) {
    List<FieldFault> faults = new ArrayList<>();
    check(of + ".within", within, 1, LONGEST, faults);
    check(of + ".remindBefore", remindBefore, 0, LONGEST_PAUSE, faults);
    check(of + ".escalateAfter", escalateAfter, 1, LONGEST_PAUSE, faults);
    check(of + ".escalateEvery", escalateEvery, 1, LONGEST_PAUSE, faults);
    check(of + ".mostEscalations", mostEscalations, 1, MOST_ESCALATIONS, faults);
    return faults;
  }

  private static void check(
      String field, @Nullable Integer value, int least, int most, List<FieldFault> faults) {
    if (value != null && (value < least || value > most)) {
      faults.add(
          FieldFault.of(
              field,
              "antara %d dan %d".formatted(least, most),
              "between %d and %d".formatted(least, most)));
    }
  }
}
