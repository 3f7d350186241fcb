package id.sistemkerja.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Commands in any order, as anybody might send them. */
public final class RandomRun {
  private RandomRun() {}

  /**
   * Decides and evolves one after the other, with {@code check} of each state and of what follows.
   *
   * @return everything that happened
   */
  public static <S, C, E> List<E> of(
      Decider<S, C, E> decider, List<C> commands, BiConsumer<S, Decision<E>> check) {
    List<E> happened = new ArrayList<>();
    S state = decider.initial();
    for (C command : commands) {
      Decision<E> decision = decider.decide(command, state);
      check.accept(state, decision);
      switch (decision) {
        case Decision.Accepted<E> accepted -> {
          for (E event : accepted.events()) {
            happened.add(event);
            state = decider.evolve(state, event);
            assertThat(state).isNotNull();
          }
        }
        case Decision.Refused<E> refused -> {
          assertThat(refused.refusal().type().slug()).matches("[a-z-]+");
          assertThat(refused.refusal().type().status()).isIn(403, 404, 409, 422);
        }
      }
    }
    return happened;
  }
}
