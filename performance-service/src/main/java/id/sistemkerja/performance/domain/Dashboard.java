package id.sistemkerja.performance.domain;

import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Each unit's figures in each role: a fold over shares. */
public final class Dashboard {
  private final Map<Role, Map<OrgUnitId, Tally>> tallies = new EnumMap<>(Role.class);

  /** The figures that cases make on a day, of those shares that fall into a period. */
  public static Dashboard of(Iterable<CaseLine> cases, Period period, LocalDate today) {
    Dashboard dashboard = new Dashboard();
    for (CaseLine line : cases) {
      for (Share share : Share.of(line, today)) {
        if (period.contains(share.day())) {
          dashboard.add(share.role(), share.unit(), share.tally());
        }
      }
    }
    return dashboard;
  }

  public void add(Role role, OrgUnitId unit, Tally tally) {
    tallies.computeIfAbsent(role, _ -> new HashMap<>()).merge(unit, tally, Tally::plus);
  }

  /** The sum over units. */
  public Tally of(Role role, Collection<OrgUnitId> units) {
    Map<OrgUnitId, Tally> known = tallies.getOrDefault(role, Map.of());
    return units.stream()
        .distinct()
        .map(unit -> known.getOrDefault(unit, Tally.NONE))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Units that have figures. */
  public Set<OrgUnitId> units() {
    Set<OrgUnitId> units = new HashSet<>();
    tallies.values().forEach(byUnit -> units.addAll(byUnit.keySet()));
    return units;
  }
}
