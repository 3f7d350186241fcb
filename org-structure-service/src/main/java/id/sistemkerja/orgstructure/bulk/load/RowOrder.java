package id.sistemkerja.orgstructure.bulk.load;

import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The order in which rows are judged, whatever their order in the file: units before what names
 * them, a parent before its children, terms and placements from the earliest on.
 */
final class RowOrder {
  private RowOrder() {}

  static List<SheetRow> of(List<SheetRow> rows) {
    Map<String, SheetRow> units = new HashMap<>();
    for (SheetRow row : rows) {
      if (row.sheet() == Sheet.UNITS) {
        units.putIfAbsent(Objects.requireNonNullElse(row.value("unitId"), ""), row);
      }
    }
    Map<String, Integer> depths = new HashMap<>();
    List<SheetRow> ordered = new ArrayList<>(rows);
    ordered.sort(
        Comparator.<SheetRow>comparingInt(row -> turn(row.sheet()))
            .thenComparingInt(row -> row.sheet() == Sheet.UNITS ? depth(row, units, depths) : 0)
            .thenComparing(row ->
                row.sheet() == Sheet.UNITS || row.sheet() == Sheet.OFFICIALS
                    ? ""
                    : Objects.requireNonNullElse(row.value("effectiveFrom"), ""))
            .thenComparingInt(SheetRow::number));
    return ordered;
  }

  /** A placement may rest on who heads or stands in, as both do on units and officials. */
  private static int turn(Sheet sheet) {
    return switch (sheet) {
      case UNITS -> 0;
      case OFFICIALS -> 1;
      case HEADS -> 2;
      case STAND_INS -> 3;
      case PLACEMENTS -> 4;
    };
  }

  /** How many units of the same file stand above; in a cycle, as many as were met. */
  private static int depth(SheetRow row, Map<String, SheetRow> units, Map<String, Integer> depths) {
    List<String> line = new ArrayList<>();
    SheetRow next = row;
    int above = 0;
    while (next != null) {
      String id = Objects.requireNonNullElse(next.value("unitId"), "");
      Integer known = depths.get(id);
      if (known != null) {
        above = known + 1;
        break;
      }
      if (line.contains(id)) {
        break;
      }
      line.add(id);
      String parent = next.value("parentUnitId");
      next = parent == null ? null : units.get(parent);
    }
    for (String id : line.reversed()) {
      depths.put(id, above++);
    }
    return Objects.requireNonNull(depths.get(line.isEmpty() ? idOf(row) : line.getFirst()));
  }

  private static String idOf(SheetRow row) {
    return Objects.requireNonNullElse(row.value("unitId"), "");
  }
}
