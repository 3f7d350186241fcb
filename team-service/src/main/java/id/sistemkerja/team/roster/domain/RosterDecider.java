package id.sistemkerja.team.roster.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.team.roster.domain.RosterCommand.AddMember;
import id.sistemkerja.team.roster.domain.RosterCommand.ConfirmMember;
import id.sistemkerja.team.roster.domain.RosterCommand.RemoveMember;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberConfirmed;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberJoined;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberLeft;
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
    return new RosterState(Map.of());
  }

  @Override
  public Decision<RosterEvent> decide(RosterCommand command, RosterState state) {
    RosterEvent event = event(command);
    return state.knows(event.assignmentId(), fact(event))
        ? Decision.nothingToDo()
        : Decision.accept(event, command.citations());
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
      case RemoveMember c ->
          new MemberLeft(c.unitId(), c.assignmentId(), c.officialId(), c.leftOn(), c.reason());
    };
  }

  @Override
  public RosterState evolve(RosterState state, RosterEvent event) {
    return state.with(event.assignmentId(), fact(event));
  }

  private static Fact fact(RosterEvent event) {
    return switch (event) {
      case MemberJoined _ -> Fact.JOINED;
      case MemberConfirmed _ -> Fact.CONFIRMED;
      case MemberLeft _ -> Fact.LEFT;
    };
  }
}
