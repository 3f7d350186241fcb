package id.sistemkerja.team.roster.domain;

/** Why an official left a roster. A further way to end an assignment is a further value. */
public enum LeavingReason {
  /** The work was evaluated and the assignment closed. */
  CLOSED,
  /** The assignment was recalled by a letter. */
  REVOKED
}
