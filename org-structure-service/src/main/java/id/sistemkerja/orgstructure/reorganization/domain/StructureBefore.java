package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.official.domain.OfficialState.Registered;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.regulation.RegulationProfile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The structure that a reorganization meets.
 *
 * @param units all units that the regency has or had
 * @param officials those whom it names, and those placed in or below units that it uproots
 * @param profile of the regulation in force on its day
 */
public record StructureBefore(
    Map<OrgUnitId, Established> units,
    Map<EmployeeId, Placed> officials,
    RegulationProfile profile) {
  public StructureBefore {
    units = Map.copyOf(units);
    officials = Map.copyOf(officials);
  }

  /**
   * An official with the place that the latest decree gave.
   *
   * @param unitId absent for one who was never placed, as is {@code appraiserUnitId}
   */
  public record Placed(
      Registered state, @Nullable OrgUnitId unitId, @Nullable OrgUnitId appraiserUnitId) {}
}
