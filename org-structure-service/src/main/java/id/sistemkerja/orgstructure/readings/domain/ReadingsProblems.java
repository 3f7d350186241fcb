package id.sistemkerja.orgstructure.readings.domain;

import id.sistemkerja.kernel.ProblemType;

/** Why a reading cannot be chosen, or a regulation not be shown. */
public final class ReadingsProblems {
  public static final ProblemType REGULATION_NOT_FOUND =
      ProblemType.of(
          "regulation-not-found",
          404,
          "Peraturan tidak ditemukan",
          "No such regulation",
          "Periksa pengenalnya; tafsir hanya dapat dibaca dan dipilih untuk peraturan kabupaten"
              + " Anda.",
          "Check its id; readings are those of your own regency's regulations.");

  public static final ProblemType READING_NOT_FOUND =
      ProblemType.of(
          "reading-not-found",
          404,
          "Peraturan ini tidak memiliki ketidakjelasan dengan pengenal itu",
          "The regulation has no unclear clause with this id",
          "Lihat daftar tafsir peraturan ini.",
          "See the list of this regulation's readings.");

  public static final ProblemType READING_NOT_SELECTABLE =
      ProblemType.of(
          "reading-not-selectable",
          409,
          "Tafsir lain atas ketentuan ini tidak dapat dipilih",
          "No other reading of this clause can be chosen",
          "Alasannya disebut pada isian yang bersangkutan.",
          "The field says why.");

  public static final ProblemType INVALID_CHOICE =
      ProblemType.of(
          "invalid-reading-choice",
          422,
          "Pilihan tafsir tidak dapat diterima",
          "The choice cannot be accepted",
          "Sebutkan nomor keputusan atau surat serta alasannya.",
          "Give the number of the decree or letter, and the reason.");

  public static final ProblemType CHOICE_IN_THE_PAST =
      ProblemType.of(
          "reading-choice-in-the-past",
          422,
          "Pilihan tafsir tidak berlaku surut",
          "A reading is not chosen for days that are over",
          "Pilih hari ini atau tanggal sesudahnya; perkara yang berjalan tetap pada tafsirnya.",
          "Choose today or a later day; running cases keep their reading.");

  public static final ProblemType BEFORE_LATER_CHOICE =
      ProblemType.of(
          "before-later-reading-choice",
          409,
          "Sudah ada pilihan yang berlaku kemudian",
          "There is a choice that takes effect later",
          "Pilih tanggal yang sama atau sesudah pilihan itu.",
          "Choose the same day or one after that choice.");

  public static final ProblemType REGULATION_REPLACED =
      ProblemType.of(
          "regulation-replaced",
          422,
          "Peraturan ini tidak berlaku lagi pada tanggal itu",
          "The regulation is no longer in force on that day",
          "Pilih tafsir peraturan yang berlaku.",
          "Choose a reading of the regulation in force.");

  public static final ProblemType READING_HOLDS_ALREADY =
      ProblemType.of(
          "reading-holds-already",
          409,
          "Tafsir ini sudah berlaku pada tanggal itu",
          "This reading holds on that day already",
          "Tidak ada yang perlu dipilih.",
          "There is nothing to choose.");

  public static final ProblemType READINGS_DO_NOT_GO_TOGETHER =
      ProblemType.of(
          "readings-do-not-go-together",
          409,
          "Tafsir yang dipilih bersama-sama tidak memberi satu jawaban",
          "The chosen readings together do not give one answer",
          "Kembalikan salah satunya lebih dahulu.",
          "Return one of them first.");

  private ReadingsProblems() {}
}
