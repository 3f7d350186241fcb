package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one decree changes in the structure, all of it from the same day on. Its parts are carried
 * out in the order of the lists: a unit that the decree establishes can take in what it moves.
 *
 * @param effectiveFrom the first day of the new structure
 * @param officials where officials go whom no other part says it of
 * @param heads who heads units from that day on
 */
public record Reorganization(
    RegencyCode regency,
    String decreeNumber,
    LocalDate effectiveFrom,
    List<NewUnit> establish,
    List<NewName> rename,
    List<NewPlace> move,
    List<Merger> merge,
    List<Division> split,
    List<End> dissolve,
    List<Destination> officials,
    List<Appointment> heads) {
  public Reorganization {
    establish = List.copyOf(establish);
    rename = List.copyOf(rename);
    move = List.copyOf(move);
    merge = List.copyOf(merge);
    split = List.copyOf(split);
    dissolve = List.copyOf(dissolve);
    officials = List.copyOf(officials);
    heads = List.copyOf(heads);
  }

  /**
   * A unit that is new.
   *
   * @param parentUnitId absent for an apparatus
   */
  public record NewUnit(
      OrgUnitId unitId,
      String name,
      UnitKind kind,
      HeadRank rank,
      @Nullable OrgUnitId parentUnitId,
      String headTitle,
      String code) {}

  /** A unit that is called otherwise; what is absent stays. */
  public record NewName(
      OrgUnitId unitId, @Nullable String name, @Nullable String headTitle, @Nullable String code) {}

  /** A unit that stands elsewhere, with all below it. */
  public record NewPlace(OrgUnitId unitId, OrgUnitId parentUnitId) {}

  /**
   * Units that end in another, which takes in their officials.
   *
   * @param childrenTo where units below them go; absent: to {@code into}
   * @param endTerms whether terms of their heads and stand-ins end on the eve
   */
  public record Merger(
      List<OrgUnitId> unitIds, OrgUnitId into, @Nullable OrgUnitId childrenTo, boolean endTerms) {
    public Merger {
      unitIds = List.copyOf(unitIds);
    }
  }

  /**
   * A unit that ends in several others.
   *
   * @param officeTo whose head takes what waits for its office; absent: the first of {@code into}
   * @param officialsTo where its officials go of whom {@code officials} says nothing
   * @param childrenTo where units below it go that are not moved otherwise
   */
  public record Division(
      OrgUnitId unitId,
      List<OrgUnitId> into,
      @Nullable OrgUnitId officeTo,
      @Nullable OrgUnitId officialsTo,
      @Nullable OrgUnitId childrenTo,
      boolean endTerms) {
    public Division {
      into = List.copyOf(into);
    }
  }

  /**
   * A unit that ends.
   *
   * @param officeTo whose head takes what waits for its office; absent: where its officials go, or
   *     else the unit above
   */
  public record End(
      OrgUnitId unitId,
      @Nullable OrgUnitId officeTo,
      @Nullable OrgUnitId officialsTo,
      @Nullable OrgUnitId childrenTo,
      boolean endTerms) {}

  public record Destination(EmployeeId employeeId, OrgUnitId unitId) {}

  public record Appointment(OrgUnitId unitId, EmployeeId employeeId) {}

  /** Units that end or stand elsewhere: officials in and below them may need another place. */
  public Set<OrgUnitId> uprooted() {
    Set<OrgUnitId> units = new LinkedHashSet<>();
    move.forEach(m -> units.add(m.unitId()));
    merge.forEach(m -> units.addAll(m.unitIds()));
    split.forEach(s -> units.add(s.unitId()));
    dissolve.forEach(d -> units.add(d.unitId()));
    return units;
  }

  /** Units that the decree names, whether they exist or not. */
  public Set<OrgUnitId> named() {
    Set<OrgUnitId> units = new LinkedHashSet<>(uprooted());
    establish.forEach(e -> addAll(units, e.unitId(), e.parentUnitId()));
    rename.forEach(r -> units.add(r.unitId()));
    move.forEach(m -> units.add(m.parentUnitId()));
    merge.forEach(m -> addAll(units, m.into(), m.childrenTo()));
    split.forEach(s -> {
      units.addAll(s.into());
      addAll(units, s.officeTo(), s.officialsTo(), s.childrenTo());
    });
    dissolve.forEach(d -> addAll(units, d.officeTo(), d.officialsTo(), d.childrenTo()));
    officials.forEach(o -> units.add(o.unitId()));
    heads.forEach(h -> units.add(h.unitId()));
    return units;
  }

  private static void addAll(Set<OrgUnitId> units, @Nullable OrgUnitId... named) {
    for (OrgUnitId unit : named) {
      if (unit != null) {
        units.add(unit);
      }
    }
  }

  /** Officials whom the decree names. */
  public Set<EmployeeId> namedOfficials() {
    Set<EmployeeId> people = new LinkedHashSet<>();
    officials.forEach(o -> people.add(o.employeeId()));
    heads.forEach(h -> people.add(h.employeeId()));
    return people;
  }
}
