package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a unit. Days are inclusive at both ends. */
public sealed interface UnitEvent {
  OrgUnitId unitId();

  /**
   * @param parentUnitId absent for an apparatus, which is the top of its tree
   * @param apparatusId the top of the tree that the unit belongs to; itself for an apparatus
   * @param code the abbreviation in letter numbers
   * @param decreeNumber of the reorganization that established it, if one did
   */
  @EventType("org-structure.unit-established.v1")
  record UnitEstablished(
      OrgUnitId unitId,
      RegencyCode regency,
      String name,
      UnitKind kind,
      HeadRank rank,
      @Nullable OrgUnitId parentUnitId,
      OrgUnitId apparatusId,
      UnitKind apparatusKind,
      String headTitle,
      LocalDate effectiveFrom,
      String code,
      @Nullable String decreeNumber)
      implements UnitEvent {}

  /**
   * From that day the unit, its head's post and its letters are called so.
   *
   * @param code the abbreviation in letter numbers
   */
  @EventType("org-structure.unit-renamed.v1")
  record UnitRenamed(
      OrgUnitId unitId,
      String name,
      String headTitle,
      String code,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements UnitEvent {}

  /**
   * From that day the unit stands there. Units below it move with it: each tells so itself if its
   * apparatus changes.
   */
  @EventType("org-structure.unit-moved.v1")
  record UnitMoved(
      OrgUnitId unitId,
      OrgUnitId parentUnitId,
      OrgUnitId apparatusId,
      UnitKind apparatusKind,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements UnitEvent {}

  /**
   * From that day the unit exists no more.
   *
   * @param successorUnitIds the units that take its place, or the one above it
   * @param officeSuccessorUnitId whose head takes the steps that still wait for the unit's office
   * @param effectiveFrom the first day without it
   */
  @EventType("org-structure.unit-dissolved.v1")
  record UnitDissolved(
      OrgUnitId unitId,
      List<OrgUnitId> successorUnitIds,
      OrgUnitId officeSuccessorUnitId,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements UnitEvent {
    public UnitDissolved {
      successorUnitIds = List.copyOf(successorUnitIds);
    }
  }

  /**
   * @param signedBy absent where it was not told, as {@code ActingHeadMandated}'s
   */
  @EventType("org-structure.unit-head-appointed.v1")
  record UnitHeadAppointed(
      OrgUnitId unitId,
      EmployeeId employeeId,
      String title,
      String decreeNumber,
      LocalDate effectiveFrom,
      @Nullable Signatory signedBy)
      implements UnitEvent {
    public UnitHeadAppointed(
        OrgUnitId unitId,
        EmployeeId employeeId,
        String title,
        String decreeNumber,
        LocalDate effectiveFrom) {
      this(unitId, employeeId, title, decreeNumber, effectiveFrom, null);
    }
  }

  /**
   * @param effectiveTo the last day in office
   */
  @EventType("org-structure.unit-head-released.v1")
  record UnitHeadReleased(OrgUnitId unitId, EmployeeId employeeId, LocalDate effectiveTo)
      implements UnitEvent {}

  @EventType("org-structure.acting-head-mandated.v1")
  record ActingHeadMandated(
      OrgUnitId unitId,
      EmployeeId employeeId,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      LocalDate effectiveFrom,
      LocalDate effectiveTo,
      @Nullable Signatory signedBy)
      implements UnitEvent {
    public ActingHeadMandated(
        OrgUnitId unitId,
        EmployeeId employeeId,
        ActingMandate.Capacity capacity,
        String mandateNumber,
        LocalDate effectiveFrom,
        LocalDate effectiveTo) {
      this(unitId, employeeId, capacity, mandateNumber, effectiveFrom, effectiveTo, null);
    }
  }

  /**
   * @param effectiveTo the last day of the mandate, within its term
   */
  @EventType("org-structure.acting-mandate-ended.v1")
  record ActingMandateEnded(OrgUnitId unitId, String mandateNumber, LocalDate effectiveTo)
      implements UnitEvent {}
}
