package id.sistemkerja.assignment.application.domain;

import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import java.util.List;

/** Where a voluntary application stands. */
public sealed interface ApplicationState {
  record Missing() implements ApplicationState {}

  /** Neither answered nor taken back. */
  sealed interface Open extends ApplicationState {
    Involvement involvement();

    TaskContent content();
  }

  /**
   * Waits for the official to confirm what the head wrote down.
   *
   * @param approvers who are asked afterwards
   */
  record Stated(Involvement involvement, TaskContent content, List<Office> approvers)
      implements Open {}

  /**
   * Waits for the agreement of the first of these.
   *
   * @param approvers never empty
   */
  record Waiting(Involvement involvement, TaskContent content, List<Office> approvers)
      implements Open {
    public Office approver() {
      return approvers.getFirst();
    }
  }

  /** In the official's hands. */
  record Returned(Involvement involvement, TaskContent content) implements Open {}

  /** Nothing more happens here. */
  sealed interface Ended extends ApplicationState {}

  record Approved() implements Ended {}

  record Declined() implements Ended {}

  record Withdrawn() implements Ended {}
}
