package id.sistemkerja.assignment.letter.domain;

/** As what a letter is given (PEN-4, PEN-21). */
public enum LetterForm {
  LETTER,
  /** Where a regulation or a statute demands one. */
  DECREE
}
