package id.sistemkerja.assignment.proposal.domain;

import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a proposal. Its id is the case's id. */
public sealed interface ProposalEvent {
  UUID proposalId();

  /**
   * @param substance the sub-substance or the team to be led; absent for a duty without one
   * @param clause on which the duty rests
   * @param approver whose approval is asked for; absent where the law asks for nobody's
   * @param proposedOn in the regency's time zone
   */
  @EventType("assignment.proposal-made.v1")
  record ProposalMade(
      UUID proposalId,
      String profileVersion,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String ownerTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      Scope scope,
      TaskContent content,
      Duty duty,
      @Nullable String substance,
      Citation clause,
      @Nullable Office approver,
      LocalDate proposedOn)
      implements ProposalEvent, CaseBeginning {}

  /**
   * Approved, or made by somebody who needs nobody's approval.
   *
   * @param approver absent in the second case
   * @param signatory for whose signature the letter is to be drafted; absent for a duty that is
   *     permitted without a letter
   */
  @EventType("assignment.proposal-accepted.v1")
  record ProposalAccepted(
      UUID proposalId,
      Duty duty,
      EmployeeId officialId,
      @Nullable Office approver,
      @Nullable Office signatory,
      @Nullable String note)
      implements ProposalEvent {}

  @EventType("assignment.proposal-declined.v1")
  record ProposalDeclined(UUID proposalId, String reason, RefusalCategory reasonCategory)
      implements ProposalEvent {}

  @EventType("assignment.proposal-returned.v1")
  record ProposalReturned(UUID proposalId, String reason) implements ProposalEvent {}

  /** Completed after a return, and sent again. */
  @EventType("assignment.proposal-completed.v1")
  record ProposalCompleted(
      UUID proposalId,
      TaskContent content,
      @Nullable String substance,
      Office approver,
      LocalDate proposedOn)
      implements ProposalEvent {}

  @EventType("assignment.proposal-withdrawn.v1")
  record ProposalWithdrawn(UUID proposalId, String reason) implements ProposalEvent {}
}
