package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.assignment.register.domain.LetterNumber;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.Explanation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an assignment letter. */
public sealed interface LetterCommand {
  Actor actor();

  Instant at();

  /** By the automation, once a request is approved; a repeat does nothing. */
  record DraftLetter(
      Actor actor,
      Instant at,
      UUID letterId,
      UUID caseId,
      UUID assignmentId,
      String profileVersion,
      LetterContent content)
      implements LetterCommand {}

  /**
   * @param number allocated to this letter in the signatory's register
   * @param contentHash of the letter with this number and signature, as the document computes it
   * @param law the clause that names the signatory, explained
   */
  record SignLetter(
      Actor actor,
      Instant at,
      LetterNumber number,
      Signature signature,
      String contentHash,
      @Nullable Explanation law)
      implements LetterCommand {}

  /** By the signatory, for good. */
  record RefuseLetter(Actor actor, Instant at, @Nullable String reason) implements LetterCommand {}

  /** By the signatory, for the owner to correct it. */
  record ReturnLetter(Actor actor, Instant at, @Nullable String reason) implements LetterCommand {}

  /**
   * By the owner, after a return. Who is assigned and to whom they report stays as it was agreed,
   * and the period stays within what was agreed.
   *
   * @param reason of the change, for a letter that makes one; absent to keep it
   */
  record ReviseLetter(
      Actor actor,
      Instant at,
      @Nullable String purpose,
      @Nullable String expectedResult,
      @Nullable EffectivePeriod period,
      @Nullable String reason)
      implements LetterCommand {}

  /** By the owner, before it is signed. */
  record WithdrawLetter(Actor actor, Instant at, @Nullable String reason)
      implements LetterCommand {}
}
