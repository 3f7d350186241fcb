package id.sistemkerja.orgstructure.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks, good ones and others. */
final class Workbooks {
  private Workbooks() {}

  /** A workbook of one sheet. */
  static byte[] of(String title, Consumer<Worksheet> fill) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      fill.accept(workbook.newWorksheet(title));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** A sheet of texts; a value that is a {@link LocalDate} or a number is stored as such. */
  static byte[] rows(String title, Object[]... rows) {
    return of(title, sheet -> fill(sheet, rows));
  }

  static void fill(Worksheet sheet, Object[]... rows) {
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        switch (rows[r][c]) {
          case null -> {}
          case LocalDate day -> {
            sheet.value(r, c, day);
            sheet.style(r, c).format("dd/mm/yyyy").set();
          }
          case Number number -> sheet.value(r, c, number);
          default -> sheet.value(r, c, rows[r][c].toString());
        }
      }
    }
  }

  /** The workbook with one part changed or, if it has no such part, added. */
  static byte[] with(byte[] workbook, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = parts(workbook);
    String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
    return zip(parts, 0);
  }

  /** A zip of a part that is far larger than the zip. */
  static byte[] bomb() {
    return zip(parts(rows("Unit", new Object[] {"ID Unit"})), 400);
  }

  /** A zip that is no workbook. */
  static byte[] zipOfAText() {
    return zip(Map.of("a.txt", "halo".getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static Map<String, byte[]> parts(byte[] workbook) {
    try {
      Path file = Files.createTempFile("workbook", ".xlsx");
      Files.write(file, workbook);
      Map<String, byte[]> parts = new LinkedHashMap<>();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          try (InputStream in = zip.getInputStream(entry)) {
            parts.put(entry.getName(), in.readAllBytes());
          }
        }
      }
      Files.delete(file);
      return parts;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * @param megabytesMore of zeros in a further part
   */
  private static byte[] zip(Map<String, byte[]> parts, int megabytesMore) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
      if (megabytesMore > 0) {
        out.putNextEntry(new ZipEntry("xl/media/image1.bin"));
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < megabytesMore; i++) {
          out.write(zeros);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
