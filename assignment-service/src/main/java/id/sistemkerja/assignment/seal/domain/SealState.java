package id.sistemkerja.assignment.seal.domain;

import id.sistemkerja.assignment.seal.domain.SealEvent.LetterSealed;

/** Whether a letter's file is sealed. */
public sealed interface SealState {
  record Unsealed() implements SealState {}

  record Sealed(LetterSealed by) implements SealState {}
}
