package id.sistemkerja.assignment.casefile;

/** How far a case has come. */
public enum Stage {
  DRAFT,
  /** An oral statement waits for the official to confirm it. */
  STATED,
  SUBMITTED,
  RETURNED,
  REFUSED,
  WITHDRAWN,
  APPROVED,
  /** An activity may be done; it has no letter and no report (PEN-20). */
  PERMITTED,
  LETTER_DRAFTED,
  /** The signatory has returned the draft to its owner. */
  LETTER_RETURNED,
  /** The letter is signed; its assignment is about to be opened. */
  LETTER_SIGNED,
  /** The assignment is open; the official has not acknowledged the letter. */
  ASSIGNED,
  ACKNOWLEDGED,
  REPORTED,
  REPORT_RETURNED,
  /** All reviews are through; the last office of the evaluation chain is to close. */
  REVIEWED,
  CLOSED,
  /** The assignment was recalled by a letter of its own. */
  REVOKED
}
