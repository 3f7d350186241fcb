package id.sistemkerja.team.roster.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.team.roster.domain.RosterCommand.AddMember;
import id.sistemkerja.team.roster.domain.RosterCommand.ChangePeriod;
import id.sistemkerja.team.roster.domain.RosterCommand.ConfirmMember;
import id.sistemkerja.team.roster.domain.RosterCommand.RemoveMember;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberConfirmed;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberJoined;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberLeft;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberPeriodChanged;
import id.sistemkerja.team.roster.domain.RosterState.Fact;
import java.util.Map;

/**
 * The roster of one unit. It follows what the assignments say and so refuses nothing: a fact that
 * is known already changes nothing, and one that comes before an earlier one is kept, so that an
 * acknowledgement or an end is never lost to the order of arrival.
 */
public final class RosterDecider implements Decider<RosterState, RosterCommand, RosterEvent> {
  @Override
  public RosterState initial() {
    return new RosterState(Map.of(), Map.of());
  }

  @Override
  public Decision<RosterEvent> decide(RosterCommand command, RosterState state) {
    RosterEvent event = event(command);
    return isKnown(event, state)
        ? Decision.nothingToDo()
        : Decision.accept(event, command.citations());
  }

  private static boolean isKnown(RosterEvent event, RosterState state) {
    return switch (event) {
      case MemberPeriodChanged e -> state.knowsChange(e.assignmentId(), e.changeNo());
      case MemberJoined _ -> state.knows(event.assignmentId(), Fact.JOINED);
      case MemberConfirmed _ -> state.knows(event.assignmentId(), Fact.CONFIRMED);
      case MemberLeft _ -> state.knows(event.assignmentId(), Fact.LEFT);
    };
  }

  private static RosterEvent event(RosterCommand command) {
    return switch (command) {
      case AddMember c ->
          new MemberJoined(
              c.unitId(),
              c.unitName(),
              c.assignmentId(),
              c.caseId(),
              c.letterId(),
              c.letterNumber(),
              c.officialId(),
              c.officialName(),
              c.originUnitId(),
              c.period().from(),
              c.period().to());
      case ConfirmMember c -> new MemberConfirmed(c.unitId(), c.assignmentId(), c.officialId());
      case ChangePeriod c ->
          new MemberPeriodChanged(
              c.unitId(),
              c.assignmentId(),
              c.officialId(),
              c.changeNo(),
              c.letterNumber(),
              c.period().from(),
              c.period().to());
      case RemoveMember c ->
          new MemberLeft(c.unitId(), c.assignmentId(), c.officialId(), c.leftOn(), c.reason());
    };
  }

  @Override
  public RosterState evolve(RosterState state, RosterEvent event) {
    return switch (event) {
      case MemberPeriodChanged e -> state.withChange(e.assignmentId(), e.changeNo());
      case MemberJoined _ -> state.with(event.assignmentId(), Fact.JOINED);
      case MemberConfirmed _ -> state.with(event.assignmentId(), Fact.CONFIRMED);
      case MemberLeft _ -> state.with(event.assignmentId(), Fact.LEFT);
    };
  }
}
