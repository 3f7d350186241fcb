package id.sistemkerja.assignment.assignment.domain;

/** Where an assignment stands. */
public sealed interface AssignmentState {
  record Missing() implements AssignmentState {}

  /** Everything between opening and closing. */
  sealed interface Running extends AssignmentState {
    Terms terms();
  }

  /** The official has not yet received the letter. */
  record Open(Terms terms) implements Running {}

  /**
   * The official works, for the first time or again after a return.
   *
   * @param reports how many have been sent so far
   */
  record Acknowledged(Terms terms, int reports) implements Running {}

  /**
   * @param level whose review the report waits for, from 1
   */
  record Reported(Terms terms, int reportNo, int level) implements Running {}

  /** All reviews are through; the last office of the chain closes, or returns the report. */
  record Accepted(Terms terms, int reportNo) implements Running {}

  record Closed() implements AssignmentState {}
}
