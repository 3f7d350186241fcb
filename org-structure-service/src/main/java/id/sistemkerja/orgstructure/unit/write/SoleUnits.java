package id.sistemkerja.orgstructure.unit.write;

import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitCommand;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitCommand.Take;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent.SoleUnitTaken;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.States;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of units of which there is one of a kind. Whoever lets a unit stand in a place takes
 * it in the same transaction; when a unit that stood there ends or moves away, its own events tell
 * that there is room.
 */
public final class SoleUnits {
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Capability<SoleUnitState, SoleUnitCommand, SoleUnitEvent> places;
  private final KnownUnits known;

  public SoleUnits(
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<SoleUnitState, SoleUnitCommand, SoleUnitEvent> places,
      KnownUnits known) {
    this.units = units;
    this.places = places;
    this.known = known;
  }

  /**
   * A unit that is to stand somewhere.
   *
   * @param parent absent for an apparatus
   */
  public record Newcomer(
      RegencyCode regency,
      OrgUnitId unitId,
      UnitKind kind,
      @Nullable OrgUnitId parent,
      LocalDate from) {}

  /**
   * Waits for the place, before any stream of a unit is changed: in this order nobody waits for
   * whom he or she keeps waiting.
   */
  public void await(Newcomer unit, Changes changes) {
    if (unit.kind().isOneOfAKind()) {
      changes.state(places, stream(unit));
    }
  }

  /** Takes the place; a refusal if another unit stands there on the day or later. */
  public Optional<Outcome.Refused> take(Newcomer unit, Changes changes) {
    if (!unit.kind().isOneOfAKind()) {
      return Optional.empty();
    }
    String stream = stream(unit);
    OrgUnitId holder =
        Stream.concat(
                changes.state(places, stream).taken().stream().map(SoleUnitTaken::unitId),
                known.ofKind(unit.regency(), unit.kind()).stream())
            .filter(other -> !other.equals(unit.unitId()))
            .distinct()
            .filter(other -> stands(other, unit, changes.seen()))
            .findFirst()
            .orElse(null);
    Outcome taken =
        changes.decide(
            places, stream, new Take(unit.unitId(), unit.from(), holder), unit.unitId().value());
    return taken instanceof Outcome.Refused refused ? Optional.of(refused) : Optional.empty();
  }

  private boolean stands(OrgUnitId other, Newcomer unit, States seen) {
    return seen.state(units, units.stream(unit.regency(), other)) instanceof Established e
        && e.founded().kind() == unit.kind()
        && e.standsUnder(unit.parent(), unit.from());
  }

  private String stream(Newcomer unit) {
    return places.stream(
        unit.regency(), unit.parent() == null ? unit.kind() : unit.kind() + ":" + unit.parent());
  }
}
