package id.sistemkerja.assignment.assignment.domain;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment keeps from its opening to its end, as its letters have it so far.
 *
 * @param letterId of the letter by which it was opened
 * @param period as the last letter says it
 * @param changesProposed so far, signed or not
 * @param open which change waits for its letter to be signed; at most one
 * @param changes by letters that were signed, in their order
 */
public record Terms(
    UUID assignmentId,
    UUID caseId,
    UUID letterId,
    String letterNumber,
    EmployeeId officialId,
    OrgUnitId ownerUnitId,
    String ownerUnitName,
    String profileVersion,
    EffectivePeriod period,
    String expectedResult,
    Office reportRecipient,
    Citation reportRule,
    List<Office> evaluationChain,
    Citation evaluationRule,
    int changesProposed,
    @Nullable ChangeKind open,
    List<SignedChange> changes) {
  public Terms {
    changes = List.copyOf(changes);
  }

  /**
   * A change that was signed.
   *
   * @param revokedFrom present for a revocation
   */
  public record SignedChange(
      ChangeKind kind,
      UUID letterId,
      String letterNumber,
      LocalDate signedOn,
      @Nullable LocalDate revokedFrom) {}

  /** The letter that changed it last, or else the one by which it was opened. */
  public UUID lastLetterId() {
    return changes.isEmpty() ? letterId : changes.getLast().letterId();
  }

  Terms proposed(ChangeKind kind) {
    return with(period, expectedResult, changesProposed + 1, kind, changes);
  }

  Terms dropped() {
    return with(period, expectedResult, changesProposed, null, changes);
  }

  Terms changed(SignedChange by, EffectivePeriod newPeriod, String newResult) {
    return with(
        newPeriod,
        newResult,
        changesProposed,
        null,
        Stream.concat(changes.stream(), Stream.of(by)).toList());
  }

  private Terms with(
      EffectivePeriod newPeriod,
      String newResult,
      int proposedSoFar,
      @Nullable ChangeKind nowOpen,
      List<SignedChange> signed) {
    return new Terms(
        assignmentId,
        caseId,
        letterId,
        letterNumber,
        officialId,
        ownerUnitId,
        ownerUnitName,
        profileVersion,
        newPeriod,
        newResult,
        reportRecipient,
        reportRule,
        evaluationChain,
        evaluationRule,
        proposedSoFar,
        nowOpen,
        signed);
  }

  /** The owner's office, whoever holds it. */
  Office owner() {
    return new Office(ownerUnitId, "pimpinan unit pemilik kinerja", ownerUnitName);
  }

  /** How many reviews come before the closing: all but the last office's, at least one. */
  int reviewLevels() {
    return Math.max(1, evaluationChain.size() - 1);
  }

  /**
   * @param level from 1 to {@link #reviewLevels}
   */
  Office reviewer(int level) {
    return evaluationChain.get(level - 1);
  }

  Office closer() {
    return evaluationChain.getLast();
  }
}
