package id.sistemkerja.orgstructure.reorganization.write;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.util.Collection;
import java.util.Set;

/**
 * Which streams a reorganization must look into: only their names come from here, all that is
 * decided is read from the streams themselves.
 */
public interface AffectedParts {
  /** All units that the regency has or had. */
  Set<OrgUnitId> unitsOf(RegencyCode regency);

  /** Everybody who was ever placed in one of these units or under its head. */
  Set<EmployeeId> officialsOf(RegencyCode regency, Collection<OrgUnitId> units);
}
