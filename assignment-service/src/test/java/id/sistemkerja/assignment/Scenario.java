package id.sistemkerja.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import java.util.List;

/** Given what happened, when somebody asks, then this happens or is refused. */
public final class Scenario<S, C, E> {
  private final Decider<S, C, E> decider;
  private S state;

  private Scenario(Decider<S, C, E> decider) {
    this.decider = decider;
    this.state = decider.initial();
  }

  public static <S, C, E> Scenario<S, C, E> of(Decider<S, C, E> decider) {
    return new Scenario<>(decider);
  }

  public Scenario<S, C, E> given(List<? extends E> events) {
    events.forEach(event -> state = decider.evolve(state, event));
    return this;
  }

  /** Commands that lead to the state of interest, each of which must be accepted. */
  @SafeVarargs
  public final Scenario<S, C, E> given(C... commands) {
    for (C command : commands) {
      Decision<E> decision = decider.decide(command, state);
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      given(((Decision.Accepted<E>) decision).events());
    }
    return this;
  }

  public S state() {
    return state;
  }

  public Outcome<E> when(C command) {
    return new Outcome<>(decider.decide(command, state));
  }

  /** What the command led to. */
  public record Outcome<E>(Decision<E> decision) {
    /** {@code accepted}, {@code nothing}, or the problem's slug. */
    public String inOneWord() {
      return switch (decision) {
        case Decision.Accepted<E> accepted -> accepted.events().isEmpty() ? "nothing" : "accepted";
        case Decision.Refused<E> refused -> refused.refusal().type().slug();
      };
    }

    public Happened<E> then() {
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      return new Happened<>((Decision.Accepted<E>) decision);
    }

    public Refused thenRefused(ProblemType type) {
      assertThat(decision).isInstanceOf(Decision.Refused.class);
      Refusal refusal = ((Decision.Refused<E>) decision).refusal();
      assertThat(refusal.type()).isEqualTo(type);
      return new Refused(refusal);
    }
  }

  /** The command was accepted. */
  public record Happened<E>(Decision.Accepted<E> accepted) {
    @SafeVarargs
    public final Happened<E> events(E... events) {
      assertThat(accepted.events()).containsExactly(events);
      return this;
    }

    public <T extends E> T event(Class<T> type) {
      assertThat(accepted.events()).singleElement().isInstanceOf(type);
      return type.cast(accepted.events().getFirst());
    }

    public Happened<E> nothing() {
      assertThat(accepted.events()).isEmpty();
      return this;
    }

    public Happened<E> citing(String rule, String article) {
      assertCites(accepted.citations(), rule, article);
      return this;
    }
  }

  /** The command was refused. */
  public record Refused(Refusal refusal) {
    public Refused citing(String rule, String article) {
      assertCites(refusal.citations(), rule, article);
      return this;
    }

    public Refused citingNothing() {
      assertThat(refusal.citations()).isEmpty();
      return this;
    }

    public Refused atFields(String... fields) {
      assertThat(refusal.faults()).extracting(FieldFault::field).containsExactly(fields);
      return this;
    }

    /** One of the faults says this, in English. */
    public Refused saying(String english) {
      assertThat(refusal.faults()).anyMatch(fault -> fault.fault().en().contains(english));
      return this;
    }
  }

  private static void assertCites(List<Citation> citations, String rule, String article) {
    assertThat(citations)
        .anyMatch(cited -> cited.rule().equals(rule) && cited.article().equals(article));
  }
}
