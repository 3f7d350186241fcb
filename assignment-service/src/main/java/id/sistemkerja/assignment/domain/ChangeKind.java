package id.sistemkerja.assignment.domain;

/** How a running assignment changes by a letter of its own (PEN-23). */
public enum ChangeKind {
  /** A later last day. */
  EXTEND,
  /** Another purpose, result or period. */
  AMEND,
  /** Recalled: it ends and nothing is accounted for any more. */
  REVOKE,
  /** An earlier last day; what was done so far is reported and evaluated as usual. */
  FINISH_EARLY
}
