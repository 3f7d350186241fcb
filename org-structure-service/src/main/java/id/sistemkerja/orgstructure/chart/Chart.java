package id.sistemkerja.orgstructure.chart;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A structure on a day.
 *
 * @param knownAt the instant up to which records were read; absent: all
 * @param title what it shows: an apparatus, or the regency
 * @param roots the apparatus; of a regency, its Sekretariat Daerah with all other apparatus below,
 *     or all of them if it has none
 */
public record Chart(
    LocalDate asOf,
    @Nullable Instant knownAt,
    RegencyCode regency,
    String regencyName,
    String title,
    List<Node> roots) {

  /**
   * A unit.
   *
   * @param head absent while the post is vacant
   * @param vacant whether it has no head on the day, whoever stands in
   * @param functional functional officials of the unit itself, by grade
   * @param operational Pelaksana of the unit itself
   * @param all the unit and everything below it
   */
  public record Node(
      OrgUnitId unitId,
      String name,
      UnitKind kind,
      HeadRank rank,
      String headTitle,
      @Nullable Person head,
      @Nullable StandIn standIn,
      boolean vacant,
      Map<FunctionalGrade, Integer> functional,
      int operational,
      Totals all,
      List<Node> children) {}

  public record Person(EmployeeId employeeId, String name) {}

  /**
   * @param to the last day of the mandate
   */
  public record StandIn(
      EmployeeId employeeId,
      String name,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      LocalDate to) {}

  /**
   * Sums over a unit and all below it.
   *
   * @param vacant posts of heads without a holder
   */
  public record Totals(
      int units, int vacant, Map<FunctionalGrade, Integer> functional, int operational) {
    public int functionalOfAnyGrade() {
      return functional.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
