package id.sistemkerja.kernel;

import java.util.List;

/**
 * The outcome of a command: what happened, or why nothing did.
 *
 * @param <E> the capability's events
 */
public sealed interface Decision<E> {
  /**
   * @param events in order; none if the command's effect was there already
   * @param citations the clauses on which the decision rests
   */
  record Accepted<E>(List<E> events, List<Citation> citations) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
      citations = List.copyOf(citations);
    }
  }

  /** Nothing happened. */
  record Refused<E>(Refusal refusal) implements Decision<E> {}

  static <E> Decision<E> accept(E event, List<Citation> citations) {
    return new Accepted<>(List.of(event), citations);
  }

  static <E> Decision<E> accept(E event, Citation... citations) {
    return new Accepted<>(List.of(event), List.of(citations));
  }

  /** The effect that the command asks for is there already. */
  static <E> Decision<E> nothingToDo() {
    return new Accepted<>(List.of(), List.of());
  }

  static <E> Decision<E> refuse(Refusal refusal) {
    return new Refused<>(refusal);
  }

  static <E> Decision<E> refuse(ProblemType type, Citation... citations) {
    return new Refused<>(Refusal.of(type, citations));
  }
}
