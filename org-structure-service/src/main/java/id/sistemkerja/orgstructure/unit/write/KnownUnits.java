package id.sistemkerja.orgstructure.unit.write;

import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.UnitKind;
import java.util.Set;

/**
 * Units that were recorded before places were kept for them: only their names come from here, where
 * they stand is read from the streams.
 */
public interface KnownUnits {
  /** All of the kind that the regency has or had. */
  Set<OrgUnitId> ofKind(RegencyCode regency, UnitKind kind);
}
