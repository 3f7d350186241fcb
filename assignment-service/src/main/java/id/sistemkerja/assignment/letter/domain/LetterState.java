package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.kernel.EffectivePeriod;
import java.util.UUID;

/** Where an assignment letter stands. */
public sealed interface LetterState {
  record Missing() implements LetterState {}

  /**
   * Waits for its signature, or for its owner to correct it.
   *
   * @param agreed the period that was agreed, within which it stays
   * @param returned whether it waits for its owner
   * @param version events so far
   */
  record Drafted(
      UUID letterId,
      UUID caseId,
      UUID assignmentId,
      String profileVersion,
      LetterContent content,
      EffectivePeriod agreed,
      boolean returned,
      int version)
      implements LetterState {
    Drafted with(LetterContent other, boolean inOwnersHands) {
      return new Drafted(
          letterId,
          caseId,
          assignmentId,
          profileVersion,
          other,
          agreed,
          inOwnersHands,
          version + 1);
    }
  }

  /** In force; with its draft it is the whole letter. */
  record Signed(Drafted draft, String number, Signature signature, String contentHash)
      implements LetterState {}

  /**
   * Never to be signed.
   *
   * @param withdrawn by its owner; otherwise its signatory refused it
   */
  record Ended(Drafted draft, boolean withdrawn, String reason) implements LetterState {}
}
