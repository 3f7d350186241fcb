package id.sistemkerja.assignment.correspondence.domain;

import id.sistemkerja.assignment.correspondence.domain.CorrespondenceCommand.IssueDocument;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent.DocumentIssued;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState.Issued;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState.Missing;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;

/** A document of what was recorded: made once, and never changed. */
public final class CorrespondenceDecider
    implements Decider<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent> {
  @Override
  public CorrespondenceState initial() {
    return new Missing();
  }

  @Override
  public Decision<CorrespondenceEvent> decide(
      CorrespondenceCommand command, CorrespondenceState state) {
    return switch (command) {
      case IssueDocument c -> state instanceof Missing ? issue(c) : Decision.nothingToDo();
    };
  }

  private static Decision<CorrespondenceEvent> issue(IssueDocument command) {
    return Decision.accept(
        new DocumentIssued(
            command.documentId(),
            command.caseId(),
            command.kind(),
            command.occasion(),
            command.date(),
            command.content(),
            command.contentHash()));
  }

  @Override
  public CorrespondenceState evolve(CorrespondenceState state, CorrespondenceEvent event) {
    return switch (event) {
      case DocumentIssued e -> new Issued(e);
    };
  }
}
