package id.sistemkerja.orgstructure.bulk.domain;

import id.sistemkerja.kernel.ProblemType;

/** Why an import, its file or one of its rows may be refused. */
public final class ImportProblems {
  public static final ProblemType IMPORT_NOT_FOUND =
      ProblemType.of(
          "import-not-found",
          404,
          "Impor tidak ditemukan",
          "No such import",
          "Periksa pengenal impor; hanya impor kabupaten Anda yang dapat diakses.",
          "Check the import's id; only imports of your own regency can be reached.");

  public static final ProblemType IMPORT_EXISTS =
      ProblemType.of(
          "import-exists",
          409,
          "Impor ini sudah diminta",
          "This import was requested already",
          "Lihat hasilnya di alamat impor itu.",
          "Read what became of it at its address.");

  public static final ProblemType IMPORT_ENDED =
      ProblemType.of(
          "import-ended",
          409,
          "Impor ini sudah berakhir",
          "This import has ended",
          "Unggah berkas lagi bila masih diperlukan.",
          "Upload the file again if it is still needed.");

  public static final ProblemType ROWS_RECORDED_ALREADY =
      ProblemType.of(
          "import-rows-recorded-already",
          409,
          "Baris ini sudah dicatat",
          "These rows are recorded already",
          "Lanjutkan dari baris berikutnya.",
          "Go on with the rows after them.");

  public static final ProblemType FILE_TOO_LARGE =
      ProblemType.of(
          "import-file-too-large",
          413,
          "Berkas impor melebihi 20 MiB",
          "The import file is larger than 20 MiB",
          "Bagi menjadi beberapa berkas, atau kirim sebagai XLSX yang termampatkan.",
          "Split it into several files, or send it as XLSX, which is compressed.");

  public static final ProblemType FILE_EMPTY =
      ProblemType.of(
          "import-file-empty",
          422,
          "Berkas kosong",
          "The file is empty",
          "Isi templat yang dapat diunduh, lalu unggah lagi.",
          "Fill in a template, which can be downloaded, and upload again.");

  public static final ProblemType FILE_TYPE =
      ProblemType.of(
          "import-file-type",
          415,
          "Jenis berkas ini tidak diterima",
          "This type of file is not accepted",
          "Kirim XLSX (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) atau CSV (text/csv).",
          "Send XLSX (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) or CSV (text/csv).");

  public static final ProblemType NOT_A_WORKBOOK =
      ProblemType.of(
          "import-not-a-workbook",
          422,
          "Berkas ini bukan buku kerja XLSX yang utuh",
          "The file is not a whole XLSX workbook",
          "Simpan ulang sebagai Buku Kerja Excel (.xlsx), lalu unggah lagi.",
          "Save it again as Excel workbook (.xlsx) and upload again.");

  public static final ProblemType ENCRYPTED =
      ProblemType.of(
          "import-workbook-encrypted",
          422,
          "Berkas ini dilindungi kata sandi, atau berbentuk Excel lama (.xls)",
          "The file is protected by a password, or in the old Excel form (.xls)",
          "Hapus kata sandinya dan simpan sebagai .xlsx.",
          "Remove the password and save it as .xlsx.");

  public static final ProblemType MACROS =
      ProblemType.of(
          "import-workbook-with-macros",
          422,
          "Berkas berisi makro",
          "The file holds macros",
          "Simpan sebagai Buku Kerja Excel tanpa makro (.xlsx).",
          "Save it as Excel workbook without macros (.xlsx).");

  public static final ProblemType TOO_LARGE_UNPACKED =
      ProblemType.of(
          "import-too-large-unpacked",
          422,
          "Isi berkas terlalu besar setelah dibuka",
          "The content is too large when unpacked",
          "Hapus lembar dan baris yang tidak perlu, atau bagi menjadi beberapa berkas.",
          "Remove sheets and rows that are not needed, or split it into several files.");

  public static final ProblemType WRONG_SHEET =
      ProblemType.of(
          "import-wrong-sheet",
          422,
          "Nama lembar tidak dikenal",
          "A sheet's name is not known",
          "Pakai nama lembar pada templat: Unit, Pegawai, Kepala Unit, Penempatan, Plt-Plh.",
          "Use the sheet names of the templates: Unit, Pegawai, Kepala Unit, Penempatan, Plt-Plh.");

  public static final ProblemType COLUMNS =
      ProblemType.of(
          "import-columns",
          422,
          "Kolom tidak sesuai templat",
          "The columns are not those of the template",
          "Perbaiki judul kolom pada baris pertama; urutannya bebas.",
          "Correct the headings in the first row; their order is free.");

  public static final ProblemType MERGED_CELLS =
      ProblemType.of(
          "import-merged-cells",
          422,
          "Ada sel yang digabung",
          "Some cells are merged",
          "Batalkan penggabungan sel: setiap baris berdiri sendiri.",
          "Unmerge them: each row stands alone.");

  public static final ProblemType ENCODING =
      ProblemType.of(
          "import-encoding",
          422,
          "Berkas CSV tidak bersandi UTF-8",
          "The CSV file is not encoded in UTF-8",
          "Simpan sebagai CSV UTF-8.",
          "Save it as CSV UTF-8.");

  public static final ProblemType CSV_FORM =
      ProblemType.of(
          "import-csv-form",
          422,
          "Berkas CSV tidak dapat dibaca",
          "The CSV file cannot be read",
          "Periksa tanda kutip dan pemisah kolom.",
          "Check the quotes and separators.");

  public static final ProblemType NO_ROWS =
      ProblemType.of(
          "import-no-rows",
          422,
          "Berkas tidak berisi baris data",
          "The file has no rows of data",
          "Isi baris di bawah judul kolom; baris contoh pada templat tidak dihitung.",
          "Fill in rows below the headings; the example row of a template does not count.");

  public static final ProblemType TOO_MANY_ROWS =
      ProblemType.of(
          "import-too-many-rows",
          422,
          "Baris melebihi 200.000",
          "There are more than 200,000 rows",
          "Bagi menjadi beberapa berkas.",
          "Split it into several files.");

  public static final ProblemType FILE_LOST =
      ProblemType.of(
          "import-file-lost",
          409,
          "Isi berkas tidak lagi tersimpan",
          "The file's content is no longer kept",
          "Unggah lagi: baris yang sudah tercatat dikenali dan tidak dicatat dua kali.",
          "Upload it again: rows that are recorded are recognised and not recorded twice.");

  public static final ProblemType OTHERS_KEPT_CHANGING =
      ProblemType.of(
          "import-others-kept-changing",
          409,
          "Pihak lain terus mengubah unit atau pegawai yang sama",
          "Others kept changing the same units or officials",
          "Unggah lagi pada saat yang lebih tenang.",
          "Upload again at a quieter time.");

  public static final ProblemType ROW_FORMULA =
      ProblemType.of(
          "import-formula",
          422,
          "Sel berisi rumus",
          "The cell holds a formula",
          "Ganti rumus dengan nilainya (tempel sebagai nilai).",
          "Replace the formula by its value (paste as value).");

  public static final ProblemType ROW_NUMBER =
      ProblemType.of(
          "import-number-not-text",
          422,
          "Nomor tersimpan sebagai angka, sehingga digitnya dapat berubah",
          "The number is stored as a numeric value, which may have changed its digits",
          "Format kolom sebagai Teks, lalu ketik ulang nomornya.",
          "Format the column as text and type the number again.");

  public static final ProblemType ROW_VALUE =
      ProblemType.of(
          "import-value",
          422,
          "Nilai sel tidak dapat diterima",
          "The cell's value cannot be accepted",
          "Perbaiki sesuai catatan kolom pada templat.",
          "Correct it as the template's note on the column says.");

  private ImportProblems() {}
}
