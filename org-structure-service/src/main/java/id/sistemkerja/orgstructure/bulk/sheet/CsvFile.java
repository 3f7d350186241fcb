package id.sistemkerja.orgstructure.bulk.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file in UTF-8, with or without byte order mark, with any line ends; its columns are
 * separated by what separates its headings: comma, semicolon or tab.
 */
final class CsvFile {
  private static final int LONGEST_ROW = 1 << 20;
  private static final int LONGEST_HEADINGS = 1 << 16;
  private static final char MARK = '\ufeff';

  private CsvFile() {}

  static void read(Path file, Rows rows) throws IOException, FileRefused {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                // reports what is not UTF-8 instead of replacing it
                StandardCharsets.UTF_8.newDecoder()),
            2 * LONGEST_HEADINGS)) {
      skipMark(reader);
      try (CsvReader<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator(reader))
              .maxBufferSize(LONGEST_ROW)
              .ofCsvRecord(reader)) {
        for (CsvRecord record : records) {
          List<RawCell> cells =
              record.getFields().stream()
                  .map(field -> new RawCell(RawCell.Kind.TEXT, field))
                  .toList();
          if (cells.stream().anyMatch(cell -> cell.text().indexOf('\0') >= 0)) {
            throw new FileRefused(ImportProblems.ENCODING);
          }
          rows.add(Math.toIntExact(record.getStartingLineNumber()), cells);
        }
      }
    } catch (CharacterCodingException e) {
      throw new FileRefused(ImportProblems.ENCODING);
    } catch (CsvParseException | UncheckedIOException e) {
      throw new FileRefused(
          e.getCause() instanceof CharacterCodingException
              ? ImportProblems.ENCODING
              : ImportProblems.CSV_FORM);
    }
  }

  private static void skipMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
  }

  private static char separator(Reader reader) throws IOException {
    reader.mark(LONGEST_HEADINGS);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean quoted = false;
    for (int i = 0; i < LONGEST_HEADINGS - 1; i++) {
      int c = reader.read();
      if (c < 0 || (!quoted && (c == '\n' || c == '\r') && commas + semicolons + tabs > 0)) {
        break;
      }
      switch (c) {
        case '"' -> quoted = !quoted;
        case ',' -> commas += quoted ? 0 : 1;
        case ';' -> semicolons += quoted ? 0 : 1;
        case '\t' -> tabs += quoted ? 0 : 1;
        default -> {}
      }
    }
    reader.reset();
    if (semicolons > commas) {
      return semicolons >= tabs ? ';' : '\t';
    }
    return tabs > commas ? '\t' : ',';
  }
}
