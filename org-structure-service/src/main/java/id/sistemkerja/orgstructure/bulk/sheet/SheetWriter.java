package id.sistemkerja.orgstructure.bulk.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes sheets row by row, without holding them. A text that a spreadsheet would run gets an
 * apostrophe in CSV, which reading takes away again; in a workbook a text is never run.
 */
public abstract sealed class SheetWriter implements AutoCloseable {
  /** Begins a sheet; a CSV file has one. */
  public abstract void begin(Sheet sheet) throws IOException;

  /** Begins a sheet of other columns, such as a list of faults. */
  public abstract void begin(String title, List<String> headings) throws IOException;

  /** A row by fields, as {@link SheetRow#values()} has them. */
  public abstract void row(Map<String, String> values) throws IOException;

  /** A row of a sheet of other columns. */
  public abstract void row(List<@Nullable String> values) throws IOException;

  @Override
  public abstract void close() throws IOException;

  public static SheetWriter workbook(OutputStream out) {
    return new Xlsx(out);
  }

  public static SheetWriter csv(OutputStream out) throws IOException {
    return new Csv(out);
  }

  private static String shown(Column column, @Nullable String value) {
    return value == null
        ? ""
        : column.kind() == Column.Kind.CHOICE ? column.choices().label(value) : value;
  }

  private static final class Csv extends SheetWriter {
    private final Writer text;
    private final CsvWriter csv;
    private List<Column> columns = List.of();

    Csv(OutputStream out) throws IOException {
      text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      // by the mark Excel knows that it is UTF-8
      text.write('\ufeff');
      csv = CsvWriter.builder().fieldSeparator(';').build(text);
    }

    @Override
    public void begin(Sheet sheet) {
      columns = sheet.columns();
      csv.writeRecord(columns.stream().map(Column::heading).toList());
    }

    @Override
    public void begin(String title, List<String> headings) {
      csv.writeRecord(headings);
    }

    @Override
    public void row(Map<String, String> values) {
      csv.writeRecord(columns.stream().map(c -> safe(shown(c, values.get(c.field())))).toList());
    }

    @Override
    public void row(List<@Nullable String> values) {
      csv.writeRecord(values.stream().map(v -> safe(v == null ? "" : v)).toList());
    }

    private static String safe(String text) {
      return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }

  private static final class Xlsx extends SheetWriter {
    private static final int FLUSH = 500;
    private static final int WIDTH = 22;
    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private List<Column> columns = List.of();
    private int row;

    Xlsx(OutputStream out) {
      workbook = new Workbook(out, "Sistem Kerja", "1.0");
    }

    private Worksheet begin(String title) throws IOException {
      if (sheet != null) {
        sheet.finish();
      }
      row = 1;
      sheet = workbook.newWorksheet(title);
      sheet.freezePane(0, 1);
      return sheet;
    }

    @Override
    public void begin(Sheet wanted) throws IOException {
      Worksheet begun = begin(wanted.title());
      columns = wanted.columns();
      Templates.headings(begun, columns);
    }

    @Override
    public void begin(String title, List<String> headings) throws IOException {
      Worksheet begun = begin(title);
      for (int c = 0; c < headings.size(); c++) {
        begun.value(0, c, headings.get(c));
        begun.width(c, WIDTH);
        begun.style(0, c).bold().set();
      }
    }

    @Override
    public void row(Map<String, String> values) throws IOException {
      Worksheet open = open();
      for (int c = 0; c < columns.size(); c++) {
        Column column = columns.get(c);
        String value = values.get(column.field());
        if (value != null && column.kind() == Column.Kind.DATE) {
          open.value(row, c, LocalDate.parse(value));
          open.style(row, c).format("yyyy-mm-dd").set();
        } else if (value != null) {
          open.value(row, c, shown(column, value));
        }
      }
      next(open);
    }

    @Override
    public void row(List<@Nullable String> values) throws IOException {
      Worksheet open = open();
      for (int c = 0; c < values.size(); c++) {
        String value = values.get(c);
        if (value != null) {
          open.value(row, c, value);
        }
      }
      next(open);
    }

    private Worksheet open() {
      if (sheet == null) {
        throw new IllegalStateException("no sheet was begun");
      }
      return sheet;
    }

    private void next(Worksheet open) throws IOException {
      row++;
      if (row % FLUSH == 0) {
        open.flush();
      }
    }

    @Override
    public void close() throws IOException {
      workbook.close();
    }
  }
}
