package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file or one of its rows.
 *
 * @param sheet its title; absent where the whole file is meant
 * @param row as the spreadsheet counts, the headings being row 1; 0 where no one row is meant
 * @param column its heading; absent where the row as a whole is meant
 * @param value as it stands in the file
 * @param problem the URI of the problem's type
 */
public record RowFault(
    @Nullable String sheet,
    int row,
    @Nullable String column,
    @Nullable String value,
    String problem,
    BilingualText reason) {
  private static final int LONGEST_VALUE = 200;

  public static RowFault of(
      @Nullable String sheet,
      int row,
      @Nullable String column,
      @Nullable String value,
      ProblemType type,
      @Nullable BilingualText more) {
    BilingualText reason =
        more == null
            ? new BilingualText(
                type.title().id() + ". " + type.remedy().id(),
                type.title().en() + ". " + type.remedy().en())
            : new BilingualText(
                type.title().id() + ": " + more.id(), type.title().en() + ": " + more.en());
    String shown =
        value != null && value.length() > LONGEST_VALUE
            ? value.substring(0, LONGEST_VALUE) + "…"
            : value;
    return new RowFault(sheet, row, column, shown, type.uri(), reason);
  }
}
