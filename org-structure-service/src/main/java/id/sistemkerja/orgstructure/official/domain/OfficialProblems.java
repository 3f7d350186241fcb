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

  private OfficialProblems() {}
}
