package id.sistemkerja.orgstructure.readings.domain;

import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;

/** What happened to a regulation's readings. */
public sealed interface ReadingsEvent {
  String regulation();

  /**
   * A regency's administrator chose a reading of an unclear clause.
   *
   * @param effectiveFrom first day on which a new case follows it
   */
  @EventType("org-structure.reading-chosen.v1")
  record ReadingChosen(
      RegencyCode regency,
      String regulation,
      String ambiguity,
      ChosenReading reading,
      LocalDate effectiveFrom,
      String decreeNumber,
      String reason)
      implements ReadingsEvent {}
}
