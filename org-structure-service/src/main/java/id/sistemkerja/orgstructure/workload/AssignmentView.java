package id.sistemkerja.orgstructure.workload;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of an official. The feed tells neither hours nor a share of the working time.
 *
 * @param officialUnitId where the official comes from
 * @param ownerUnitId for which the work is done
 * @param expectedResult what it is about
 * @param to the last day of the letter; absent if it names none
 * @param closedOn absent while the assignment is not closed
 * @param version events of the assignment's stream that are in it
 */
public record AssignmentView(
    UUID assignmentId,
    RegencyCode regency,
    EmployeeId officialId,
    OrgUnitId officialUnitId,
    String letterNumber,
    OrgUnitId ownerUnitId,
    String ownerUnitName,
    String expectedResult,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate closedOn,
    long version) {

  /** The last day on which it is work: the letter's, or an earlier one on which it was closed. */
  @Nullable LocalDate last() {
    return to == null || (closedOn != null && closedOn.isBefore(to)) ? closedOn : to;
  }

  boolean lastsOn(LocalDate day) {
    return !from.isAfter(day) && isNotOverBefore(day);
  }

  boolean isNotOverBefore(LocalDate day) {
    LocalDate last = last();
    return last == null || !last.isBefore(day);
  }

  AssignmentView lasting(LocalDate newFrom, @Nullable LocalDate newTo, String newResult, long at) {
    return new AssignmentView(
        assignmentId,
        regency,
        officialId,
        officialUnitId,
        letterNumber,
        ownerUnitId,
        ownerUnitName,
        newResult,
        newFrom,
        newTo,
        closedOn,
        at);
  }

  AssignmentView closed(LocalDate day, long at) {
    return new AssignmentView(
        assignmentId,
        regency,
        officialId,
        officialUnitId,
        letterNumber,
        ownerUnitId,
        ownerUnitName,
        expectedResult,
        from,
        to,
        day,
        at);
  }
}
