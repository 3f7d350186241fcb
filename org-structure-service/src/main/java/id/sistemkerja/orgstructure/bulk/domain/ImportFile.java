package id.sistemkerja.orgstructure.bulk.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file.
 *
 * @param fileId under which its content is kept until the import has ended
 * @param name as the sender calls it
 * @param sheet of a CSV file, which holds one; absent for a workbook
 * @param sha256 of the content, in hexadecimal
 */
public record ImportFile(
    UUID fileId, String name, Format format, @Nullable String sheet, long bytes, String sha256) {
  public enum Format {
    XLSX,
    CSV
  }
}
