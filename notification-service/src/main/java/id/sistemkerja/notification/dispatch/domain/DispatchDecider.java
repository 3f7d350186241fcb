package id.sistemkerja.notification.dispatch.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.notification.dispatch.domain.DispatchCommand.RecordRouting;
import id.sistemkerja.notification.dispatch.domain.DispatchEvent.EventRouted;

/** An event is routed once. */
public final class DispatchDecider
    implements Decider<DispatchState, DispatchCommand, DispatchEvent> {
  @Override
  public DispatchState initial() {
    return DispatchState.NEW;
  }

  @Override
  public Decision<DispatchEvent> decide(DispatchCommand command, DispatchState state) {
    return switch (command) {
      case RecordRouting c ->
          state == DispatchState.ROUTED
              ? Decision.nothingToDo()
              : Decision.accept(
                  new EventRouted(
                      c.sourceEvent(),
                      c.sourceType(),
                      c.caseId(),
                      c.notifications(),
                      c.vacantOffices()));
    };
  }

  @Override
  public DispatchState evolve(DispatchState state, DispatchEvent event) {
    return DispatchState.ROUTED;
  }
}
