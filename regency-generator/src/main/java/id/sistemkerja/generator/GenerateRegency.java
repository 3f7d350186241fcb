package id.sistemkerja.generator;

import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.SheetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the import files of an invented regency: {@code bin/generate-regency --officials=10000
 * --regency=63.02 --out=<folder>}, further {@code --seed} and {@code --until=<last day>}. The same
 * options give the same regency.
 */
public final class GenerateRegency {
  private GenerateRegency() {}

  public static void main(String[] arguments) throws IOException {
    RegencyCode regency = new RegencyCode(option(arguments, "regency", "63.02"));
    int officials = Integer.parseInt(option(arguments, "officials", "10000"));
    Path folder = Path.of(option(arguments, "out", "regency-" + regency));
    InventedRegency invented =
        new InventedRegency(
            regency,
            officials,
            Long.parseLong(option(arguments, "seed", "1")),
            LocalDate.parse(option(arguments, "until", "2026-06-30")));
    Files.createDirectories(folder);
    try (SheetWriter all =
        SheetWriter.workbook(Files.newOutputStream(folder.resolve("struktur.xlsx")))) {
      for (Sheet sheet : Sheet.values()) {
        List<Map<String, String>> rows = invented.rows(sheet);
        try (SheetWriter one =
            SheetWriter.csv(Files.newOutputStream(folder.resolve(sheet.path() + ".csv")))) {
          write(sheet, rows, one);
        }
        write(sheet, rows, all);
        System.out.println(
            String.format(Locale.ROOT, "%-12s %,7d rows", sheet.path(), rows.size()));
      }
    }
    System.out.println("written to " + folder);
  }

  private static void write(Sheet sheet, List<Map<String, String>> rows, SheetWriter writer)
      throws IOException {
    writer.begin(sheet);
    for (Map<String, String> row : rows) {
      writer.row(row);
    }
  }

  private static String option(String[] arguments, String name, String standard) {
    String start = "--" + name + "=";
    for (String argument : arguments) {
      if (argument.startsWith(start)) {
        return argument.substring(start.length());
      }
    }
    return standard;
  }
}
