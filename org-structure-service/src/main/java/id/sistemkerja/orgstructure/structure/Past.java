package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent;
import id.sistemkerja.orgstructure.delegation.domain.DelegationState;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Views as they would have been read at an earlier instant: made anew from the streams, as far as
 * these were recorded by then, in the same way as the projector makes them. Nothing is stored for
 * it, so what was known is never told by a second copy that might differ.
 */
public final class Past {
  private final StreamCommandHandler streams;
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;
  private final Capability<DelegationState, DelegationCommand, DelegationEvent> delegations;

  public Past(
      StreamCommandHandler streams,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      Capability<DelegationState, DelegationCommand, DelegationEvent> delegations) {
    this.streams = streams;
    this.units = units;
    this.officials = officials;
    this.delegations = delegations;
  }

  /** The unit as it was known; empty if nothing of it was recorded yet. */
  Optional<UnitView> unit(UnitView now, Instant knownAt) {
    UnitView view = null;
    for (Told<UnitEvent> told : told(now)) {
      if (told.envelope().recordedAt().isAfter(knownAt)) {
        break;
      }
      view =
          view == null
              ? UnitView.established((UnitEstablished) told.event())
              : view.after(told.event());
    }
    return Optional.ofNullable(view);
  }

  /** The official as he or she was known; empty if nothing was recorded yet. */
  Optional<OfficialView> official(OfficialView now, Instant knownAt) {
    OfficialView view = null;
    for (Told<OfficialEvent> told :
        streams.told(officials, officials.stream(now.regency(), now.employeeId()))) {
      if (told.envelope().recordedAt().isAfter(knownAt)) {
        break;
      }
      view =
          view == null
              ? OfficialView.registered((OfficialRegistered) told.event())
              : view.after(told.event());
    }
    return Optional.ofNullable(view);
  }

  /** The delegations in a unit as they were known. */
  DelegationView delegations(DelegationView now, Instant knownAt) {
    DelegationView view = DelegationView.none(now.unitId(), now.regency());
    for (Told<DelegationEvent> told :
        streams.told(delegations, delegations.stream(now.regency(), now.unitId()))) {
      if (told.envelope().recordedAt().isAfter(knownAt)) {
        break;
      }
      view = view.after(told.event());
    }
    return view;
  }

  /** Everything that was recorded of the unit. */
  List<Told<UnitEvent>> told(UnitView unit) {
    return streams.told(units, units.stream(unit.regency(), unit.unitId()));
  }
}
