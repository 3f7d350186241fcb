package id.sistemkerja.orgstructure.official.automation;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialLeftService;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.UnitView;
import id.sistemkerja.orgstructure.structure.UnitView.ActingTerm;
import id.sistemkerja.orgstructure.structure.UnitView.HeadTerm;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EndActingMandate;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.ReleaseHead;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whoever leaves the service is released from every office held, with the same last day: no unit
 * goes on with a head who is gone. An office that is released already stays as it is.
 */
@ProcessingGroup("automation.end-offices")
public final class WhenOfficialLeavesEndOffices {
  private static final Logger LOG = LoggerFactory.getLogger(WhenOfficialLeavesEndOffices.class);
  private static final String NAME = "Pengakhiran jabatan";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Commands commands;
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Structure structure;

  public WhenOfficialLeavesEndOffices(
      Commands commands, Capability<UnitState, UnitCommand, UnitEvent> units, Structure structure) {
    this.commands = commands;
    this.units = units;
    this.structure = structure;
  }

  @EventHandler
  void on(OfficialLeftService event, EventEnvelope envelope) {
    RegencyCode regency = envelope.regency();
    EmployeeId who = event.employeeId();
    // one processor keeps the read model in order: with this event, all appointments before it
    boolean known =
        Structure.await(
                () ->
                    structure.official(regency, who).filter(o -> o.version() > envelope.sequence()),
                Optional::isPresent,
                LONGEST_WAIT)
            .isPresent();
    if (!known) {
      throw new IllegalStateException("the structure has not read yet that " + who + " left");
    }
    LocalDate last = event.lastDay();
    for (UnitView unit : structure.headedBy(regency, who)) {
      for (HeadTerm term : unit.heads()) {
        if (term.employeeId().equals(who) && term.to() == null) {
          LocalDate end = last.isBefore(term.from()) ? term.from() : last;
          send(new ReleaseHead(unit.unitId(), regency, who, end), envelope);
        }
      }
      for (ActingTerm term : unit.acting()) {
        if (term.employeeId().equals(who) && term.to().isAfter(last)) {
          LocalDate end = last.isBefore(term.from()) ? term.from() : last;
          send(new EndActingMandate(unit.unitId(), regency, term.mandateNumber(), end), envelope);
        }
      }
    }
  }

  private void send(UnitCommand command, EventEnvelope envelope) {
    Outcome outcome =
        commands.send(
            units.stream(command.regency(), command.unitId()),
            command,
            CommandContext.automation(
                NAME,
                command.regency(),
                command.unitId().value(),
                envelope.correlation(),
                envelope.id(),
                null));
    if (outcome instanceof Outcome.Refused refused) {
      // a Plh. mandate that begins later stands in the way: the administrator decides about it
      LOG.warn("{} was refused: {}", command, refused.refusal().type().slug());
    }
  }
}
