package id.sistemkerja.notification.routing.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.notification.message.domain.Matter.DueStep;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service needs of the assignment service's events; the rest of them it ignores. */
public sealed interface CaseNews {
  /**
   * @param recommender absent where the profile asks for no recommendation
   */
  record RequestSubmitted(
      Office owner,
      String ownerUnitName,
      EmployeeId officialId,
      Office addressee,
      List<Office> copies,
      @Nullable Office recommender,
      @Nullable LocalDate answerDueOn)
      implements CaseNews {
    public RequestSubmitted {
      copies = List.copyOf(copies);
    }
  }

  record RequestRecommended() implements CaseNews {}

  record RequestApproved() implements CaseNews {}

  record RequestRefused(String reason) implements CaseNews {}

  record RequestReturned(String reason) implements CaseNews {}

  record RequestWithdrawn(String reason) implements CaseNews {}

  /** Of an official of the own unit; the letter follows. */
  record AppointmentMade(Office owner, String ownerUnitName, EmployeeId officialId)
      implements CaseNews {}

  /**
   * @param approvers who are asked, one after the other
   */
  record ApplicationSubmitted(
      Office owner,
      String ownerUnitName,
      EmployeeId officialId,
      List<Office> approvers,
      List<Office> copies)
      implements CaseNews {
    public ApplicationSubmitted {
      approvers = List.copyOf(approvers);
      copies = List.copyOf(copies);
    }
  }

  /** What an official said to the unit's head, to be confirmed. */
  record StatementRecorded(Office owner, String ownerUnitName, EmployeeId officialId)
      implements CaseNews {}

  /**
   * @param approvers who are asked next; empty if nobody else is
   */
  record ApplicationMoved(List<Office> approvers) implements CaseNews {
    public ApplicationMoved {
      approvers = List.copyOf(approvers);
    }
  }

  record ApplicationApproved() implements CaseNews {}

  record ApplicationDeclined(String reason) implements CaseNews {}

  record ApplicationReturned(String reason) implements CaseNews {}

  record ApplicationWithdrawn(String reason) implements CaseNews {}

  /**
   * Somebody is proposed for a duty.
   *
   * @param proposer the official, where they propose something of their own; otherwise the owner
   * @param approver absent where nobody's approval is asked for
   */
  record ProposalMade(
      Office owner,
      String ownerUnitName,
      EmployeeId officialId,
      @Nullable EmployeeId proposer,
      @Nullable Office approver)
      implements CaseNews {}

  /** Sent again after a return. */
  record ProposalCompleted(Office approver) implements CaseNews {}

  record ProposalApproved() implements CaseNews {}

  record ProposalDeclined(String reason) implements CaseNews {}

  record ProposalReturned(String reason) implements CaseNews {}

  record ProposalWithdrawn(String reason) implements CaseNews {}

  record LetterDrafted(Office signatory) implements CaseNews {}

  record LetterReturned(String reason) implements CaseNews {}

  record LetterRevised() implements CaseNews {}

  record LetterRefused(String reason) implements CaseNews {}

  record LetterWithdrawn(String reason) implements CaseNews {}

  record LetterSigned(String number, List<Office> copies) implements CaseNews {
    public LetterSigned {
      copies = List.copyOf(copies);
    }
  }

  /**
   * @param evaluationChain who reviews, in order; the last one closes
   */
  record AssignmentOpened(List<Office> evaluationChain) implements CaseNews {
    public AssignmentOpened {
      evaluationChain = List.copyOf(evaluationChain);
    }
  }

  record AssignmentAcknowledged() implements CaseNews {}

  record ReportSubmitted(Office recipient) implements CaseNews {}

  record ReportReturned(String reason) implements CaseNews {}

  /**
   * @param level from 1, the place of the reviewer in the evaluation chain
   */
  record ReportReviewed(int level) implements CaseNews {}

  /** The draft of a change's letter waits for the office that signed the first letter. */
  record ChangeDrafted() implements CaseNews {}

  record ChangeReturned(String reason) implements CaseNews {}

  record ChangeRefused(String reason) implements CaseNews {}

  record ChangeWithdrawn(String reason) implements CaseNews {}

  /**
   * @param number of the letter that changes the assignment
   */
  record ChangeSigned(String number, List<Office> copies) implements CaseNews {
    public ChangeSigned {
      copies = List.copyOf(copies);
    }
  }

  record AssignmentExtended() implements CaseNews {}

  record AssignmentAmended() implements CaseNews {}

  record AssignmentRevoked(String reason) implements CaseNews {}

  record AssignmentFinishedEarly() implements CaseNews {}

  record AssignmentClosed() implements CaseNews {}

  /** Of a step that is due, or late: nobody is told of it twice, in whatever offices they are. */
  sealed interface OfDueStep extends CaseNews {
    LocalDate dueOn();

    DueStep step();
  }

  /**
   * @param office whose step it is; absent where it is the official's
   */
  record StepReminded(@Nullable Office office, LocalDate dueOn, DueStep step)
      implements OfDueStep {}

  /**
   * @param to the superiors of whoever is late
   */
  record StepEscalated(List<Office> to, LocalDate dueOn, DueStep step) implements OfDueStep {
    public StepEscalated {
      to = List.copyOf(to);
    }
  }
}
