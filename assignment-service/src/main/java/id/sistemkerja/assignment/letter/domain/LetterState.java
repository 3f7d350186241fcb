package id.sistemkerja.assignment.letter.domain;

import java.util.UUID;

/** Where an assignment letter stands. */
public sealed interface LetterState {
  record Missing() implements LetterState {}

  /** Waits for its signature. */
  record Drafted(UUID letterId, UUID caseId, UUID assignmentId, LetterContent content)
      implements LetterState {}

  record Signed(String number) implements LetterState {}
}
