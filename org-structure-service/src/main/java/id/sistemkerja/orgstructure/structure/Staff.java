package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.structure.OfficialView.Placement;
import id.sistemkerja.regulation.FunctionalGrade;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Officials of a unit, counted.
 *
 * @param functional functional officials by grade, highest first; grades that nobody has are absent
 * @param operational Pelaksana
 */
public record Staff(Map<FunctionalGrade, Integer> functional, int operational) {
  public static final Staff NOBODY = new Staff(Map.of(), 0);

  private int functionalOfAnyGrade() {
    return functional.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int everybody() {
    return functionalOfAnyGrade() + operational;
  }

  public Staff and(Staff other) {
    Map<FunctionalGrade, Integer> sum = new EnumMap<>(FunctionalGrade.class);
    sum.putAll(functional);
    other.functional.forEach((grade, count) -> sum.merge(grade, count, Integer::sum));
    return new Staff(sum, operational + other.operational);
  }

  private Staff with(Position position) {
    Map<FunctionalGrade, Integer> grades = new EnumMap<>(FunctionalGrade.class);
    grades.putAll(functional);
    if (position.grade() != null) {
      grades.merge(position.grade(), 1, Integer::sum);
    }
    return new Staff(grades, operational + (position.kind() == Position.Kind.OPERATIONAL ? 1 : 0));
  }

  /**
   * Officials by the unit of their placement on the day.
   *
   * @param unit of a placement, by which it is counted
   */
  public static Map<OrgUnitId, Staff> count(
      Collection<OfficialView> officials, LocalDate day, Function<Placement, OrgUnitId> unit) {
    Map<OrgUnitId, Staff> counts = new HashMap<>();
    for (OfficialView official : officials) {
      official
          .placementOn(day)
          .ifPresent(placement ->
              counts.merge(
                  unit.apply(placement), NOBODY.with(official.positionOn(day)), Staff::and));
    }
    return counts;
  }
}
