package id.sistemkerja.assignment.request.domain;

import id.sistemkerja.kernel.FieldFault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when an answer is due: so many working days after the day of sending, Mondays to Fridays.
 * Public holidays count as working days: the government sets them anew each year.
 */
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

  static @Nullable LocalDate after(LocalDate sent, @Nullable Integer workingDays) {
    if (workingDays == null) {
      return null;
    }
    LocalDate day = sent;
    for (int counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        counted++;
      }
    }
    return day;
  }
}
