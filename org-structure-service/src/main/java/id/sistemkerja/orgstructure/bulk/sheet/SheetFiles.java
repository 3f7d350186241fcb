package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.orgstructure.bulk.domain.ImportFile.Format;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads files of either form. */
public final class SheetFiles {
  private SheetFiles() {}

  /**
   * All rows of a file.
   *
   * @param sheet of a CSV file
   * @throws FileRefused if the file as a whole cannot be used
   */
  public static List<SheetRow> read(Path file, Format format, @Nullable Sheet sheet)
      throws IOException, FileRefused {
    if (Files.size(file) == 0) {
      throw new FileRefused(ImportProblems.FILE_EMPTY);
    }
    List<SheetRow> rows = new ArrayList<>();
    List<RowFault> faults = new ArrayList<>();
    switch (format) {
      case XLSX -> WorkbookFile.read(file, rows, faults);
      case CSV -> {
        if (sheet == null) {
          throw new FileRefused(ImportProblems.WRONG_SHEET);
        }
        CsvFile.read(file, new Rows(sheet, rows, faults));
      }
    }
    if (!faults.isEmpty()) {
      throw new FileRefused(ImportProblems.COLUMNS, faults);
    }
    if (rows.isEmpty()) {
      throw new FileRefused(ImportProblems.NO_ROWS);
    }
    return rows;
  }
}
