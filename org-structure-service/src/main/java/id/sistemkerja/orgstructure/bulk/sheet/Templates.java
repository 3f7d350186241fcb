package id.sistemkerja.orgstructure.bulk.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files to fill in: headings, an example row, a note on each column, lists to choose from. */
public final class Templates {
  private static final int PREPARED_ROWS = 20_000;
  private static final int WIDTH = 24;

  private Templates() {}

  public static void workbook(List<Sheet> sheets, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Sistem Kerja", "1.0")) {
      Map<Column, Integer> lists = new HashMap<>();
      for (Sheet sheet : sheets) {
        for (Column column : sheet.columns()) {
          if (column.kind() == Column.Kind.CHOICE) {
            lists.put(column, lists.size());
          }
        }
      }
      Worksheet choices = workbook.newWorksheet(WorkbookFile.LISTS);
      choices.setVisibilityState(VisibilityState.HIDDEN);
      lists.forEach((column, place) -> {
        List<String> labels = column.choices().labels();
        for (int i = 0; i < labels.size(); i++) {
          choices.value(i, place, labels.get(i));
        }
      });
      for (Sheet sheet : sheets) {
        fill(workbook.newWorksheet(sheet.title()), sheet, choices, lists);
      }
      notes(workbook.newWorksheet(WorkbookFile.NOTES), sheets);
      workbook.setActiveTab(1);
    }
  }

  public static void csv(Sheet sheet, OutputStream out) throws IOException {
    try (SheetWriter writer = SheetWriter.csv(out)) {
      writer.begin(sheet);
      Map<String, String> example = new HashMap<>();
      sheet.columns().forEach(c -> example.put(c.field(), c.example()));
      writer.row(example);
    }
  }

  static void headings(Worksheet sheet, List<Column> columns) {
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      sheet.value(0, c, column.heading());
      sheet.width(c, WIDTH);
      sheet.style(0, c).bold().fillColor(column.required() ? "D9E8F5" : "EFEFEF").set();
      if (column.kind() == Column.Kind.DIGITS) {
        // whatever is typed below stays as typed
        sheet.style(c).format("@").set();
      }
    }
  }

  private static void fill(
      Worksheet target, Sheet sheet, Worksheet choices, Map<Column, Integer> lists) {
    List<Column> columns = sheet.columns();
    headings(target, columns);
    target.freezePane(0, 1);
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      target.value(1, c, column.example());
      target.style(1, c).italic().fontColor("777777").set();
      target.comment(0, c, column.note().id());
      Integer list = lists.get(column);
      if (list != null) {
        target
            .range(1, c, PREPARED_ROWS, c)
            .validateWithList(choices.range(0, list, column.choices().labels().size() - 1, list))
            .allowBlank(!column.required())
            .showErrorMessage(true)
            .errorTitle(column.heading())
            .error("Pilih dari daftar.");
      }
    }
  }

  private static void notes(Worksheet target, List<Sheet> sheets) {
    List<String> headings = List.of("Lembar", "Kolom", "Wajib", "Keterangan", "Note", "Contoh");
    for (int c = 0; c < headings.size(); c++) {
      target.value(0, c, headings.get(c));
      target.style(0, c).bold().set();
      target.width(c, c == 3 || c == 4 ? 70 : WIDTH);
    }
    int row = 1;
    for (Sheet sheet : sheets) {
      for (Column column : sheet.columns()) {
        target.value(row, 0, sheet.title());
        target.value(row, 1, column.heading());
        target.value(row, 2, column.required() ? "ya" : "tidak");
        target.value(row, 3, column.note().id());
        target.value(row, 4, column.note().en());
        target.value(row, 5, column.example());
        row++;
      }
    }
    target.value(row + 1, 0, "Baris contoh (baris 2) tidak ikut dibaca bila dibiarkan apa adanya.");
  }
}
