package id.sistemkerja.assignment.letter.document;

import id.sistemkerja.kernel.EffectivePeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * Dates as Indonesian letters write them; own month names, so that no JDK locale data changes a
 * letter.
 */
public final class IndonesianDates {
  private static final List<String> MONTHS =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");

  private IndonesianDates() {}

  public static String written(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  public static String written(EffectivePeriod period) {
    LocalDate to = period.to();
    if (to != null && to.equals(period.from())) {
      return written(to);
    }
    return written(period.from()) + " sampai dengan " + (to == null ? "selesai" : written(to));
  }
}
