package id.sistemkerja.orgstructure.facts;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand.PlaceOfficial;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.official.domain.OfficialState.Registered;
import id.sistemkerja.orgstructure.official.domain.PlacementLaw;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.States;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.AppraiserRule;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Facts about units and officials as their streams tell them at this moment, not as a read model
 * will tell them soon.
 */
@Component
public final class StructureFacts {
  private final States streams;
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;
  private final Regulations regulations;

  @Autowired
  StructureFacts(
      StreamCommandHandler streams,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Regulations regulations) {
    this((States) streams, units, officials, regulations);
  }

  private StructureFacts(
      States streams,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Regulations regulations) {
    this.streams = streams;
    this.units = units;
    this.officials = officials;
    this.regulations = regulations;
  }

  /** The same facts as a batch of commands sees them, with what it has not recorded yet. */
  public StructureFacts seenBy(States batch) {
    return new StructureFacts(batch, units, officials, regulations);
  }

  /** The unit as it stands on a day. */
  public Optional<UnitFacts> unit(RegencyCode regency, OrgUnitId id, LocalDate day) {
    return streams.state(units, units.stream(regency, id)) instanceof Established unit
        ? Optional.of(unit.facts(day))
        : Optional.empty();
  }

  /**
   * The unit and those above it up to its apparatus, as they stand on a day; empty if there is no
   * such unit.
   */
  public List<UnitFacts> line(RegencyCode regency, OrgUnitId id, LocalDate day) {
    List<UnitFacts> line = new ArrayList<>();
    // no reorganization closes a circle, so the line has an end
    Optional<UnitFacts> next = unit(regency, id, day);
    while (next.isPresent()) {
      line.add(next.get());
      OrgUnitId parent = next.get().parentUnitId();
      next = parent == null ? Optional.empty() : unit(regency, parent, day);
    }
    return line;
  }

  public boolean registered(RegencyCode regency, EmployeeId id) {
    return official(regency, id) instanceof Registered;
  }

  /**
   * A placement with the law by which it is judged.
   *
   * @param profileVersion of the regulation; absent if the unit or the official does not exist, so
   *     that there is nothing to judge
   */
  public record Judged(PlaceOfficial command, @Nullable String profileVersion) {}

  /** The command to place an official, with the facts and the law that it needs. */
  public Judged placement(
      RegencyCode regency,
      EmployeeId official,
      OrgUnitId unit,
      OrgUnitId appraiserUnit,
      String decreeNumber,
      LocalDate from) {
    List<UnitFacts> line = line(regency, unit, from);
    RegulationProfile profile = null;
    PlacementLaw law = null;
    if (!line.isEmpty() && official(regency, official) instanceof Registered registered) {
      profile = inForce(regency, from);
      law = law(profile, line.getFirst(), registered);
    }
    return new Judged(
        new PlaceOfficial(official, regency, unit, line, appraiserUnit, decreeNumber, from, law),
        profile == null ? null : profile.version());
  }

  private RegulationProfile inForce(RegencyCode regency, LocalDate day) {
    try {
      return regulations.inForce(regency, day);
    } catch (NoRegulationInForce e) {
      throw new RefusedException(
          Refusal.of(OfficialProblems.NO_REGULATION, new FieldFault("effectiveFrom", e.text())));
    }
  }

  private static PlacementLaw law(RegulationProfile profile, UnitFacts unit, Registered official) {
    AppraiserRule appraiser =
        profile.appraiser(
            unit.apparatusKind(), unit.kind(), Optional.ofNullable(official.position().grade()));
    return new PlacementLaw(
        appraiser,
        profile.entry("KED-1").citations().stream().findFirst().orElse(appraiser.citation()));
  }

  private OfficialState official(RegencyCode regency, EmployeeId id) {
    return streams.state(officials, officials.stream(regency, id));
  }
}
