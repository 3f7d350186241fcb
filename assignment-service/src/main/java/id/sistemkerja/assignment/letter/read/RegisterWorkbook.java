package id.sistemkerja.assignment.letter.read;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.register.read.ReservedNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The register on A4 across, its headings on every page. */
final class RegisterWorkbook implements AutoCloseable {
  private static final int HEADINGS = 2;
  private static final String DATE = "dd-mm-yyyy";

  private enum Column {
    NO("No.", 6),
    NUMBER("Nomor surat", 30),
    DATE("Tanggal", 12),
    ASSIGNEE("Pegawai yang ditugaskan", 28),
    OWNER("Unit pemilik kinerja", 28),
    PURPOSE("Maksud penugasan", 44),
    SIGNATORY("Penanda tangan", 30),
    COPIES("Tembusan", 34),
    STATUS("Status", 30);

    private final String heading;
    private final double width;

    Column(String heading, double width) {
      this.heading = heading;
      this.width = width;
    }
  }

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row = HEADINGS + 1;

  RegisterWorkbook(OutputStream out, @Nullable Integer year) {
    workbook = new Workbook(out, "Sistem Kerja", "1.0");
    sheet = workbook.newWorksheet("Buku agenda");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(HEADINGS);
    sheet.footer("Halaman &P dari &N", Position.RIGHT);
    sheet.freezePane(0, HEADINGS + 1);
    sheet.value(0, 0, "BUKU AGENDA SURAT PENUGASAN" + (year == null ? "" : " TAHUN " + year));
    sheet.style(0, 0).bold().set();
    for (Column column : Column.values()) {
      sheet.width(column.ordinal(), column.width);
      sheet.value(HEADINGS, column.ordinal(), column.heading);
      sheet
          .style(HEADINGS, column.ordinal())
          .bold()
          .wrapText(true)
          .borderStyle(BorderStyle.THIN)
          .set();
    }
  }

  void line(RegisteredLetter letter) {
    sheet.value(row, Column.NO.ordinal(), row - HEADINGS);
    put(Column.NUMBER, letter.number());
    sheet.value(row, Column.DATE.ordinal(), letter.date());
    put(Column.ASSIGNEE, letter.assigneeName());
    put(Column.OWNER, letter.ownerUnitName());
    put(Column.PURPOSE, letter.purpose());
    put(
        Column.SIGNATORY,
        letter.signatoryName() == null
            ? letter.signatoryTitle()
            : letter.signatoryName() + ", " + letter.signatoryTitle());
    put(
        Column.COPIES,
        letter.copies().stream().map(Copy::officeTitle).collect(Collectors.joining("; ")));
    put(Column.STATUS, status(letter));
    endLine();
  }

  /** A number that was reserved for paper: no gap, but a line that says what became of it. */
  void line(ReservedNumber number) {
    sheet.value(row, Column.NO.ordinal(), row - HEADINGS);
    put(Column.NUMBER, number.number() == null ? "No. " + number.sequence() : number.number());
    sheet.value(
        row,
        Column.DATE.ordinal(),
        number.usedOn() == null ? number.reservedOn() : number.usedOn());
    put(Column.ASSIGNEE, number.official());
    put(
        Column.PURPOSE,
        switch (number.fate()) {
          case OPEN -> "(nomor cadangan: " + number.reservedFor() + ")";
          case USED -> number.subject();
          case VOID -> "(nomor cadangan, batal: " + number.voidReason() + ")";
        });
    put(
        Column.STATUS,
        switch (number.fate()) {
          case OPEN -> "Dicadangkan";
          case USED -> "Surat kertas";
          case VOID -> "Batal";
        });
    endLine();
  }

  private void endLine() {
    for (Column column : Column.values()) {
      var style =
          sheet
              .style(row, column.ordinal())
              .wrapText(true)
              .verticalAlignment("top")
              .borderStyle(BorderStyle.THIN);
      if (column == Column.DATE) {
        style.format(DATE);
      }
      style.set();
    }
    row++;
  }

  private void put(Column column, @Nullable String text) {
    if (text != null) {
      sheet.value(row, column.ordinal(), text);
    }
  }

  private static String status(RegisteredLetter letter) {
    return switch (letter.status()) {
      case "SIGNED" ->
          letter.fate() == null
              ? "Ditandatangani"
              : "Ditandatangani; " + LetterFate.id(letter.fate());
      case "REFUSED" -> "Ditolak";
      case "WITHDRAWN" -> "Ditarik";
      case "RETURNED" -> "Dikembalikan";
      default -> "Konsep";
    };
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
