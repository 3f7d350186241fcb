package id.sistemkerja.performance.read;

import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.util.Set;

/**
 * What a caller may see, by the offices that they hold today: their units and all below; the whole
 * regency for the Regional Secretary, the inspectorate and the administrator.
 *
 * @param headed units that the caller heads, appointed or standing in
 */
record Viewer(Structure structure, Set<OrgUnitId> headed, boolean seesAll) {

  static Viewer of(Caller caller, Structure structure, Set<OrgUnitId> headed) {
    return new Viewer(
        structure,
        headed,
        caller.has("inspector")
            || caller.has("regency-admin")
            || headed.stream().anyMatch(structure::isRegionalSecretariat));
  }

  /** The unit, if it is the regency's and the caller may see it. */
  DirectoryUnit unit(OrgUnitId id) {
    DirectoryUnit unit =
        structure.unit(id).orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
    if (!sees(id)) {
      throw new RefusedException(DashboardProblems.NOT_YOUR_UNIT);
    }
    return unit;
  }

  void requireAll() {
    if (!seesAll) {
      throw new RefusedException(DashboardProblems.NOT_YOUR_UNIT);
    }
  }

  /** The words of a refusal are for who was refused and who refused, and those above them. */
  boolean seesReason(CaseLine line) {
    return sees(line.ownerUnitId())
        || (line.addressee() != null && sees(line.addressee().unitId()));
  }

  private boolean sees(OrgUnitId id) {
    return seesAll || structure.upwards(id).stream().anyMatch(headed::contains);
  }
}
