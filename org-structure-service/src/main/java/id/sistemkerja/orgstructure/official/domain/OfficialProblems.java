package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.ProblemType;

/** Why a command about an official may be refused. */
public final class OfficialProblems {
  public static final ProblemType OFFICIAL_NOT_FOUND =
      ProblemType.of(
          "official-not-found",
          404,
          "Pegawai tidak ditemukan",
          "No such official",
          "Periksa pengenal pegawai; hanya pegawai kabupaten Anda yang dapat diakses.",
          "Check the official's id; only officials of your own regency can be reached.");

  public static final ProblemType OFFICIAL_EXISTS =
      ProblemType.of(
          "official-exists",
          409,
          "Pegawai dengan pengenal ini sudah terdaftar",
          "An official with this id is registered already",
          "Pilih pengenal lain, atau pakai data yang sudah ada.",
          "Choose another id, or use the record that exists.");

  public static final ProblemType INVALID_OFFICIAL =
      ProblemType.of(
          "invalid-official",
          422,
          "Data pegawai tidak dapat diterima",
          "The official's data cannot be accepted",
          "Perbaiki isian yang disebut, lalu kirim ulang.",
          "Correct the fields named, then send it again.");

  public static final ProblemType NIP_IN_USE =
      ProblemType.of(
          "nip-in-use",
          409,
          "NIP sudah terdaftar atas nama pegawai lain",
          "Another official is registered with this NIP",
          "Periksa NIP; satu NIP milik satu pegawai.",
          "Check the NIP; one NIP belongs to one official.");

  public static final ProblemType INVALID_PLACEMENT =
      ProblemType.of(
          "invalid-placement",
          422,
          "Data penempatan tidak dapat diterima",
          "The placement's data cannot be accepted",
          "Perbaiki isian yang disebut, lalu kirim ulang.",
          "Correct the fields named, then send it again.");

  public static final ProblemType PLACEMENT_UNIT_NOT_FOUND =
      ProblemType.of(
          "placement-unit-not-found",
          422,
          "Unit penempatan tidak ditemukan",
          "The unit of the placement does not exist",
          "Periksa pengenal unit penempatan.",
          "Check the id of the unit.");

  public static final ProblemType STRUCTURAL_IS_APPOINTED =
      ProblemType.of(
          "structural-official-is-appointed",
          409,
          "Pejabat struktural tidak ditempatkan, melainkan diangkat mengepalai unit",
          "A structural official is not placed but appointed to head a unit",
          "Angkat pegawai ini sebagai kepala unit; kedudukan diatur bagi pejabat fungsional dan"
              + " pelaksana.",
          "Appoint this official as head of a unit; placement is for functional and operational"
              + " officials.");

  public static final ProblemType APPRAISER_OUTSIDE_LINE =
      ProblemType.of(
          "appraiser-not-superior",
          422,
          "Pejabat penilai kinerja bukan atasan dalam susunan organisasi",
          "The appraiser is not a superior in the structure",
          "Pilih unit penempatan itu sendiri atau unit di atasnya dalam perangkat daerah yang sama.",
          "Choose the unit of the placement itself or one above it in the same apparatus.");

  public static final ProblemType APPRAISER_NOT_ALLOWED =
      ProblemType.of(
          "appraiser-not-allowed",
          422,
          "Peraturan tidak memperkenankan pejabat penilai kinerja ini",
          "The regulation does not allow this appraiser",
          "Pilih pejabat penilai kinerja yang disebut oleh pasal yang dikutip.",
          "Choose an appraiser that the cited article names.");

  public static final ProblemType NOT_AFTER_LATEST_PLACEMENT =
      ProblemType.of(
          "not-after-latest-placement",
          409,
          "Tanggal penempatan tidak sesudah penempatan terakhir",
          "The placement does not start after the latest one",
          "Pilih tanggal sesudah mulainya penempatan terakhir.",
          "Choose a day after the first day of the latest placement.");

  public static final ProblemType NO_REGULATION =
      ProblemType.of(
          "no-regulation-in-force",
          422,
          "Tidak ada peraturan sistem kerja yang berlaku pada tanggal itu",
          "No regulation on the work system is in force on that day",
          "Pilih tanggal sesudah peraturan kabupaten mulai berlaku.",
          "Choose a day on which the regency's regulation is in force.");

  public static final ProblemType APPRAISER_BELOW_PENGAWAS =
      ProblemType.of(
          "appraiser-below-pengawas",
          422,
          "Pejabat penilai kinerja ini di bawah Pejabat Pengawas",
          "This appraiser ranks below a Pengawas",
          "Pilih penilai serendah-rendahnya Pejabat Pengawas, atau catat pendelegasian wewenang menilai.",
          "Choose at least a Pengawas, or record a delegation of the authority to appraise.");

  public static final ProblemType NO_APPRAISER_IN_LINE =
      ProblemType.of(
          "no-appraiser-in-line",
          422,
          "Tidak ada penilai yang disebut peraturan di atas unit ini",
          "No appraiser that the regulation names stands above this unit",
          "Pilih unit lain, atau lengkapi susunan organisasinya.",
          "Choose another unit, or complete the structure.");

  public static final ProblemType NOT_AFTER_LATEST_CHANGE =
      ProblemType.of(
          "not-after-latest-change",
          409,
          "Tanggal perubahan tidak sesudah perubahan terakhir",
          "The change does not start after the latest one",
          "Pilih tanggal sesudah mulainya perubahan terakhir.",
          "Choose a day after the first day of the latest change.");

  public static final ProblemType OFFICIAL_LEFT =
      ProblemType.of(
          "official-left-service",
          409,
          "Pegawai sudah tidak bertugas di kabupaten ini pada tanggal itu",
          "The official is no longer in the regency's service on that day",
          "Pilih tanggal sebelum hari terakhirnya, atau pegawai lain.",
          "Choose a day before the last one in service, or another official.");

  public static final ProblemType COMPETENCE_NOT_FOUND =
      ProblemType.of(
          "competence-not-found",
          404,
          "Kompetensi tidak ditemukan pada pegawai ini",
          "The official has no such competence",
          "Periksa pengenal kompetensi; yang sudah dicabut tidak dapat dicabut lagi.",
          "Check the competence's id; one that was withdrawn cannot be withdrawn again.");

  public static final ProblemType INVALID_COMPETENCE =
      ProblemType.of(
          "invalid-competence",
          422,
          "Data kompetensi tidak dapat diterima",
          "The competence's data cannot be accepted",
          "Perbaiki isian yang disebut, lalu kirim ulang.",
          "Correct the fields named, then send it again.");

  public static final ProblemType MANDATE_HOLDER_MAY_NOT =
      ProblemType.of(
          "mandate-holder-may-not",
          422,
          "Plt. atau Plh. tidak berwenang mengangkat, memindahkan, atau memberhentikan pegawai",
          "A Plt. or Plh. may not appoint, transfer or dismiss",
          "Keputusan itu ditandatangani pejabat definitif atau Pejabat Pembina Kepegawaian.",
          "Such a decree is signed by the holder of the office or the personnel authority.");

  public static final ProblemType NOT_THE_SIGNATORYS_OFFICE =
      ProblemType.of(
          "not-the-signatorys-office",
          422,
          "Penanda tangan tidak memegang jabatan itu pada tanggal tersebut",
          "The signatory does not hold that office on that day",
          "Periksa jabatan dan penanda tangan keputusan.",
          "Check the office and the signatory of the decree.");

  private OfficialProblems() {}
}
