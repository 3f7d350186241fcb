package id.sistemkerja.orgstructure.reorganization.write;

import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialState;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterCommand;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterCommand.Enter;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent.ReorganizationDecreed;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterState;
import id.sistemkerja.orgstructure.reorganization.domain.Reorganization;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.OfficialStep;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.Step;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlan.UnitStep;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationPlanner;
import id.sistemkerja.orgstructure.reorganization.domain.ReorganizationProblems;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitMoved;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.orgstructure.unit.domain.UnitState.Established;
import id.sistemkerja.orgstructure.unit.write.SoleUnits;
import id.sistemkerja.orgstructure.unit.write.SoleUnits.Newcomer;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.States;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out {@link ReorganizeUnits}: the register's stream first, by which repeats are known. */
final class ReorganizeUnitsHandler implements ComposedHandler<ReorganizeUnits> {
  private final Capability<RegisterState, RegisterCommand, RegisterEvent> registers;
  private final Capability<UnitState, UnitCommand, UnitEvent> units;
  private final Capability<OfficialState, OfficialCommand, OfficialEvent> officials;
  private final SoleUnits soles;
  private final ReorganizationReader reader;

  ReorganizeUnitsHandler(
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      Capability<OfficialState, OfficialCommand, OfficialEvent> officials,
      SoleUnits soles,
      ReorganizationReader reader) {
    this.registers = registers;
    this.units = units;
    this.officials = officials;
    this.soles = soles;
    this.reader = reader;
  }

  @Override
  public Outcome handle(ReorganizeUnits command, String registerStream, Changes changes) {
    // waits for its turn: no other decree changes the structure between the reading and the end
    Optional<ReorganizationDecreed> before =
        changes.state(registers, registerStream).decrees().stream()
            .filter(entry -> entry.reorganizationId().equals(command.reorganizationId()))
            .findFirst();
    if (before.isPresent()) {
      return changes.decide(registers, registerStream, new Enter(before.get()), true);
    }
    Reorganization decree = command.decree();
    ReorganizationPlan plan = ReorganizationPlanner.plan(decree, reader.read(decree));
    Outcome entered =
        changes.decide(
            registers,
            registerStream,
            new Enter(plan.entry(command.reorganizationId(), decree)),
            true);
    if (entered instanceof Outcome.Refused) {
      return entered;
    }
    if (!plan.faults().isEmpty()) {
      return new Outcome.Refused(
          new Refusal(
              ReorganizationProblems.REORGANIZATION_NOT_POSSIBLE, plan.faults(), List.of()));
    }
    List<Newcomer> newcomers = newcomers(plan, decree.regency(), changes.seen());
    newcomers.forEach(unit -> soles.await(unit, changes));
    for (Step step : plan.steps()) {
      Outcome taken = take(step, decree.regency(), changes);
      if (taken instanceof Outcome.Refused) {
        return taken;
      }
    }
    // last of all: what the decree dissolves or moves away makes room
    for (Newcomer unit : newcomers) {
      Optional<Outcome.Refused> taken = soles.take(unit, changes);
      if (taken.isPresent()) {
        return taken.get();
      }
    }
    return changes.finish(entered);
  }

  /** Units that stand in another place by the decree. */
  private List<Newcomer> newcomers(ReorganizationPlan plan, RegencyCode regency, States before) {
    List<Newcomer> all = new ArrayList<>();
    for (Step step : plan.steps()) {
      if (!(step instanceof UnitStep(UnitCommand ignored, List<UnitEvent> events))) {
        continue;
      }
      for (UnitEvent event : events) {
        switch (event) {
          case UnitEstablished e ->
              all.add(
                  new Newcomer(regency, e.unitId(), e.kind(), e.parentUnitId(), e.effectiveFrom()));
          case UnitMoved e
              when before.state(units, units.stream(regency, e.unitId()))
                  instanceof Established unit ->
              all.add(
                  new Newcomer(
                      regency,
                      e.unitId(),
                      unit.founded().kind(),
                      e.parentUnitId(),
                      e.effectiveFrom()));
          default -> {}
        }
      }
    }
    return all;
  }

  private Outcome take(Step step, RegencyCode regency, Changes changes) {
    return switch (step) {
      case UnitStep(UnitCommand command, List<UnitEvent> ignored) ->
          changes.decide(
              units, units.stream(regency, command.unitId()), command, command.unitId().value());
      case OfficialStep(OfficialCommand command, List<OfficialEvent> ignored) ->
          changes.decide(
              officials,
              officials.stream(regency, command.employeeId()),
              command,
              command.employeeId().value());
    };
  }
}
