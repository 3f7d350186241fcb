package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.Scope;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to the placement of one official at another agency. */
public sealed interface PlacementEvent {
  UUID caseId();

  /**
   * The letter is to be drafted for the signatory's signature. The owner is the other agency's;
   * here the official's own unit stands for it: it answers for the letter and receives the report.
   *
   * @param ownerUnitName the other agency's unit
   * @param no on the reply's list
   * @param requester who asked
   */
  @EventType("assignment.agency-placement-begun.v1")
  record PlacementBegun(
      UUID caseId,
      UUID incomingId,
      String profileVersion,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String ownerTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      Scope scope,
      TaskContent content,
      int no,
      Agency requester,
      UUID requestId,
      String requestNumber,
      LocalDate requestDate,
      String replyNumber,
      LocalDate replyDate,
      OrgUnitId authorityUnitId,
      OrgUnitId signatoryUnitId,
      String signatoryUnitName,
      String signatoryTitle)
      implements PlacementEvent, CaseBeginning {}
}
