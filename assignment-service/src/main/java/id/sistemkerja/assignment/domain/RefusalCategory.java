package id.sistemkerja.assignment.domain;

/** Why requests are refused, coarse enough to be counted; the words are in the reason. */
public enum RefusalCategory {
  /** The origin cannot spare the official. */
  NO_CAPACITY,
  /** The official lacks the competence that was asked for. */
  COMPETENCE_MISMATCH,
  /** The origin's own targets come first (PEN-19). */
  PRIORITY_CONFLICT,
  /** The official could help, but not in that period. */
  PERIOD_UNSUITABLE,
  /** None of the others. */
  OTHER
}
