package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an assignment letter. */
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
      String contentHash)
      implements LetterEvent {
    public LetterSigned {
      copies = List.copyOf(copies);
    }
  }
}
