package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an assignment letter. {@code change} is absent unless it is the letter of a
 * change of its assignment.
 */
public sealed interface LetterEvent {
  UUID letterId();

  /**
   * @param profileVersion the regulation profile that the case keeps to its end
   */
  @EventType("assignment.letter-drafted.v1")
  record LetterDrafted(
      UUID letterId,
      UUID caseId,
      UUID assignmentId,
      String profileVersion,
      OrgUnitId signatoryUnitId,
      LetterContent content)
      implements LetterEvent {}

  /**
   * The draft's content and this event are the whole letter.
   *
   * @param number as it stands on the letter
   * @param sequence its number in the register
   * @param contentHash of the whole letter, 64 hexadecimal digits
   */
  @EventType("assignment.letter-signed.v1")
  record LetterSigned(
      UUID letterId,
      UUID caseId,
      UUID assignmentId,
      String number,
      String registerId,
      int sequence,
      OrgUnitId signatoryUnitId,
      String signatoryName,
      Signature signature,
      EmployeeId officialId,
      OrgUnitId ownerUnitId,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      List<Copy> copies,
      String contentHash,
      @Nullable ChangeKind change)
      implements LetterEvent {
    public LetterSigned {
      copies = List.copyOf(copies);
    }
  }

  /** The signatory will not sign it: the case ends, or the assignment stays as it was. */
  @EventType("assignment.letter-refused.v1")
  record LetterRefused(
      UUID letterId, UUID caseId, UUID assignmentId, String reason, @Nullable ChangeKind change)
      implements LetterEvent {}

  /** The owner is to correct it. */
  @EventType("assignment.letter-returned.v1")
  record LetterReturned(
      UUID letterId, UUID caseId, UUID assignmentId, String reason, @Nullable ChangeKind change)
      implements LetterEvent {}

  /**
   * It waits for its signature again.
   *
   * @param reason of the change that it makes; absent if that stays
   */
  @EventType("assignment.letter-revised.v1")
  record LetterRevised(
      UUID letterId,
      UUID caseId,
      UUID assignmentId,
      String purpose,
      String expectedResult,
      EffectivePeriod period,
      @Nullable String reason,
      @Nullable ChangeKind change)
      implements LetterEvent {}

  /** The owner does not want it any more: the case ends, or the assignment stays as it was. */
  @EventType("assignment.letter-withdrawn.v1")
  record LetterWithdrawn(
      UUID letterId, UUID caseId, UUID assignmentId, String reason, @Nullable ChangeKind change)
      implements LetterEvent {}
}
