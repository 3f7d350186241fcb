package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.assignment.register.domain.LetterNumber;
import id.sistemkerja.kernel.Actor;
import java.time.Instant;
import java.util.UUID;

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
   */
  record SignLetter(
      Actor actor, Instant at, LetterNumber number, Signature signature, String contentHash)
      implements LetterCommand {}
}
