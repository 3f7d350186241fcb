package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a sheet into rows, whatever file they come from. */
final class Rows {
  static final int MOST = 200_000;
  private static final int LONGEST_TEXT = 2_000;
  private static final int EXACT_DIGITS = 15;
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.,][0-9]+)?[eE][+]?[0-9]+");

  /** How a text that a spreadsheet would run is kept from it, here and in exports. */
  private static final Pattern QUOTED = Pattern.compile("'[=+@\\-].*", Pattern.DOTALL);

  private final Sheet sheet;
  private final List<SheetRow> rows;
  private final List<RowFault> faultsOfTheFile;
  private final Map<String, String> example;
  private @Nullable Map<Integer, Column> columns;

  /**
   * @param rows to which those of this sheet are added
   * @param faultsOfTheFile for which no row is judged
   */
  Rows(Sheet sheet, List<SheetRow> rows, List<RowFault> faultsOfTheFile) {
    this.sheet = sheet;
    this.rows = rows;
    this.faultsOfTheFile = faultsOfTheFile;
    this.example = example(sheet);
  }

  /** The next row that is not empty. */
  void add(int number, List<RawCell> cells) throws FileRefused {
    if (cells.stream().allMatch(RawCell::isEmpty)) {
      return;
    }
    Map<Integer, Column> known = columns;
    if (known == null) {
      columns = headings(number, cells);
      return;
    }
    if (rows.size() == MOST) {
      throw new FileRefused(ImportProblems.TOO_MANY_ROWS);
    }
    Map<String, String> values = new HashMap<>();
    List<RowFault> faults = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Column column = known.get(i);
      if (column == null) {
        if (!cells.get(i).isEmpty()) {
          faults.add(
              fault(
                  number,
                  null,
                  cells.get(i).text(),
                  ImportProblems.ROW_VALUE,
                  new BilingualText(
                      "berada di luar kolom yang berjudul", "stands outside the headed columns")));
        }
      } else {
        read(number, column, cells.get(i), values, faults);
      }
    }
    for (Column column : sheet.columns()) {
      if (column.required()
          && !values.containsKey(column.field())
          && faults.stream().noneMatch(f -> column.heading().equals(f.column()))) {
        faults.add(
            fault(
                number,
                column.heading(),
                null,
                ImportProblems.ROW_VALUE,
                new BilingualText("wajib diisi", "is required")));
      }
    }
    if (!values.equals(example)) {
      rows.add(new SheetRow(sheet, number, values, faults));
    }
  }

  private Map<Integer, Column> headings(int number, List<RawCell> cells) {
    Map<Integer, Column> found = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      RawCell cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      Optional<Column> column =
          cell.kind() == RawCell.Kind.TEXT ? sheet.column(cell.text()) : Optional.empty();
      if (column.isEmpty()) {
        faultsOfTheFile.add(
            fault(
                number,
                null,
                cell.text(),
                ImportProblems.COLUMNS,
                new BilingualText(
                    "kolom \"" + cell.text() + "\" tidak dikenal",
                    "column \"" + cell.text() + "\" is not known")));
      } else if (found.containsValue(column.get())) {
        faultsOfTheFile.add(
            fault(
                number,
                column.get().heading(),
                null,
                ImportProblems.COLUMNS,
                new BilingualText("ada dua kali", "is there twice")));
      } else {
        found.put(i, column.get());
      }
    }
    for (Column column : sheet.columns()) {
      if (column.required() && !found.containsValue(column)) {
        faultsOfTheFile.add(
            fault(
                number,
                column.heading(),
                null,
                ImportProblems.COLUMNS,
                new BilingualText(
                    "kolom \"" + column.heading() + "\" tidak ada",
                    "column \"" + column.heading() + "\" is missing")));
      }
    }
    return found;
  }

  private void read(
      int number, Column column, RawCell cell, Map<String, String> values, List<RowFault> faults) {
    String text = text(cell);
    if (cell.kind() == RawCell.Kind.FORMULA
        || (cell.kind() == RawCell.Kind.TEXT && cell.text().strip().startsWith("="))) {
      faults.add(fault(number, column.heading(), cell.text(), ImportProblems.ROW_FORMULA, null));
      return;
    }
    if (cell.kind() == RawCell.Kind.ERROR || text.length() > LONGEST_TEXT) {
      faults.add(fault(number, column.heading(), cell.text(), ImportProblems.ROW_VALUE, null));
      return;
    }
    if (text.isEmpty()) {
      return;
    }
    switch (column.kind()) {
      case TEXT -> readText(number, column, cell, text, values, faults);
      case DIGITS -> {
        String digits = text.replaceAll("\\s", "");
        if (cell.kind() == RawCell.Kind.NUMBER || SCIENTIFIC.matcher(digits).matches()) {
          faults.add(fault(number, column.heading(), text, ImportProblems.ROW_NUMBER, null));
        } else {
          values.put(column.field(), digits);
        }
      }
      case DATE -> {
        Optional<LocalDate> day =
            cell.kind() == RawCell.Kind.NUMBER ? Optional.empty() : DateText.read(text);
        if (day.isPresent()) {
          values.put(column.field(), day.get().toString());
        } else {
          faults.add(
              fault(
                  number,
                  column.heading(),
                  text,
                  ImportProblems.ROW_VALUE,
                  new BilingualText(
                      "bukan tanggal yang ada; contoh yang diterima: 2024-01-31, 31/01/2024, 31 Januari 2024",
                      "not an existing date; accepted are such as 2024-01-31, 31/01/2024, 31 Januari 2024")));
        }
      }
      case CHOICE ->
          column
              .choices()
              .code(text)
              .ifPresentOrElse(
                  code -> values.put(column.field(), code),
                  () ->
                      faults.add(
                          fault(
                              number,
                              column.heading(),
                              text,
                              ImportProblems.ROW_VALUE,
                              new BilingualText(
                                  "pilih salah satu: "
                                      + String.join(", ", column.choices().labels()),
                                  "choose one of: "
                                      + String.join(", ", column.choices().labels())))));
    }
  }

  private void readText(
      int number,
      Column column,
      RawCell cell,
      String text,
      Map<String, String> values,
      List<RowFault> faults) {
    if (cell.kind() == RawCell.Kind.DATE) {
      faults.add(
          fault(
              number,
              column.heading(),
              text,
              ImportProblems.ROW_VALUE,
              new BilingualText(
                  "tersimpan sebagai tanggal; format sel sebagai Teks dan ketik ulang",
                  "is stored as a date; format the cell as text and type it again")));
      return;
    }
    if (cell.kind() == RawCell.Kind.NUMBER) {
      Optional<String> whole = wholeNumber(text);
      if (whole.isEmpty()) {
        faults.add(fault(number, column.heading(), text, ImportProblems.ROW_NUMBER, null));
      } else {
        values.put(column.field(), whole.get());
      }
      return;
    }
    values.put(column.field(), text);
  }

  /** As typed, if a spreadsheet keeps a number of that size exactly. */
  private static Optional<String> wholeNumber(String text) {
    try {
      BigDecimal number = new BigDecimal(text).stripTrailingZeros();
      return number.scale() <= 0 && number.precision() - number.scale() <= EXACT_DIGITS
          ? Optional.of(number.toPlainString())
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String text(RawCell cell) {
    String text = cell.text().replace('\u00a0', ' ').strip();
    return QUOTED.matcher(text).matches() ? text.substring(1) : text;
  }

  private RowFault fault(
      int number,
      @Nullable String heading,
      @Nullable String value,
      ProblemType type,
      @Nullable BilingualText more) {
    return RowFault.of(sheet.title(), number, heading, value, type, more);
  }

  /** What a template's example row reads as: it is passed over where somebody left it in. */
  private static Map<String, String> example(Sheet sheet) {
    Map<String, String> values = new HashMap<>();
    for (Column column : sheet.columns()) {
      if (!column.example().isEmpty()) {
        values.put(
            column.field(), column.choices().code(column.example()).orElse(column.example()));
      }
    }
    return values;
  }
}
