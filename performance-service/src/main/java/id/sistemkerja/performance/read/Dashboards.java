package id.sistemkerja.performance.read;

import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.performance.domain.Dashboard;
import id.sistemkerja.performance.domain.Measure;
import id.sistemkerja.performance.domain.Period;
import id.sistemkerja.performance.domain.Role;
import id.sistemkerja.performance.store.CaseStore;
import id.sistemkerja.platform.web.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures of units, for who may see them. */
public final class Dashboards {
  private final CaseStore cases;
  private final Directory directory;
  private final Offices offices;
  private final Clock clock;

  public Dashboards(CaseStore cases, Directory directory, Offices offices, Clock clock) {
    this.cases = cases;
    this.directory = directory;
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * A unit's figures.
   *
   * @param below whether those of the units below it are in the sum
   * @param from first day of the period in which requests were first sent; absent if it is open
   * @param today the regency's day, on which periods are over or not
   * @param asOwner of cases in which the unit asks and receives the work
   * @param asOrigin of cases in which the unit gives its official
   */
  record UnitDashboard(
      OrgUnitId unitId,
      String unitName,
      boolean below,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate today,
      Figures asOwner,
      Figures asOrigin,
      Adoption adoption) {}

  /**
   * Whether the application is used (TIK-3): cases that the unit began, whatever the period asked
   * for.
   */
  record Adoption(long startedInLast30Days, long startedInLast90Days) {}

  /**
   * A regency's figures.
   *
   * @param apparatus each with all units below it; a unit that the structure does not know yet
   *     stands for itself
   */
  record RegencyDashboard(
      RegencyCode regency,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate today,
      Figures asOwner,
      Figures asOrigin,
      Adoption adoption,
      List<UnitDashboard> apparatus) {}

  Viewer viewer(Caller caller) {
    Structure structure = new Structure(directory.unitsOf(caller.regency()));
    return Viewer.of(caller, structure, offices.unitsHeadedBy(caller));
  }

  LocalDate today() {
    return offices.today();
  }

  UnitDashboard ofUnit(Caller caller, OrgUnitId id, boolean below, Period period) {
    Viewer viewer = viewer(caller);
    DirectoryUnit unit = viewer.unit(id);
    Set<OrgUnitId> units = below ? viewer.structure().downwards(id) : Set.of(id);
    Sums sums = sums(caller.regency(), units, period);
    return sums.unit(id, unit.name(), below, units, period, viewer.structure());
  }

  RegencyDashboard ofRegency(Caller caller, Period period) {
    Viewer viewer = viewer(caller);
    viewer.requireAll();
    Structure structure = viewer.structure();
    Sums sums = sums(caller.regency(), null, period);
    Set<OrgUnitId> all = sums.unitsWithFigures();
    Set<OrgUnitId> strangers = new HashSet<>(all);
    List<UnitDashboard> parts = new ArrayList<>();
    for (DirectoryUnit apparatus : structure.apparatus()) {
      Set<OrgUnitId> units = structure.downwards(apparatus.unitId());
      strangers.removeAll(units);
      parts.add(sums.unit(apparatus.unitId(), apparatus.name(), true, units, period, structure));
    }
    strangers.stream()
        .sorted(Comparator.comparing(OrgUnitId::value))
        .forEach(unit ->
            parts.add(
                sums.unit(unit, structure.name(unit), true, Set.of(unit), period, structure)));
    return new RegencyDashboard(
        caller.regency(),
        period.from(),
        period.to(),
        sums.today(),
        sums.figures(Role.OWNER, all, structure),
        sums.figures(Role.ORIGIN, all, structure),
        sums.adoption(all),
        parts);
  }

  private Sums sums(RegencyCode regency, @Nullable Collection<OrgUnitId> units, Period period) {
    LocalDate today = offices.today();
    Period last30Days = new Period(today.minusDays(29), today);
    Period last90Days = new Period(today.minusDays(89), today);
    Set<Period> periods = new HashSet<>(List.of(period, last30Days, last90Days));
    Map<Period, Dashboard> figures = cases.figures(regency, units, periods, today);
    return new Sums(
        of(figures, period),
        of(figures, last30Days),
        of(figures, last90Days),
        today,
        clock.instant());
  }

  private static Dashboard of(Map<Period, Dashboard> figures, Period period) {
    return Objects.requireNonNull(figures.get(period));
  }

  /** What was read for one answer. */
  private record Sums(
      Dashboard asked, Dashboard last30Days, Dashboard last90Days, LocalDate today, Instant now) {

    Set<OrgUnitId> unitsWithFigures() {
      Set<OrgUnitId> units = new HashSet<>(asked.units());
      units.addAll(last90Days.units());
      return units;
    }

    UnitDashboard unit(
        OrgUnitId id,
        String name,
        boolean below,
        Set<OrgUnitId> units,
        Period period,
        Structure structure) {
      return new UnitDashboard(
          id,
          name,
          below,
          period.from(),
          period.to(),
          today,
          figures(Role.OWNER, units, structure),
          figures(Role.ORIGIN, units, structure),
          adoption(units));
    }

    Figures figures(Role role, Set<OrgUnitId> units, Structure structure) {
      return Figures.of(asked.of(role, units), structure, now);
    }

    Adoption adoption(Set<OrgUnitId> units) {
      return new Adoption(
          last30Days.of(Role.OWNER, units).count(Measure.STARTED),
          last90Days.of(Role.OWNER, units).count(Measure.STARTED));
    }
  }
}
