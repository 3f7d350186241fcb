package id.sistemkerja.orgstructure;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import java.util.List;

/** Given these events, when this command, then these events or this refusal. */
public final class GivenWhenThen<S, C, E> {
  private final Decider<S, C, E> decider;
  private final S state;

  private GivenWhenThen(Decider<S, C, E> decider, S state) {
    this.decider = decider;
    this.state = state;
  }

  public static <S, C, E> GivenWhenThen<S, C, E> given(Decider<S, C, E> decider, List<E> events) {
    S state = decider.initial();
    for (E event : events) {
      state = decider.evolve(state, event);
    }
    return new GivenWhenThen<>(decider, state);
  }

  public Then when(C command) {
    return new Then(decider.decide(command, state));
  }

  /** What the command led to. */
  public final class Then {
    private final Decision<E> decision;

    private Then(Decision<E> decision) {
      this.decision = decision;
    }

    @SafeVarargs
    public final Decision.Accepted<E> then(E... events) {
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      Decision.Accepted<E> accepted = (Decision.Accepted<E>) decision;
      assertThat(accepted.events()).containsExactly(events);
      return accepted;
    }

    public Refusal thenRefused(ProblemType type) {
      assertThat(decision).isInstanceOf(Decision.Refused.class);
      Refusal refusal = ((Decision.Refused<E>) decision).refusal();
      assertThat(refusal.type()).isEqualTo(type);
      return refusal;
    }

    /** The slug of the refusal, or "done": for tables. */
    public String outcome() {
      return switch (decision) {
        case Decision.Accepted<E> accepted -> "done";
        case Decision.Refused<E>(Refusal refusal) -> refusal.type().slug();
      };
    }
  }
}
