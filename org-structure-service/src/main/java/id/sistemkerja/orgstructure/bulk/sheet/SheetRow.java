package id.sistemkerja.orgstructure.bulk.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of data.
 *
 * @param number as the spreadsheet counts, the headings being row 1
 * @param values by field; dates in ISO form, choices as codes; empty cells are absent
 * @param faults for which it is refused without being judged
 */
public record SheetRow(Sheet sheet, int number, Map<String, String> values, List<RowFault> faults) {
  public @Nullable String value(String field) {
    return values.get(field);
  }
}
