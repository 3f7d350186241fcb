package id.sistemkerja.assignment.assignment.domain;

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
      Citation evaluationRule)
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
}
