package id.sistemkerja.assignment.letter.read;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter's line in the register of outgoing letters.
 *
 * @param status as the letter's own view has it: DRAFTED, RETURNED, SIGNED, REFUSED or WITHDRAWN
 * @param number absent before it is signed, as {@code registerId}, {@code sequence} and {@code
 *     signatoryName}
 * @param year in which it was signed or, before that, drafted
 * @param date on which it was signed or, before that, drafted
 * @param units those whose heads may read it: owner, signatory and, once signed, those with a copy
 * @param place where it stands among all: by day, register and number
 * @param words by which it is found
 * @param version events of the letter that are in it
 * @param changeNo which change of its assignment it makes; absent if it opens one
 * @param fate what the last signed letter after it made of it; absent while it stands unchanged
 */
public record RegisteredLetter(
    UUID letterId,
    UUID caseId,
    UUID assignmentId,
    RegencyCode regency,
    String status,
    String title,
    @Nullable String number,
    @Nullable String registerId,
    @Nullable Integer sequence,
    int year,
    LocalDate date,
    EmployeeId assigneeId,
    String assigneeName,
    String assigneePosition,
    OrgUnitId ownerUnitId,
    String ownerUnitName,
    String purpose,
    LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    OrgUnitId signatoryUnitId,
    String signatoryTitle,
    @Nullable String signatoryName,
    List<Copy> copies,
    List<OrgUnitId> units,
    String place,
    List<String> words,
    long version,
    @Nullable Integer changeNo,
    @Nullable Fate fate) {

  /**
   * By which later letter it was changed.
   *
   * @param revokedFrom present for a revocation
   */
  public record Fate(
      int changeNo,
      ChangeKind kind,
      UUID letterId,
      String number,
      LocalDate signedOn,
      @Nullable LocalDate revokedFrom) {}

  /** Whether a change comes after it, and after what is known to have become of it. */
  boolean isChangedBy(int later) {
    return number != null
        && (changeNo == null || changeNo < later)
        && (fate == null || fate.changeNo() < later);
  }

  RegisteredLetter with(Fate next) {
    return new RegisteredLetter(
        letterId,
        caseId,
        assignmentId,
        regency,
        status,
        title,
        number,
        registerId,
        sequence,
        year,
        date,
        assigneeId,
        assigneeName,
        assigneePosition,
        ownerUnitId,
        ownerUnitName,
        purpose,
        periodFrom,
        periodTo,
        signatoryUnitId,
        signatoryTitle,
        signatoryName,
        copies,
        units,
        place,
        words,
        version,
        changeNo,
        next);
  }
}
