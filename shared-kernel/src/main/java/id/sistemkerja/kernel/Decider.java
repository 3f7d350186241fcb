package id.sistemkerja.kernel;

/**
 * A capability's whole behaviour as two pure functions. Time, identifiers and facts come in with
 * the command.
 *
 * @param <S> the states, a sealed type
 * @param <C> the commands, a sealed type
 * @param <E> the events, a sealed type
 */
public interface Decider<S, C, E> {
  /** The state before the first event. */
  S initial();

  /** What the command leads to in this state. */
  Decision<E> decide(C command, S state);

  /** The state after the event. */
  S evolve(S state, E event);
}
