package id.sistemkerja.orgstructure.delegation.domain;

import id.sistemkerja.kernel.ProblemType;

/** Why a delegation of the authority to appraise may be refused. */
public final class DelegationProblems {
  public static final ProblemType UNIT_NOT_FOUND =
      ProblemType.of(
          "delegation-unit-not-found",
          404,
          "Unit tidak ditemukan",
          "No such unit",
          "Periksa pengenal unit; hanya unit kabupaten Anda yang dapat diakses.",
          "Check the unit's id; only units of your own regency can be reached.");

  public static final ProblemType DELEGATE_NOT_FOUND =
      ProblemType.of(
          "delegate-not-found",
          422,
          "Penerima delegasi tidak ditemukan atau tidak bertugas selama masa delegasi",
          "The delegate does not exist or does not serve during the whole term",
          "Pilih pegawai kabupaten ini yang bertugas selama masa delegasi.",
          "Choose an official of this regency who serves during the whole term.");

  public static final ProblemType DELEGATION_NOT_FORESEEN =
      ProblemType.of(
          "delegation-not-foreseen",
          422,
          "Peraturan tidak mengenal pendelegasian wewenang menilai",
          "The regulation knows no delegation of the authority to appraise",
          "Pilih penilai serendah-rendahnya Pejabat Pengawas.",
          "Choose an appraiser who is at least a Pengawas.");

  public static final ProblemType NOT_A_DELEGATE =
      ProblemType.of(
          "not-a-delegate",
          422,
          "Pegawai ini tidak dapat menerima delegasi wewenang menilai",
          "This official cannot be delegated the authority to appraise",
          "Pilih pejabat fungsional; pejabat struktural menilai menurut jabatannya, dan Pelaksana"
              + " tidak menilai.",
          "Choose a functional official; structural officials appraise by their office, and"
              + " operational staff do not appraise.");

  public static final ProblemType NOTHING_TO_DELEGATE =
      ProblemType.of(
          "nothing-to-delegate",
          422,
          "Jabatan ini tidak mempunyai wewenang menilai yang dapat didelegasikan di unit itu",
          "This office has no authority to appraise in that unit that it could delegate",
          "Pilih jabatan Pengawas, Administrator, atau JPT Pratama pada unit itu atau di atasnya.",
          "Choose a Pengawas, an Administrator or a JPT Pratama of the unit or above it.");

  public static final ProblemType INVALID_DELEGATION =
      ProblemType.of(
          "invalid-delegation",
          422,
          "Data pendelegasian tidak dapat diterima",
          "The delegation's data cannot be accepted",
          "Perbaiki isian yang disebut, lalu kirim ulang.",
          "Correct the fields named, then send it again.");

  public static final ProblemType DELEGATION_OVERLAPS =
      ProblemType.of(
          "delegation-overlaps",
          409,
          "Wewenang ini sudah didelegasikan pada sebagian hari itu",
          "This authority is delegated already on some of these days",
          "Akhiri delegasi yang berjalan, atau pilih hari sesudahnya.",
          "End the delegation that runs, or choose days after it.");

  public static final ProblemType DELEGATION_NOT_FOUND =
      ProblemType.of(
          "delegation-not-found",
          404,
          "Pendelegasian dengan nomor keputusan ini tidak ditemukan",
          "No delegation has this decree number",
          "Periksa nomor keputusan.",
          "Check the decree number.");

  private DelegationProblems() {}
}
