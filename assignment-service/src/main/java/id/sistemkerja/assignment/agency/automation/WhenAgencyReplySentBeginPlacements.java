package id.sistemkerja.assignment.agency.automation;

import id.sistemkerja.assignment.agency.domain.IncomingCommand;
import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AgencyReplySent;
import id.sistemkerja.assignment.agency.domain.IncomingState;
import id.sistemkerja.assignment.agency.domain.IncomingState.Replied;
import id.sistemkerja.assignment.agency.domain.Placement;
import id.sistemkerja.assignment.agency.domain.PlacementCommand;
import id.sistemkerja.assignment.agency.domain.PlacementCommand.BeginPlacement;
import id.sistemkerja.assignment.agency.domain.PlacementEvent;
import id.sistemkerja.assignment.agency.domain.PlacementState;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Each official on the list gets a case of their own; one that has begun stays as it is. */
@ProcessingGroup("automation.begin-placements")
public final class WhenAgencyReplySentBeginPlacements {
  private static final String NAME = "Penempatan pada instansi lain";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<IncomingState, IncomingCommand, IncomingEvent> incoming;
  private final Capability<PlacementState, PlacementCommand, PlacementEvent> placements;

  public WhenAgencyReplySentBeginPlacements(
      Commands commands,
      StreamCommandHandler streams,
      Capability<IncomingState, IncomingCommand, IncomingEvent> incoming,
      Capability<PlacementState, PlacementCommand, PlacementEvent> placements) {
    this.commands = commands;
    this.streams = streams;
    this.incoming = incoming;
    this.placements = placements;
  }

  @EventHandler
  void on(AgencyReplySent sent, EventEnvelope envelope) {
    if (!(streams.state(incoming, envelope.stream()) instanceof Replied replied)) {
      throw new IllegalStateException("replied to what never came");
    }
    IncomingState.Asked asked = replied.asked();
    for (Placement placement : sent.placements()) {
      commands.require(
          placements.stream(envelope.regency(), placement.caseId()),
          new BeginPlacement(
              Actor.system(NAME),
              envelope.occurredAt(),
              sent.incomingId(),
              asked.profileVersion(),
              placement,
              asked.letter(),
              sent.reply(),
              asked.authority()),
          CommandContext.automation(
              NAME,
              envelope.regency(),
              placement.caseId().toString(),
              envelope.correlation(),
              envelope.id(),
              asked.profileVersion()));
    }
  }
}
