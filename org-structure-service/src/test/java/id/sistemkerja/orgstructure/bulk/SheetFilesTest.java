package id.sistemkerja.orgstructure.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sistemkerja.orgstructure.bulk.domain.ImportFile.Format;
import id.sistemkerja.orgstructure.bulk.sheet.FileRefused;
import id.sistemkerja.orgstructure.bulk.sheet.RowFault;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.SheetFiles;
import id.sistemkerja.orgstructure.bulk.sheet.SheetRow;
import id.sistemkerja.orgstructure.bulk.sheet.SheetWriter;
import id.sistemkerja.orgstructure.bulk.sheet.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every kind, as people save them. */
class SheetFilesTest {
  @TempDir private static Path folder;

  private static final Object[] HEADINGS = {"ID Unit", "ID Pegawai", "Nomor SK", "Mulai", "Sampai"};
  private static final Object[] GOOD = {"63.02-a", "63.02-p-1", "821/1", "2024-01-02", null};

  static Stream<Arguments> badWorkbooks() {
    byte[] good = Workbooks.rows("Kepala Unit", HEADINGS, GOOD);
    String sheet = "xl/worksheets/sheet1.xml";
    return Stream.of(
        row("import-file-empty", "an empty file", new byte[0]),
        row("import-not-a-workbook", "a text", "halo".getBytes(StandardCharsets.UTF_8)),
        row("import-not-a-workbook", "a cut zip", Arrays.copyOf(good, good.length / 2)),
        row("import-not-a-workbook", "a zip of other things", Workbooks.zipOfAText()),
        row(
            "import-not-a-workbook",
            "broken XML",
            Workbooks.with(good, sheet, xml -> xml.replace("</worksheet>", "<"))),
        row(
            "import-not-a-workbook",
            "a document type with an entity",
            Workbooks.with(
                good,
                sheet,
                xml ->
                    xml.replaceFirst(
                        "(\\?>)?<worksheet",
                        "?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet"))),
        row(
            "import-workbook-encrypted",
            "one with a password",
            new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}),
        row(
            "import-workbook-with-macros",
            "macros",
            Workbooks.with(good, "xl/vbaProject.bin", none -> "x")),
        row("import-too-large-unpacked", "a zip bomb", Workbooks.bomb()),
        row(
            "import-merged-cells",
            "merged cells",
            Workbooks.of(
                "Kepala Unit",
                s -> {
                  Workbooks.fill(s, HEADINGS, GOOD);
                  s.range(1, 0, 2, 0).merge();
                })),
        row("import-wrong-sheet", "a sheet of another name", Workbooks.rows("Sheet1", HEADINGS)),
        row(
            "import-columns",
            "a missing column",
            Workbooks.rows("Kepala Unit", new Object[] {"ID Unit", "ID Pegawai", "Mulai"})),
        row(
            "import-columns",
            "an unknown column",
            Workbooks.rows(
                "Kepala Unit",
                new Object[] {"ID Unit", "ID Pegawai", "Nomor SK", "Mulai", "Zodiak"})),
        row(
            "import-columns",
            "a column twice",
            Workbooks.rows(
                "Kepala Unit",
                new Object[] {"ID Unit", "ID Pegawai", "Nomor SK", "Mulai", "Mulai"})),
        row("import-no-rows", "headings alone", Workbooks.rows("Kepala Unit", HEADINGS)));
  }

  private static Arguments row(String problem, String what, byte[] content) {
    return Arguments.of(problem, what, content);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("badWorkbooks")
  void aFileThatCannotBeUsedIsRefusedAsAWhole(String problem, String what, byte[] content) {
    FileRefused refused = refused(content, Format.XLSX, null);
    assertThat(refused.type().slug()).isEqualTo(problem);
    assertThat(refused.faults()).isNotEmpty();
    assertThat(refused.faults())
        .allSatisfy(f -> {
          assertThat(f.reason().id()).isNotBlank();
          assertThat(f.reason().en()).isNotBlank().isNotEqualTo(f.reason().id());
        });
  }

  @Test
  void mergedCellsAreNamedWithTheirSheetAndRow() {
    FileRefused refused =
        refused(
            Workbooks.of(
                "Pegawai",
                s -> {
                  s.value(0, 0, "NIP");
                  s.range(4, 1, 5, 1).merge();
                }),
            Format.XLSX,
            null);
    assertThat(refused.faults())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.sheet()).isEqualTo("Pegawai");
          assertThat(f.row()).isEqualTo(5);
          assertThat(f.reason().id()).contains("B5:B6");
        });
  }

  static Stream<Arguments> badCells() {
    return Stream.of(
        cell("import-formula", s -> s.formula(1, 3, "TODAY()")),
        cell("import-value", s -> s.value(1, 3, "31/02/2024")),
        cell("import-value", s -> s.value(1, 3, "1/2/24")),
        cell("import-value", s -> s.value(1, 3, "besok")),
        cell("import-value", s -> s.value(1, 3, 45293)),
        cell("import-value", s -> s.value(1, 3, "12-31-2024")),
        cell("import-value", s -> s.value(1, 0, "")),
        cell("import-number-not-text", s -> s.value(1, 2, 1.5)),
        cell("import-number-not-text", s -> s.value(1, 2, 1.98503152010011E17)),
        cell(
            "import-value",
            s -> {
              s.value(1, 2, LocalDate.of(2024, 1, 2));
              s.style(1, 2).format("d/m/yyyy").set();
            }),
        cell("import-value", s -> s.value(1, 7, "beside the headings")),
        cell("import-value", s -> s.value(1, 2, "x".repeat(3000))));
  }

  private static Arguments cell(
      String problem, java.util.function.Consumer<org.dhatim.fastexcel.Worksheet> change) {
    return Arguments.of(
        problem,
        Workbooks.of(
            "Kepala Unit",
            s -> {
              Workbooks.fill(s, HEADINGS, GOOD);
              change.accept(s);
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badCells")
  void aBadCellIsAFaultOfItsRow(String problem, byte[] content) throws Exception {
    SheetRow row = read(content, Format.XLSX, null).getFirst();
    assertThat(row.faults()).extracting(RowFault::problem).allMatch(p -> p.endsWith(problem));
    assertThat(row.faults())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.sheet()).isEqualTo("Kepala Unit");
          assertThat(f.row()).isEqualTo(2);
        });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2024-08-07",
        "7/8/2024",
        "07/08/2024",
        "07-08-2024",
        "7.8.2024",
        "7 Agustus 2024",
        "7 Agu 2024",
        "7 Agt 2024",
        "07-Agu-2024"
      })
  void aDateIsReadAsPeopleWriteIt(String text) throws Exception {
    assertThat(onlyRow("63.02-a;63.02-p-1;821/1;" + text + ";").values())
        .containsEntry("effectiveFrom", "2024-08-07");
  }

  @Test
  void aDateCellIsADateWhateverItsFormatShows() throws Exception {
    byte[] content =
        Workbooks.rows(
            "Kepala Unit",
            HEADINGS,
            new Object[] {"63.02-a", "63.02-p-1", "821/1", LocalDate.of(2024, 8, 7), null});
    assertThat(read(content, Format.XLSX, null).getFirst().values())
        .containsEntry("effectiveFrom", "2024-08-07");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "'198503152010011001', read",
    "'19850315 201001 1 001', read",
    "'1,98503E+17', import-number-not-text",
    "'1.98503152010011E+17', import-number-not-text",
    "'=A1', import-formula"
  })
  void aNipIsReadAsDigitsAndNeverAsANumber(String text, String what) throws Exception {
    SheetRow row =
        read(
                ("ID Pegawai;NIP;Jenis Pegawai;Nama;Golongan;Jenis Jabatan;Nama Jabatan\n"
                        + "63.02-p-1;\""
                        + text
                        + "\";pns;Ana;III/c;pelaksana;Analis\n")
                    .getBytes(StandardCharsets.UTF_8),
                Format.CSV,
                Sheet.OFFICIALS)
            .getFirst();
    if (what.equals("read")) {
      assertThat(row.values()).containsEntry("nip", "198503152010011001");
      assertThat(row.values()).containsEntry("position.kind", "OPERATIONAL");
    } else {
      assertThat(row.faults())
          .singleElement()
          .satisfies(f -> assertThat(f.problem()).endsWith(what));
    }
  }

  @Test
  void aNipInANumericCellIsRefusedSinceItsDigitsMayHaveChanged() throws Exception {
    byte[] content =
        Workbooks.rows(
            "Pegawai",
            Sheet.OFFICIALS.columns().stream().map(c -> c.heading()).toArray(),
            new Object[] {
              "63.02-p-1", 1.98503152010011E17, "PNS", "Ana", null, "III/c", "Pelaksana", "Analis"
            });
    assertThat(read(content, Format.XLSX, null).getFirst().faults())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.column()).isEqualTo("NIP");
          assertThat(f.problem()).endsWith("import-number-not-text");
        });
  }

  static Stream<Arguments> csvForms() {
    String text = "ID Unit;ID Pegawai;Nomor SK;Mulai\n63.02-a;63.02-p-1;821/é;2024-08-07\n";
    return Stream.of(
        Arguments.of("semicolons", text, StandardCharsets.UTF_8, "read"),
        Arguments.of("commas", text.replace(';', ','), StandardCharsets.UTF_8, "read"),
        Arguments.of("tabs", text.replace(';', '\t'), StandardCharsets.UTF_8, "read"),
        Arguments.of("a byte order mark", "\ufeff" + text, StandardCharsets.UTF_8, "read"),
        Arguments.of("CRLF", text.replace("\n", "\r\n"), StandardCharsets.UTF_8, "read"),
        Arguments.of("old Mac line ends", text.replace("\n", "\r"), StandardCharsets.UTF_8, "read"),
        Arguments.of("no last line end", text.strip(), StandardCharsets.UTF_8, "read"),
        Arguments.of("empty lines", "\n\n" + text + "\n;;;\n", StandardCharsets.UTF_8, "read"),
        Arguments.of(
            "columns in another order",
            "Mulai;Nomor SK;ID Pegawai;ID Unit\n2024-08-07;821/é;63.02-p-1;63.02-a\n",
            StandardCharsets.UTF_8,
            "read"),
        Arguments.of(
            "headings in capitals with spaces",
            text.replace("Nomor SK", " NOMOR  SK "),
            StandardCharsets.UTF_8,
            "read"),
        Arguments.of("Latin 1", text, StandardCharsets.ISO_8859_1, "import-encoding"),
        Arguments.of("UTF-16", text, StandardCharsets.UTF_16, "import-encoding"),
        Arguments.of("a lone quote", text + "\"x", StandardCharsets.UTF_8, "import-csv-form"),
        Arguments.of("nothing", "", StandardCharsets.UTF_8, "import-file-empty"),
        Arguments.of("a line end", "\n", StandardCharsets.UTF_8, "import-no-rows"),
        Arguments.of("other headings", "a;b\n1;2\n", StandardCharsets.UTF_8, "import-columns"));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("csvForms")
  void aCsvFileIsReadInEveryFormOrRefusedAsAWhole(
      String what, String text, Charset charset, String expected) throws Exception {
    byte[] content = text.getBytes(charset);
    if (expected.equals("read")) {
      List<SheetRow> rows = read(content, Format.CSV, Sheet.HEADS);
      assertThat(rows).hasSize(1);
      assertThat(rows.getFirst().faults()).isEmpty();
      assertThat(rows.getFirst().values())
          .isEqualTo(
              Map.of(
                  "unitId", "63.02-a",
                  "employeeId", "63.02-p-1",
                  "decreeNumber", "821/é",
                  "effectiveFrom", "2024-08-07"));
    } else {
      assertThat(refused(content, Format.CSV, Sheet.HEADS).type().slug()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(Sheet.class)
  void aTemplateIsReadBackAndItsExampleRowDoesNotCount(Sheet sheet) throws Exception {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    Templates.workbook(List.of(sheet), xlsx);
    assertThat(refused(xlsx.toByteArray(), Format.XLSX, null).type().slug())
        .isEqualTo("import-no-rows");
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    Templates.csv(sheet, csv);
    assertThat(refused(csv.toByteArray(), Format.CSV, sheet).type().slug())
        .isEqualTo("import-no-rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62812", "-5", "@SUM(A1)", "'=1", "biasa"})
  void aTextThatASpreadsheetWouldRunIsWrittenHarmlessAndReadBackEqual(String name)
      throws Exception {
    Map<String, String> values =
        Map.of(
            "unitId", "63.02-a",
            "employeeId", "63.02-p-1",
            "decreeNumber", name,
            "effectiveFrom", "2024-08-07");
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.csv(csv)) {
      writer.begin(Sheet.HEADS);
      writer.row(values);
    }
    assertThat(csv.toString(StandardCharsets.UTF_8).lines().skip(1))
        .allSatisfy(line -> assertThat(line).doesNotContain(";=", ";+", ";-", ";@"));
    if (!name.startsWith("'")) {
      assertThat(read(csv.toByteArray(), Format.CSV, Sheet.HEADS).getFirst().values())
          .isEqualTo(values);
    }
  }

  private static SheetRow onlyRow(String line) throws Exception {
    return read(
            ("ID Unit;ID Pegawai;Nomor SK;Mulai;Sampai\n" + line + "\n")
                .getBytes(StandardCharsets.UTF_8),
            Format.CSV,
            Sheet.HEADS)
        .getFirst();
  }

  private static List<SheetRow> read(byte[] content, Format format, Sheet sheet)
      throws IOException, FileRefused {
    Path file = Files.createTempFile(folder, "file", "");
    Files.write(file, content);
    return SheetFiles.read(file, format, sheet);
  }

  private static FileRefused refused(byte[] content, Format format, Sheet sheet) {
    return catchThrowableOfType(FileRefused.class, () -> read(content, format, sheet));
  }
}
