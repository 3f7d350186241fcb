package id.sistemkerja.assignment.proposal.domain;

import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;

/** Where a proposal stands. */
public sealed interface ProposalState {
  record Missing() implements ProposalState {}

  /** Neither answered nor taken back. */
  sealed interface Open extends ProposalState {
    Involvement involvement();

    Duty duty();
  }

  /** Waits for the approver's answer. */
  record Waiting(Involvement involvement, Duty duty, Office approver) implements Open {}

  /** In the proposer's hands. */
  record Returned(Involvement involvement, Duty duty) implements Open {}

  /** Made and not yet accepted, within one decision. */
  record Made(Involvement involvement, Duty duty) implements ProposalState {}

  /** Nothing more happens here. */
  sealed interface Ended extends ProposalState {}

  record Accepted() implements Ended {}

  record Declined() implements Ended {}

  record Withdrawn() implements Ended {}
}
