package id.sistemkerja.performance.domain;

/** How far a case has come, as coarse as it is counted. */
public enum Stage {
  DRAFT,
  /** The request waits for its answer. */
  WAITING,
  /** The request is back with the requester. */
  RETURNED,
  REFUSED,
  WITHDRAWN,
  /** The letter is not signed yet. */
  APPROVED,
  /** The letter is signed; a report that counts is still to come. */
  ASSIGNED,
  /** A report is under review, or reviewed. */
  REPORTED,
  CLOSED;

  /** Whether nothing changes any more. */
  public boolean isSettled() {
    return this == REFUSED || this == WITHDRAWN || this == CLOSED;
  }
}
