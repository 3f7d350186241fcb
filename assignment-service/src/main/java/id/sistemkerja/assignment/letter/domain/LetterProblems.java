package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;

/** Why a command on a letter is refused. */
public final class LetterProblems {
  private LetterProblems() {}

  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "letter-not-found",
          404,
          "Surat penugasan tidak ditemukan",
          "There is no such assignment letter",
          "Periksa pengenal surat",
          "Check the letter's identifier");

  public static final ProblemType ALREADY_SIGNED =
      ProblemType.of(
          "letter-already-signed",
          409,
          "Surat penugasan sudah ditandatangani",
          "The assignment letter has been signed already",
          "Gunakan surat yang sudah ada; perubahan memerlukan surat baru",
          "Use the letter that exists; a change needs a new letter");

  static Refusal alreadySigned(String number) {
    return Refusal.of(
        ALREADY_SIGNED,
        FieldFault.of("number", "bernomor " + number, "it has the number " + number));
  }
}
