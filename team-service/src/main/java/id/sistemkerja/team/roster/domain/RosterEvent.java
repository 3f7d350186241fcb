package id.sistemkerja.team.roster.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became known of a unit's roster. An official is on the roster of an assignment that was
 * joined and not left; the three events of one assignment may stand in any order.
 */
public sealed interface RosterEvent {
  OrgUnitId unitId();

  UUID assignmentId();

  EmployeeId officialId();

  /**
   * @param originUnitId where the official is placed
   * @param periodTo absent while the assignment has no end yet
   */
  @EventType("team.member-joined.v1")
  record MemberJoined(
      OrgUnitId unitId,
      String unitName,
      UUID assignmentId,
      UUID caseId,
      UUID letterId,
      String letterNumber,
      EmployeeId officialId,
      String officialName,
      OrgUnitId originUnitId,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo)
      implements RosterEvent {}

  /** The official has acknowledged the letter (PEN-13), at the moment the event occurred. */
  @EventType("team.member-confirmed.v1")
  record MemberConfirmed(OrgUnitId unitId, UUID assignmentId, EmployeeId officialId)
      implements RosterEvent {}

  /**
   * The assignment lasts otherwise than it was joined (PEN-23).
   *
   * @param changeNo which change of the assignment it is, from 1
   * @param letterNumber of the letter that changed it
   */
  @EventType("team.member-period-changed.v1")
  record MemberPeriodChanged(
      OrgUnitId unitId,
      UUID assignmentId,
      EmployeeId officialId,
      int changeNo,
      String letterNumber,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo)
      implements RosterEvent {}

  /**
   * @param leftOn the last day
   */
  @EventType("team.member-left.v1")
  record MemberLeft(
      OrgUnitId unitId,
      UUID assignmentId,
      EmployeeId officialId,
      LocalDate leftOn,
      LeavingReason reason)
      implements RosterEvent {}
}
