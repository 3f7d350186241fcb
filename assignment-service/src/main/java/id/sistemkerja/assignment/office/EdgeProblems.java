package id.sistemkerja.assignment.office;

import id.sistemkerja.kernel.ProblemType;

/** Refusals of facts that a new case names and that the directory does not have. */
public final class EdgeProblems {
  public static final ProblemType HEADS_NO_UNIT =
      ProblemType.of(
          "heads-no-unit",
          403,
          "Anda tidak memimpin unit organisasi mana pun saat ini",
          "You head no organization unit at present",
          "Permohonan dikirim oleh pimpinan unit pemilik kinerja atau pejabat yang mewakilinya",
          "A request is sent by the head of the unit that owns the performance, or their stand-in");

  public static final ProblemType UNKNOWN_UNIT =
      ProblemType.of(
          "unknown-unit",
          422,
          "Unit organisasi tidak dikenal",
          "The organization unit is not known",
          "Pilih unit dari struktur organisasi kabupaten",
          "Choose a unit of the regency's structure");

  public static final ProblemType UNKNOWN_OFFICIAL =
      ProblemType.of(
          "unknown-official",
          422,
          "Pegawai tidak dikenal",
          "The official is not known",
          "Cari pegawai menurut nama dan gunakan pengenalnya",
          "Search the official by name and use the identifier found");

  public static final ProblemType OFFICIAL_OF_ANOTHER_REGENCY =
      ProblemType.of(
          "official-of-another-regency",
          422,
          "Pegawai itu berada di kabupaten lain",
          "The official serves another regency",
          "Pelibatan lintas instansi ditempuh melalui Pejabat yang Berwenang",
          "Involvement across agencies goes through the authorized officials");

  public static final ProblemType OFFICIAL_LEFT =
      ProblemType.of(
          "official-left-service",
          422,
          "Pegawai itu sudah tidak bertugas di kabupaten ini",
          "The official is no longer in the regency's service",
          "Pilih pegawai lain",
          "Choose another official");

  public static final ProblemType NO_REGULATION =
      ProblemType.of(
          "no-regulation-in-force",
          422,
          "Tidak ada peraturan sistem kerja yang berlaku di kabupaten ini",
          "No regulation on the work system is in force in this regency",
          "Minta pengelola memasang profil peraturan kabupaten",
          "Ask the operator to install the regency's regulation profile");

  public static final ProblemType OFFICIAL_NOT_PLACED =
      ProblemType.of(
          "official-not-placed",
          422,
          "Kedudukan pegawai itu belum ditetapkan",
          "The official has not been placed in a unit",
          "Minta admin kabupaten menetapkan kedudukan dan penilai kinerjanya",
          "Ask the regency's administrator to place the official under an appraiser");

  private EdgeProblems() {}
}
