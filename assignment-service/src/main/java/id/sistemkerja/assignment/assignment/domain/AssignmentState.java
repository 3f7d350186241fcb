package id.sistemkerja.assignment.assignment.domain;

/** Where an assignment stands. */
public sealed interface AssignmentState {
  record Missing() implements AssignmentState {}

  /** Everything between opening and closing. */
  sealed interface Running extends AssignmentState {
    Terms terms();

    /** The same step on other terms. */
    Running on(Terms other);
  }

  /** The official has not yet received the letter. */
  record Open(Terms terms) implements Running {
    @Override
    public Open on(Terms other) {
      return new Open(other);
    }
  }

  /**
   * The official works, for the first time or again after a return.
   *
   * @param reports how many have been sent so far
   */
  record Acknowledged(Terms terms, int reports) implements Running {
    @Override
    public Acknowledged on(Terms other) {
      return new Acknowledged(other, reports);
    }
  }

  /**
   * @param level whose review the report waits for, from 1
   */
  record Reported(Terms terms, int reportNo, int level) implements Running {
    @Override
    public Reported on(Terms other) {
      return new Reported(other, reportNo, level);
    }
  }

  /** All reviews are through; the last office of the chain closes, or returns the report. */
  record Accepted(Terms terms, int reportNo) implements Running {
    @Override
    public Accepted on(Terms other) {
      return new Accepted(other, reportNo);
    }
  }

  /** It is over; what its letters said stays known. */
  sealed interface Over extends AssignmentState {
    Terms terms();
  }

  record Closed(Terms terms) implements Over {}

  /** Recalled by a letter of its own. */
  record Revoked(Terms terms) implements Over {}
}
