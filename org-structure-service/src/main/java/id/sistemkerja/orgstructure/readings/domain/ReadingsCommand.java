package id.sistemkerja.orgstructure.readings.domain;

import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;

/** What may be asked of a regulation's readings. */
public sealed interface ReadingsCommand {
  /**
   * That a reading hold from a day on.
   *
   * @param regulation for example {@code 35.17:122-2023}
   * @param ambiguity for example {@code A-1}
   * @param today in the regency
   * @param decreeNumber of the decree or letter by which it was chosen
   */
  record ChooseReading(
      RegencyCode regency,
      String regulation,
      String ambiguity,
      ChosenReading reading,
      LocalDate effectiveFrom,
      LocalDate today,
      String decreeNumber,
      String reason)
      implements ReadingsCommand {}
}
