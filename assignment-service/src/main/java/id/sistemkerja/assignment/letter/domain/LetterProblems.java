package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.kernel.EffectivePeriod;
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

  public static final ProblemType ENDED =
      ProblemType.of(
          "letter-ended",
          409,
          "Konsep surat sudah ditolak atau ditarik",
          "The draft was refused or withdrawn",
          "Lihat alasannya pada riwayat; mulai lagi bila masih diperlukan",
          "See the reason in the history; begin anew if it is still needed");

  public static final ProblemType RETURNED =
      ProblemType.of(
          "letter-returned",
          409,
          "Konsep surat sedang diperbaiki pemilik kinerja",
          "The owner is correcting the draft",
          "Tunggu sampai konsep dikirim lagi",
          "Wait until the draft is sent again");

  public static final ProblemType NOT_RETURNED =
      ProblemType.of(
          "letter-not-returned",
          409,
          "Konsep surat sedang menunggu tanda tangan",
          "The draft waits for its signature",
          "Minta penanda tangan mengembalikannya, atau tarik konsep itu",
          "Ask the signatory to return it, or withdraw it");

  public static final ProblemType BEYOND_WHAT_WAS_AGREED =
      ProblemType.of(
          "period-beyond-agreed",
          422,
          "Jangka waktu melampaui yang telah disetujui",
          "The period goes beyond what was agreed",
          "Pilih jangka waktu di dalam yang disetujui, atau tarik konsep dan mulai lagi",
          "Choose a period within the agreed one, or withdraw the draft and begin anew");

  public static final ProblemType ANOTHER_CHANGE =
      ProblemType.of(
          "letter-of-another-change",
          422,
          "Perbaikan itu akan menjadikannya surat perubahan jenis lain",
          "Corrected like that it would be a letter of another kind of change",
          "Tarik konsep ini lalu usulkan perubahan yang dimaksud",
          "Withdraw this draft and propose the change that is meant");

  static Refusal beyond(EffectivePeriod agreed) {
    return Refusal.of(
        BEYOND_WHAT_WAS_AGREED,
        FieldFault.of(
            "periodTo",
            "disetujui untuk " + agreed.from() + " s.d. " + agreed.to(),
            "agreed for " + agreed.from() + " to " + agreed.to()));
  }

  static Refusal alreadySigned(String number) {
    return Refusal.of(
        ALREADY_SIGNED,
        FieldFault.of("number", "bernomor " + number, "it has the number " + number));
  }
}
