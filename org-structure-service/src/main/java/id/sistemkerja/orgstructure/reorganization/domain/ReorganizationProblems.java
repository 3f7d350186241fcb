package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.kernel.ProblemType;

/** Why a reorganization may be refused. */
public final class ReorganizationProblems {
  public static final ProblemType REORGANIZATION_NOT_POSSIBLE =
      ProblemType.of(
          "reorganization-not-possible",
          422,
          "Penataan organisasi tidak dapat dilaksanakan; tidak ada yang berubah",
          "The reorganization cannot be carried out; nothing has changed",
          "Perbaiki semua yang disebut, lalu kirim ulang; coba dahulu dengan dryRun=true.",
          "Correct everything that is named, then send it again; try with dryRun=true first.");

  public static final ProblemType DECREE_CARRIED_OUT =
      ProblemType.of(
          "decree-carried-out",
          409,
          "Keputusan dengan nomor ini sudah dilaksanakan",
          "A decree with this number was carried out already",
          "Periksa nomornya; setiap keputusan hanya dilaksanakan sekali.",
          "Check the number; each decree is carried out once.");

  private ReorganizationProblems() {}
}
