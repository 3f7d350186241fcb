package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of a unit; facts about others come with the command. */
public sealed interface UnitCommand {
  OrgUnitId unitId();

  /** The regency in whose name it is asked; a unit of another regency does not exist for it. */
  RegencyCode regency();

  /**
   * @param parentUnitId absent for an apparatus
   * @param parent the parent as it stands on the first day; absent if there is no such unit in the
   *     regency
   * @param decreeNumber of the reorganization, if it is part of one
   */
  record EstablishUnit(
      OrgUnitId unitId,
      RegencyCode regency,
      String name,
      UnitKind kind,
      HeadRank rank,
      @Nullable OrgUnitId parentUnitId,
      @Nullable UnitFacts parent,
      String headTitle,
      LocalDate effectiveFrom,
      String code,
      @Nullable String decreeNumber)
      implements UnitCommand {
    public EstablishUnit(
        OrgUnitId unitId,
        RegencyCode regency,
        String name,
        UnitKind kind,
        HeadRank rank,
        @Nullable OrgUnitId parentUnitId,
        @Nullable UnitFacts parent,
        String headTitle,
        LocalDate effectiveFrom,
        String code) {
      this(
          unitId,
          regency,
          name,
          kind,
          rank,
          parentUnitId,
          parent,
          headTitle,
          effectiveFrom,
          code,
          null);
    }
  }

  record RenameUnit(
      OrgUnitId unitId,
      RegencyCode regency,
      String name,
      String headTitle,
      String code,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements UnitCommand {}

  /**
   * @param parent as it stands on the first day; absent if there is no such unit in the regency
   */
  record MoveUnit(
      OrgUnitId unitId,
      RegencyCode regency,
      OrgUnitId parentUnitId,
      @Nullable UnitFacts parent,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements UnitCommand {}

  /**
   * @param endTerms whether terms of its head and stand-in end on the eve; without it they are in
   *     the way
   * @param effectiveFrom the first day without the unit
   */
  record DissolveUnit(
      OrgUnitId unitId,
      RegencyCode regency,
      List<OrgUnitId> successorUnitIds,
      OrgUnitId officeSuccessorUnitId,
      boolean endTerms,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements UnitCommand {
    public DissolveUnit {
      successorUnitIds = List.copyOf(successorUnitIds);
    }
  }

  /**
   * @param registered whether the regency has this official
   */
  record AppointHead(
      OrgUnitId unitId,
      RegencyCode regency,
      EmployeeId employeeId,
      boolean registered,
      String decreeNumber,
      LocalDate effectiveFrom,
      @Nullable Signatory signedBy)
      implements UnitCommand {
    public AppointHead(
        OrgUnitId unitId,
        RegencyCode regency,
        EmployeeId employeeId,
        boolean registered,
        String decreeNumber,
        LocalDate effectiveFrom) {
      this(unitId, regency, employeeId, registered, decreeNumber, effectiveFrom, null);
    }
  }

  /**
   * @param effectiveTo the last day in office
   */
  record ReleaseHead(
      OrgUnitId unitId, RegencyCode regency, EmployeeId employeeId, LocalDate effectiveTo)
      implements UnitCommand {}

  /**
   * @param capacity PLT while the post is vacant, PLH while its holder is absent
   * @param registered whether the regency has this official
   * @param effectiveTo the last day of the mandate
   * @param limit absent where none is set
   */
  record MandateActingHead(
      OrgUnitId unitId,
      RegencyCode regency,
      EmployeeId employeeId,
      boolean registered,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      LocalDate effectiveFrom,
      LocalDate effectiveTo,
      @Nullable MandateLimit limit,
      @Nullable Signatory signedBy)
      implements UnitCommand {}

  /**
   * @param effectiveTo the last day of the mandate, not before its first
   */
  record EndActingMandate(
      OrgUnitId unitId, RegencyCode regency, String mandateNumber, LocalDate effectiveTo)
      implements UnitCommand {}
}
