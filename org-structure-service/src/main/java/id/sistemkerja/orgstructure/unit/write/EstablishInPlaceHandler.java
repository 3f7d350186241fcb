package id.sistemkerja.orgstructure.unit.write;

import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.write.SoleUnits.Newcomer;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;
import java.util.Optional;

/** Carries out {@link EstablishInPlace} over the streams of the place and the unit. */
final class EstablishInPlaceHandler implements ComposedHandler<EstablishInPlace> {
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final SoleUnits soles;

  EstablishInPlaceHandler(Capability<UnitState, UnitCommand, UnitEvent> units, SoleUnits soles) {
    this.units = units;
    this.soles = soles;
  }

  @Override
  public Outcome handle(EstablishInPlace command, String unitStream, Changes changes) {
    EstablishUnit wanted = command.establishment();
    Newcomer newcomer =
        new Newcomer(
            wanted.regency(),
            wanted.unitId(),
            wanted.kind(),
            wanted.parentUnitId(),
            wanted.effectiveFrom());
    soles.await(newcomer, changes);
    Outcome established = changes.decide(units, unitStream, wanted, true);
    if (established instanceof Outcome.Refused) {
      return established;
    }
    Optional<Outcome.Refused> taken = soles.take(newcomer, changes);
    return changes.finish(taken.isPresent() ? taken.get() : established);
  }
}
