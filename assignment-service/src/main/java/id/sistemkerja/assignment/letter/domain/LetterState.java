package id.sistemkerja.assignment.letter.domain;

import java.util.UUID;

/** Where an assignment letter stands. */
public sealed interface LetterState {
  record Missing() implements LetterState {}

  /** Waits for its signature. */
  record Drafted(
      UUID letterId, UUID caseId, UUID assignmentId, String profileVersion, LetterContent content)
      implements LetterState {}

  /** In force; with its draft it is the whole letter. */
  record Signed(Drafted draft, String number, Signature signature, String contentHash)
      implements LetterState {}
}
