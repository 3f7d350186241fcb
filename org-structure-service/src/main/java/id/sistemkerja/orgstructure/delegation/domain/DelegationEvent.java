package id.sistemkerja.orgstructure.delegation.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;

/** What happened to the authority to appraise in a unit. Days are inclusive at both ends. */
public sealed interface DelegationEvent {
  /** The unit whose officials are appraised by delegation. */
  OrgUnitId unitId();

  /**
   * @param employeeId who appraises from now on those whom the head of {@code delegatingUnitId}
   *     would appraise in the unit
   */
  @EventType("org-structure.appraiser-authority-delegated.v1")
  record AppraiserAuthorityDelegated(
      OrgUnitId unitId,
      OrgUnitId delegatingUnitId,
      EmployeeId employeeId,
      String decreeNumber,
      LocalDate effectiveFrom,
      LocalDate effectiveTo)
      implements DelegationEvent {}

  /**
   * @param effectiveTo the last day of the delegation, within its term
   */
  @EventType("org-structure.appraiser-delegation-ended.v1")
  record AppraiserDelegationEnded(OrgUnitId unitId, String decreeNumber, LocalDate effectiveTo)
      implements DelegationEvent {}
}
