package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.agency.domain.PlacementCommand.BeginPlacement;
import id.sistemkerja.assignment.agency.domain.PlacementEvent.PlacementBegun;
import id.sistemkerja.assignment.agency.domain.PlacementState.Missing;
import id.sistemkerja.assignment.agency.domain.PlacementState.Placed;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.regulation.Scope;

/** The placement of one official at another agency: begun once. */
public final class PlacementDecider
    implements Decider<PlacementState, PlacementCommand, PlacementEvent> {
  @Override
  public PlacementState initial() {
    return new Missing();
  }

  @Override
  public Decision<PlacementEvent> decide(PlacementCommand command, PlacementState state) {
    return switch (command) {
      case BeginPlacement c -> state instanceof Missing ? begin(c) : Decision.nothingToDo();
    };
  }

  private static Decision<PlacementEvent> begin(BeginPlacement command) {
    Placement placement = command.placement();
    Nominee official = placement.official();
    RequestLetter request = command.request();
    return Decision.accept(
        new PlacementBegun(
            placement.caseId(),
            command.incomingId(),
            command.profileVersion(),
            official.unitId(),
            request.owner(),
            official.unitHead().title(),
            official.id(),
            official.name(),
            official.unitId(),
            Scope.ACROSS_AGENCIES,
            request.content(),
            placement.no(),
            request.from(),
            request.requestId(),
            request.number(),
            request.date(),
            command.reply().number(),
            command.reply().date(),
            command.authority().unit(),
            placement.signatory().unit(),
            placement.signatory().unitName(),
            placement.signatory().title()));
  }

  @Override
  public PlacementState evolve(PlacementState state, PlacementEvent event) {
    return switch (event) {
      case PlacementBegun begun -> new Placed(begun);
    };
  }
}
