package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterCommand.Enter;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent.ReorganizationDecreed;
import java.util.List;
import java.util.stream.Stream;

/** A decree is carried out once. */
public final class RegisterDecider
    implements Decider<RegisterState, RegisterCommand, RegisterEvent> {
  @Override
  public RegisterState initial() {
    return new RegisterState(List.of());
  }

  @Override
  public Decision<RegisterEvent> decide(RegisterCommand command, RegisterState state) {
    return switch (command) {
      case Enter(ReorganizationDecreed entry) ->
          state.has(entry.decreeNumber())
              ? Decision.refuse(
                  Refusal.of(
                      ReorganizationProblems.DECREE_CARRIED_OUT,
                      FieldFault.of("decreeNumber", "sudah dilaksanakan", "carried out already")))
              : Decision.accept(entry);
    };
  }

  @Override
  public RegisterState evolve(RegisterState state, RegisterEvent event) {
    return switch (event) {
      case ReorganizationDecreed e ->
          new RegisterState(Stream.concat(state.decrees().stream(), Stream.of(e)).toList());
    };
  }
}
