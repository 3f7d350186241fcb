package id.sistemkerja.performance.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cases as a table for spreadsheet programs (RFC 4180). A program would run a cell that begins like
 * a formula: an apostrophe before it makes it text.
 */
final class CaseTable {
  /** Tells spreadsheet programs that the names are in UTF-8. */
  static final String MARK = "\uFEFF";

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final List<String> HEADINGS =
      List.of(
          "ID perkara",
          "Unit pemilik kinerja",
          "Unit asal",
          "ID pegawai",
          "Nama pegawai",
          "Tahap",
          "Sejak",
          "Mulai",
          "Diajukan",
          "Menunggu di",
          "Kategori penolakan",
          "Alasan penolakan",
          "Nomor surat",
          "Periode dari",
          "Periode sampai",
          "Selesai",
          "Terlambat",
          "Jawaban (detik)",
          "Tanda tangan (detik)",
          "Penerimaan (detik)",
          "Penutupan (detik)");

  private CaseTable() {}

  static String heading() {
    return line(HEADINGS.toArray());
  }

  static String line(CaseRow row) {
    return line(
        row.caseId(),
        row.ownerUnitName(),
        row.originUnitName(),
        row.officialId(),
        row.officialName(),
        row.stage(),
        row.since(),
        row.startedOn(),
        row.submittedOn(),
        row.deskTitle(),
        row.refusalCategory(),
        row.reason(),
        row.letterNumber(),
        row.periodFrom(),
        row.periodTo(),
        row.closedOn(),
        row.late() ? "ya" : "tidak",
        row.answerSeconds(),
        row.signSeconds(),
        row.acknowledgeSeconds(),
        row.closeSeconds());
  }

  private static String line(@Nullable Object... values) {
    return Arrays.stream(values).map(CaseTable::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    // white space before a formula does not keep programs from running it
    String start = text.stripLeading();
    boolean formula =
        (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0)
            || (!start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0);
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
