package id.sistemkerja.assignment.assignment.domain;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Leading;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an assignment. */
public sealed interface AssignmentEvent {
  UUID assignmentId();

  /**
   * @param reportRecipient to whom the official reports
   * @param reportRule the clause that names the recipient (LAP-1)
   * @param evaluationChain who reviews, in order; the last one closes
   * @param evaluationRule the clause that names the chain (MEK)
   * @param leads absent for work without a duty to lead
   */
  @EventType("assignment.assignment-opened.v1")
  record AssignmentOpened(
      UUID assignmentId,
      UUID caseId,
      UUID letterId,
      String letterNumber,
      String profileVersion,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      String expectedResult,
      Office reportRecipient,
      Citation reportRule,
      List<Office> evaluationChain,
      Citation evaluationRule,
      @Nullable Leading leads)
      implements AssignmentEvent {
    public AssignmentOpened {
      evaluationChain = List.copyOf(evaluationChain);
    }
  }

  @EventType("assignment.assignment-acknowledged.v1")
  record AssignmentAcknowledged(UUID assignmentId, EmployeeId officialId, OrgUnitId ownerUnitId)
      implements AssignmentEvent {}

  /**
   * @param reportNo from 1; a report sent after a return has the next number
   */
  @EventType("assignment.report-submitted.v1")
  record ReportSubmitted(
      UUID assignmentId,
      int reportNo,
      String summary,
      OrgUnitId recipientUnitId,
      String recipientTitle)
      implements AssignmentEvent {}

  @EventType("assignment.report-returned.v1")
  record ReportReturned(UUID assignmentId, int reportNo, OrgUnitId reviewerUnitId, String reason)
      implements AssignmentEvent {}

  /**
   * @param level from 1, the place of the reviewer in the evaluation chain
   */
  @EventType("assignment.report-reviewed.v1")
  record ReportReviewed(UUID assignmentId, int reportNo, int level, OrgUnitId reviewerUnitId)
      implements AssignmentEvent {}

  @EventType("assignment.assignment-closed.v1")
  record AssignmentClosed(
      UUID assignmentId, OrgUnitId ownerUnitId, EmployeeId officialId, LocalDate closedOn)
      implements AssignmentEvent {}

  /**
   * A change was proposed; its letter is drafted next, and nothing changes before that is signed.
   *
   * @param changeNo from 1
   * @param letterId of the letter that is drafted for it
   * @param firstLetterId of the letter by which the assignment was opened
   * @param lastLetterId of the letter that changed it last, or else the first
   * @param purpose absent if it stays, as the result
   * @param periodTo absent without an end
   * @param revokedFrom present for a revocation
   */
  @EventType("assignment.change-proposed.v1")
  record ChangeProposed(
      UUID assignmentId,
      int changeNo,
      ChangeKind kind,
      UUID letterId,
      UUID firstLetterId,
      UUID lastLetterId,
      OrgUnitId ownerUnitId,
      String proposerTitle,
      LocalDate proposedOn,
      @Nullable String purpose,
      @Nullable String expectedResult,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable LocalDate revokedFrom,
      @Nullable String reason)
      implements AssignmentEvent {}

  /**
   * The change's letter will not be signed: the assignment stays as it was.
   *
   * @param withdrawn by the owner; otherwise the signatory refused it
   */
  @EventType("assignment.change-dropped.v1")
  record ChangeDropped(
      UUID assignmentId, int changeNo, ChangeKind kind, boolean withdrawn, String reason)
      implements AssignmentEvent {}

  /**
   * By which letter an assignment was changed, and of which letter it is a change.
   *
   * @param letterNumber of the letter that changes it
   * @param changedLetterNumber of the letter by which it was opened
   */
  record ByLetter(
      int changeNo,
      UUID letterId,
      String letterNumber,
      LocalDate signedOn,
      UUID changedLetterId,
      String changedLetterNumber) {}

  @EventType("assignment.assignment-extended.v1")
  record AssignmentExtended(
      UUID assignmentId,
      OrgUnitId ownerUnitId,
      EmployeeId officialId,
      ByLetter by,
      LocalDate periodFrom,
      @Nullable LocalDate oldPeriodTo,
      @Nullable LocalDate periodTo,
      @Nullable String reason)
      implements AssignmentEvent {}

  @EventType("assignment.assignment-amended.v1")
  record AssignmentAmended(
      UUID assignmentId,
      OrgUnitId ownerUnitId,
      EmployeeId officialId,
      ByLetter by,
      String oldPurpose,
      String purpose,
      String oldExpectedResult,
      String expectedResult,
      LocalDate oldPeriodFrom,
      @Nullable LocalDate oldPeriodTo,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable String reason)
      implements AssignmentEvent {}

  /**
   * It has ended without an account of the work.
   *
   * @param revokedFrom the first day on which there is no work any more
   */
  @EventType("assignment.assignment-revoked.v1")
  record AssignmentRevoked(
      UUID assignmentId,
      OrgUnitId ownerUnitId,
      EmployeeId officialId,
      ByLetter by,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      LocalDate revokedFrom,
      String reason)
      implements AssignmentEvent {}

  /** Its last day is an earlier one; what was done so far is still to be reported and reviewed. */
  @EventType("assignment.assignment-finished-early.v1")
  record AssignmentFinishedEarly(
      UUID assignmentId,
      OrgUnitId ownerUnitId,
      EmployeeId officialId,
      ByLetter by,
      LocalDate periodFrom,
      @Nullable LocalDate oldPeriodTo,
      LocalDate periodTo,
      String reason)
      implements AssignmentEvent {}
}
