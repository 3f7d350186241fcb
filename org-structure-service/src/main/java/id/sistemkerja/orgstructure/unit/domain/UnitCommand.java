package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of a unit; facts about others come with the command. */
public sealed interface UnitCommand {
  OrgUnitId unitId();

  /** The regency in whose name it is asked; a unit of another regency does not exist for it. */
  RegencyCode regency();

  /**
   * @param parentUnitId absent for an apparatus
   * @param parent the parent as it stands; absent if there is no such unit in the regency
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
      String code)
      implements UnitCommand {}

  /**
   * @param registered whether the regency has this official
   */
  record AppointHead(
      OrgUnitId unitId,
      RegencyCode regency,
      EmployeeId employeeId,
      boolean registered,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements UnitCommand {}

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
   */
  record MandateActingHead(
      OrgUnitId unitId,
      RegencyCode regency,
      EmployeeId employeeId,
      boolean registered,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      LocalDate effectiveFrom,
      LocalDate effectiveTo)
      implements UnitCommand {}

  /**
   * @param effectiveTo the last day of the mandate, not before its first
   */
  record EndActingMandate(
      OrgUnitId unitId, RegencyCode regency, String mandateNumber, LocalDate effectiveTo)
      implements UnitCommand {}
}
