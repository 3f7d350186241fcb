package id.sistemkerja.assignment.register.domain;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;

/** Why a command on a register is refused. */
public final class RegisterProblems {
  private RegisterProblems() {}

  public static final ProblemType NOT_FOUND =
      ProblemType.of(
          "register-not-found",
          404,
          "Buku agenda tidak ditemukan",
          "There is no such register",
          "Periksa pengenalnya: kabupaten:unit:tahun",
          "Check its identifier: regency:unit:year");

  public static final ProblemType ANOTHER_YEAR =
      ProblemType.of(
          "register-of-another-year",
          409,
          "Nomor hanya dapat dicadangkan pada buku agenda tahun berjalan",
          "Numbers can be reserved in this year's register only",
          "Gunakan buku agenda tahun berjalan",
          "Use the register of the current year");

  public static final ProblemType TOO_MANY_OPEN =
      ProblemType.of(
          "too-many-open-numbers",
          409,
          "Terlalu banyak nomor cadangan yang belum dipertanggungjawabkan",
          "Too many reserved numbers have not been accounted for",
          "Catat dahulu nomor yang terpakai dan batalkan yang tidak terpakai",
          "Account first for those that were used, and void those that were not");

  public static final ProblemType NOT_RESERVED =
      ProblemType.of(
          "number-not-reserved",
          409,
          "Nomor itu tidak termasuk nomor cadangan",
          "That number is none that was reserved",
          "Periksa nomor cadangan pada buku agenda",
          "Check the reserved numbers of the register");

  public static final ProblemType ACCOUNTED_FOR =
      ProblemType.of(
          "number-accounted-for",
          409,
          "Nomor itu sudah dipertanggungjawabkan",
          "That number has been accounted for",
          "Lihat catatannya pada buku agenda; nomor tidak digunakan dua kali",
          "See its entry in the register; no number is used twice");

  static Refusal tooManyOpen(int open, int most) {
    return Refusal.of(
        TOO_MANY_OPEN,
        FieldFault.of(
            "count",
            open + " nomor masih terbuka; paling banyak " + most,
            open + " numbers are open; at most " + most));
  }

  static Refusal accountedFor(Block.Fate fate) {
    boolean used = fate == Block.Fate.USED;
    return Refusal.of(
        ACCOUNTED_FOR,
        FieldFault.of(
            "sequence",
            used ? "terpakai pada surat kertas" : "dibatalkan",
            used ? "used on paper" : "void"));
  }
}
