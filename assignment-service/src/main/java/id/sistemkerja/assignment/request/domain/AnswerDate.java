package id.sistemkerja.assignment.request.domain;

import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.kernel.FieldFault;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By when an answer is due: so many of the regency's working days after the day of sending. */
final class AnswerDate {
  private static final int MOST_WORKING_DAYS = 60;

  private AnswerDate() {}

  static Optional<FieldFault> fault(@Nullable Integer workingDays) {
    return workingDays == null || (workingDays >= 1 && workingDays <= MOST_WORKING_DAYS)
        ? Optional.empty()
        : Optional.of(
            FieldFault.of(
                "answerWithinWorkingDays",
                "antara 1 dan " + MOST_WORKING_DAYS + " hari kerja",
                "between 1 and " + MOST_WORKING_DAYS + " working days"));
  }

  static @Nullable LocalDate after(
      LocalDate sent, @Nullable Integer workingDays, WorkingDays regencys) {
    return workingDays == null ? null : regencys.after(sent, workingDays);
  }
}
