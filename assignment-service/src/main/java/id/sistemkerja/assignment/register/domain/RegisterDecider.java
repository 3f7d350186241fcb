package id.sistemkerja.assignment.register.domain;

import id.sistemkerja.assignment.register.domain.RegisterCommand.AllocateNumber;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberAllocated;
import id.sistemkerja.assignment.register.domain.RegisterState.Empty;
import id.sistemkerja.assignment.register.domain.RegisterState.Numbering;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;

/** Numbers from 1 without gaps, one for each letter. Never refuses. */
public final class RegisterDecider
    implements Decider<RegisterState, RegisterCommand, RegisterEvent> {
  @Override
  public RegisterState initial() {
    return new Empty();
  }

  @Override
  public Decision<RegisterEvent> decide(RegisterCommand command, RegisterState state) {
    return switch (command) {
      case AllocateNumber c ->
          state.numberOf(c.letterId()).isPresent()
              ? Decision.nothingToDo()
              : Decision.accept(
                  new NumberAllocated(c.registerId().value(), c.letterId(), state.next()));
    };
  }

  @Override
  public RegisterState evolve(RegisterState state, RegisterEvent event) {
    return switch (event) {
      case NumberAllocated e -> new Numbering(e.letterId(), e.sequence(), state);
    };
  }
}
