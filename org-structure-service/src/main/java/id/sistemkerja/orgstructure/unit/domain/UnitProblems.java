package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.ProblemType;

/** Why a command about a unit may be refused. */
public final class UnitProblems {
  public static final ProblemType UNIT_NOT_FOUND =
      ProblemType.of(
          "unit-not-found",
          404,
          "Unit organisasi tidak ditemukan",
          "No such organization unit",
          "Periksa pengenal unit; hanya unit kabupaten Anda yang dapat diakses.",
          "Check the unit's id; only units of your own regency can be reached.");

  public static final ProblemType UNIT_EXISTS =
      ProblemType.of(
          "unit-exists",
          409,
          "Unit organisasi dengan pengenal ini sudah ada",
          "A unit with this id exists already",
          "Pilih pengenal lain, atau ubah unit yang sudah ada.",
          "Choose another id, or change the unit that exists.");

  public static final ProblemType INVALID_UNIT =
      ProblemType.of(
          "invalid-unit",
          422,
          "Data unit organisasi tidak dapat diterima",
          "The unit's data cannot be accepted",
          "Perbaiki isian yang disebut, lalu kirim ulang.",
          "Correct the fields named, then send it again.");

  public static final ProblemType PARENT_UNIT_NOT_FOUND =
      ProblemType.of(
          "parent-unit-not-found",
          422,
          "Unit induk tidak ditemukan",
          "The parent unit does not exist",
          "Bentuk unit induk lebih dahulu, atau perbaiki pengenalnya.",
          "Establish the parent unit first, or correct its id.");

  public static final ProblemType OFFICIAL_NOT_REGISTERED =
      ProblemType.of(
          "official-not-registered",
          422,
          "Pegawai belum terdaftar di kabupaten ini",
          "The official is not registered in this regency",
          "Daftarkan pegawai lebih dahulu, atau perbaiki pengenalnya.",
          "Register the official first, or correct the id.");

  public static final ProblemType BEFORE_UNIT_EXISTS =
      ProblemType.of(
          "before-unit-exists",
          422,
          "Tanggal mendahului terbentuknya unit",
          "The date is before the unit exists",
          "Pakai tanggal pada atau sesudah berlakunya unit.",
          "Use a date on or after the day from which the unit exists.");

  public static final ProblemType INVALID_APPOINTMENT =
      ProblemType.of(
          "invalid-appointment",
          422,
          "Data pengangkatan atau mandat tidak dapat diterima",
          "The data of the appointment or mandate cannot be accepted",
          "Perbaiki isian yang disebut, lalu kirim ulang.",
          "Correct the fields named, then send it again.");

  public static final ProblemType HEAD_IN_OFFICE =
      ProblemType.of(
          "head-in-office",
          409,
          "Unit sudah mempunyai kepala pada masa itu",
          "The unit has a head at that time",
          "Berhentikan kepala yang menjabat sampai sehari sebelum pengangkatan yang baru.",
          "Release the head in office up to the day before the new appointment.");

  public static final ProblemType STAND_IN_IN_OFFICE =
      ProblemType.of(
          "stand-in-in-office",
          409,
          "Unit sudah mempunyai Plt. atau Plh. pada masa itu",
          "The unit has an acting head at that time",
          "Akhiri mandat yang berjalan lebih dahulu.",
          "End the mandate that is running first.");

  public static final ProblemType NOT_HEAD =
      ProblemType.of(
          "not-head-of-unit",
          409,
          "Pegawai itu bukan kepala unit yang sedang menjabat",
          "That official is not the head in office of the unit",
          "Periksa siapa yang mengepalai unit ini.",
          "Look up who heads this unit.");

  public static final ProblemType ENDS_BEFORE_IT_STARTS =
      ProblemType.of(
          "ends-before-it-starts",
          422,
          "Tanggal akhir mendahului tanggal mulai",
          "The end date is before the start date",
          "Perbaiki tanggal akhir.",
          "Correct the end date.");

  public static final ProblemType MANDATE_OUTLIVES_HEAD =
      ProblemType.of(
          "mandate-begins-after-release",
          409,
          "Mandat Plh. mulai berlaku sesudah kepala unit berhenti",
          "A PLH mandate begins after the head leaves",
          "Seorang Plh. mewakili pejabat yang menjabat: pilih tanggal berhenti pada atau sesudah"
              + " awal mandat itu.",
          "A PLH stands in for a holder in office: choose a last day on or after that mandate's"
              + " first.");

  public static final ProblemType PLT_WHILE_HEAD_IN_OFFICE =
      ProblemType.of(
          "plt-while-head-in-office",
          409,
          "Plt. tidak dapat ditunjuk selama jabatan terisi",
          "A PLT cannot be mandated while the post is filled",
          "Tunjuk Plh. bila pejabatnya berhalangan sementara, atau berhentikan kepala unit lebih"
              + " dahulu.",
          "Mandate a PLH if the holder is temporarily absent, or release the head first.");

  public static final ProblemType PLH_WITHOUT_HEAD =
      ProblemType.of(
          "plh-without-head",
          409,
          "Plh. tidak dapat ditunjuk selama jabatan kosong",
          "A PLH cannot be mandated while the post is vacant",
          "Tunjuk Plt. untuk jabatan yang kosong; masa Plh. seluruhnya berada dalam masa jabatan"
              + " pejabat yang diwakili.",
          "Mandate a PLT for a vacant post; a PLH's term lies wholly within the term of the holder"
              + " it stands in for.");

  public static final ProblemType STAND_IN_FOR_ONESELF =
      ProblemType.of(
          "stand-in-for-oneself",
          409,
          "Pejabat tidak dapat menjadi Plh. bagi dirinya sendiri",
          "The holder cannot stand in for himself or herself",
          "Tunjuk pegawai lain.",
          "Mandate another official.");

  public static final ProblemType MANDATE_TOO_LONG =
      ProblemType.of(
          "mandate-too-long",
          422,
          "Masa mandat melebihi yang diperkenankan",
          "The mandate's term is longer than allowed",
          "Pilih hari terakhir dalam batas itu; bila perpanjangannya sudah habis, tunjuk pegawai lain"
              + " atau isi jabatannya.",
          "Choose a last day within the limit; when its extensions are used up, mandate another"
              + " official or fill the post.");

  public static final ProblemType MANDATE_NUMBER_USED =
      ProblemType.of(
          "mandate-number-used",
          409,
          "Nomor surat mandat sudah dipakai di unit ini",
          "The mandate number is in use in this unit",
          "Periksa nomor surat mandat.",
          "Check the number of the mandate letter.");

  public static final ProblemType MANDATE_NOT_FOUND =
      ProblemType.of(
          "mandate-not-found",
          404,
          "Mandat tidak ditemukan di unit ini",
          "This unit has no such mandate",
          "Periksa nomor surat mandat.",
          "Check the number of the mandate letter.");

  public static final ProblemType OUTSIDE_MANDATE =
      ProblemType.of(
          "outside-mandate-term",
          422,
          "Tanggal berada di luar masa mandat",
          "The date is outside the mandate's term",
          "Pilih tanggal dari hari pertama sampai hari terakhir masa mandat.",
          "Choose a day from the first to the last of the mandate's term.");

  public static final ProblemType UNIT_DISSOLVED =
      ProblemType.of(
          "unit-dissolved",
          409,
          "Unit organisasi sudah atau akan dihapus",
          "The unit is dissolved or about to be",
          "Pakai unit penerusnya, atau tanggal sebelum unit dihapus.",
          "Use its successor, or a date before the unit is dissolved.");

  public static final ProblemType NOT_AFTER_LATEST_CHANGE =
      ProblemType.of(
          "not-after-latest-change",
          409,
          "Tanggal tidak sesudah perubahan terakhir unit yang tercatat",
          "The date is not after the unit's latest recorded change",
          "Pakai tanggal sesudah perubahan terakhir unit itu.",
          "Use a date after the latest change of the unit.");

  public static final ProblemType SECOND_OF_A_KIND =
      ProblemType.of(
          "second-of-a-kind",
          409,
          "Unit jenis ini sudah ada, dan hanya boleh satu",
          "There is a unit of this kind already, of which there may be one",
          "Di kabupaten, atau di bawah unit induk yang sama, hanya ada satu: hapus unit yang ada"
              + " lebih dahulu, lalu bentuk yang baru sejak hari itu.",
          "There is one in the regency, or under the same parent: dissolve the one that is there,"
              + " and establish the new one from that day on.");

  public static final ProblemType UNIT_STILL_HEADED =
      ProblemType.of(
          "unit-still-headed",
          409,
          "Masa jabatan pimpinan atau mandat melewati hapusnya unit",
          "A term of office or a mandate goes beyond the unit's end",
          "Akhiri masa jabatan dan mandat itu lebih dahulu, atau nyatakan bahwa semuanya berakhir"
              + " sehari sebelum unit dihapus.",
          "End the term and the mandate first, or say that they end on the eve.");

  private UnitProblems() {}
}
