package id.sistemkerja.team.roster.read;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.team.roster.domain.LeavingReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works for a unit.
 *
 * @param asOf absent for the present roster
 * @param day on which it is judged what is overdue
 * @param members by assignment, the longest first
 * @param own officials placed in the unit; absent for a past roster
 */
public record RosterView(
    OrgUnitId unitId,
    String unitName,
    @Nullable Instant asOf,
    LocalDate day,
    List<Membership> members,
    @Nullable List<OwnOfficial> own) {

  /**
   * An official's work for a unit by assignment.
   *
   * @param letterNumber of the assignment letter
   * @param originUnitId where the official was placed when assigned
   * @param until absent while it has no end yet
   * @param confirmed whether the official has acknowledged the letter
   * @param overdue whether its last day is over and it is not closed
   * @param leftOn absent while it goes on
   */
  public record Membership(
      UUID assignmentId,
      UUID caseId,
      UUID letterId,
      String letterNumber,
      OrgUnitId unitId,
      @Nullable String unitName,
      EmployeeId officialId,
      String officialName,
      OrgUnitId originUnitId,
      @Nullable String originUnitName,
      LocalDate since,
      @Nullable LocalDate until,
      boolean confirmed,
      @Nullable Instant confirmedAt,
      boolean overdue,
      @Nullable LocalDate leftOn,
      @Nullable LeavingReason leavingReason) {}

  /**
   * An official placed in the unit.
   *
   * @param elsewhere what they do now for other units
   */
  public record OwnOfficial(
      EmployeeId officialId, String name, String position, List<Elsewhere> elsewhere) {}

  /** Present work for another unit, in short. */
  public record Elsewhere(
      OrgUnitId unitId,
      @Nullable String unitName,
      String letterNumber,
      LocalDate since,
      @Nullable LocalDate until) {
    static Elsewhere of(Membership m) {
      return new Elsewhere(m.unitId(), m.unitName(), m.letterNumber(), m.since(), m.until());
    }
  }
}
