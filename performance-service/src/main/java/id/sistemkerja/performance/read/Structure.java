package id.sistemkerja.performance.read;

import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.UnitKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A regency's units as a tree, as they stand when a figure is asked for. */
final class Structure {
  private final Map<OrgUnitId, DirectoryUnit> units = new HashMap<>();

  Structure(Collection<DirectoryUnit> all) {
    all.forEach(unit -> units.put(unit.unitId(), unit));
  }

  Optional<DirectoryUnit> unit(OrgUnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /** The unit's name; the identifier of a unit that is not known yet. */
  String name(OrgUnitId id) {
    return unit(id).map(DirectoryUnit::name).orElse(id.value());
  }

  boolean isRegionalSecretariat(OrgUnitId id) {
    return unit(id).filter(u -> u.kind() == UnitKind.REGIONAL_SECRETARIAT).isPresent();
  }

  /** The unit and all above it. */
  Set<OrgUnitId> upwards(OrgUnitId id) {
    Set<OrgUnitId> path = new LinkedHashSet<>();
    for (@Nullable OrgUnitId at = id; at != null && path.add(at); ) {
      at = unit(at).map(DirectoryUnit::parentUnitId).orElse(null);
    }
    return path;
  }

  /** The unit and all below it. */
  Set<OrgUnitId> downwards(OrgUnitId id) {
    Set<OrgUnitId> below = new LinkedHashSet<>();
    below.add(id);
    units.keySet().stream().filter(u -> upwards(u).contains(id)).forEach(below::add);
    return below;
  }

  /** By name. */
  List<DirectoryUnit> apparatus() {
    return units.values().stream()
        .filter(u -> u.kind().isApparatus())
        .sorted(Comparator.comparing(DirectoryUnit::name).thenComparing(u -> u.unitId().value()))
        .toList();
  }
}
