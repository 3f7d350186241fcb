package id.sistemkerja.orgstructure.reorganization.write;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialPlaced;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.OfficialState.Registered;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization;
import id.sistemkerja.orgstructure.reorganization.domain.StructureBefore;
import id.sistemkerja.orgstructure.reorganization.domain.StructureBefore.Placed;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the structure that a reorganization meets from the streams. */
final class ReorganizationReader {
  private final StreamCommandHandler streams;
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;
  private final AffectedParts affected;
  private final Regulations regulations;

  ReorganizationReader(
      StreamCommandHandler streams,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      AffectedParts affected,
      Regulations regulations) {
    this.streams = streams;
    this.units = units;
    this.officials = officials;
    this.affected = affected;
    this.regulations = regulations;
  }

  /** The regulation by which the decree's placements are judged. */
  String profileVersion(Reorganization decree) {
    return inForce(decree).version();
  }

  private RegulationProfile inForce(Reorganization decree) {
    try {
      return regulations.inForce(decree.regency(), decree.effectiveFrom());
    } catch (NoRegulationInForce e) {
      throw new RefusedException(
          Refusal.of(OfficialProblems.NO_REGULATION, new FieldFault("effectiveFrom", e.text())));
    }
  }

  StructureBefore read(Reorganization decree) {
    RegulationProfile profile = inForce(decree);
    Map<OrgUnitId, Established> tree = new HashMap<>();
    Set<OrgUnitId> ids = new HashSet<>(affected.unitsOf(decree.regency()));
    ids.addAll(decree.named());
    for (OrgUnitId id : ids) {
      if (streams.state(units, units.stream(decree.regency(), id)) instanceof Established unit) {
        tree.put(id, unit);
      }
    }
    Set<EmployeeId> people =
        new HashSet<>(affected.officialsOf(decree.regency(), uprooted(decree, tree)));
    people.addAll(decree.namedOfficials());
    Map<EmployeeId, Placed> placed = new HashMap<>();
    for (EmployeeId id : people) {
      String stream = officials.stream(decree.regency(), id);
      if (streams.state(officials, stream) instanceof Registered registered) {
        placed.put(id, placed(registered, streams.events(officials, stream)));
      }
    }
    return new StructureBefore(tree, placed, profile);
  }

  /** The units that the decree uproots, and all below them. */
  private static Set<OrgUnitId> uprooted(Reorganization decree, Map<OrgUnitId, Established> tree) {
    Set<OrgUnitId> roots = decree.uprooted();
    Set<OrgUnitId> all = new HashSet<>(roots);
    for (OrgUnitId id : tree.keySet()) {
      Set<OrgUnitId> passed = new HashSet<>();
      for (Established at = tree.get(id); at != null && passed.add(at.founded().unitId()); ) {
        if (roots.contains(at.founded().unitId())) {
          all.add(id);
        }
        OrgUnitId parent = at.facts(decree.effectiveFrom()).parentUnitId();
        at = parent == null ? null : tree.get(parent);
      }
    }
    return all;
  }

  private static Placed placed(Registered state, List<OfficialEvent> events) {
    Placed placed = new Placed(state, null, null);
    for (OfficialEvent event : events) {
      if (event instanceof OfficialPlaced e) {
        placed = new Placed(state, e.unitId(), e.appraiserUnitId());
      }
    }
    return placed;
  }
}
