package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A workbook whose sheets are named as in the templates. */
final class WorkbookFile {
  /** Sheets of the templates that hold no data. */
  static final String NOTES = "Petunjuk";

  static final String LISTS = "Pilihan";
  private static final int MOST_COLUMNS = 100;

  private WorkbookFile() {}

  static void read(Path file, List<SheetRow> rows, List<RowFault> faults)
      throws IOException, FileRefused {
    WorkbookCheck.check(file);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      for (org.dhatim.fastexcel.reader.Sheet part : workbook.getSheets().toList()) {
        if (Set.of(NOTES, LISTS).contains(part.getName())) {
          continue;
        }
        Optional<Sheet> sheet = Sheet.byTitle(part.getName());
        if (sheet.isEmpty()) {
          throw new FileRefused(
              ImportProblems.WRONG_SHEET,
              List.of(
                  RowFault.of(
                      part.getName(), 0, null, part.getName(), ImportProblems.WRONG_SHEET, null)));
        }
        read(part, new Rows(sheet.get(), rows, faults));
      }
    } catch (ExcelReaderException | IndexOutOfBoundsException | NullPointerException e) {
      // the reader's way to say that parts of the workbook contradict each other
      throw new FileRefused(ImportProblems.NOT_A_WORKBOOK);
    }
  }

  private static void read(org.dhatim.fastexcel.reader.Sheet part, Rows rows)
      throws IOException, FileRefused {
    try (Stream<Row> all = part.openStream()) {
      for (Iterator<Row> i = all.iterator(); i.hasNext(); ) {
        Row row = i.next();
        List<RawCell> cells = new ArrayList<>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
          cells.add(raw(row.getCell(c)));
        }
        rows.add(row.getRowNum(), cells);
      }
    }
  }

  private static RawCell raw(@Nullable Cell cell) {
    if (cell == null) {
      return RawCell.EMPTY;
    }
    String text = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case EMPTY -> RawCell.EMPTY;
      case FORMULA -> new RawCell(RawCell.Kind.FORMULA, "=" + cell.getFormula());
      case ERROR -> new RawCell(RawCell.Kind.ERROR, text);
      case BOOLEAN -> new RawCell(RawCell.Kind.TEXT, text);
      case STRING -> new RawCell(RawCell.Kind.TEXT, cell.getText() == null ? "" : cell.getText());
      case NUMBER ->
          isDate(cell)
              ? new RawCell(RawCell.Kind.DATE, cell.asDate().toLocalDate().toString())
              : new RawCell(RawCell.Kind.NUMBER, text);
    };
  }

  /** Whether the cell's format shows its number as a day. */
  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && (id >= 14 && id <= 17 || id == 22)) {
      return true;
    }
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String shown = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
    return shown.contains("d") || shown.contains("y");
  }
}
