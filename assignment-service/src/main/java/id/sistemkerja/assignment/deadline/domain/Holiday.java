package id.sistemkerja.assignment.deadline.domain;

import java.time.LocalDate;

/** A day on which nobody works. */
public record Holiday(LocalDate on, String name, Kind kind) {
  /** How the day came to be free. */
  public enum Kind {
    /** Libur nasional, or the regency's own. */
    PUBLIC_HOLIDAY,
    /** Cuti bersama. */
    JOINT_LEAVE
  }
}
