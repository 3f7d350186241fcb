package id.sistemkerja.assignment.domain;

/** Whether the work belongs to the post or comes beside it (PEN-18). */
public enum TaskNature {
  ROUTINE,
  /** Beside the tasks of the post, for a set time. */
  INCIDENTAL
}
