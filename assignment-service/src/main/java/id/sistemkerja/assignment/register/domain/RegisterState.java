package id.sistemkerja.assignment.register.domain;

import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which numbers a register has given out. */
public sealed interface RegisterState {
  /** The number to give out next. */
  int next();

  /** The number that this letter has. */
  OptionalInt numberOf(UUID letterId);

  record Empty() implements RegisterState {
    @Override
    public int next() {
      return 1;
    }

    @Override
    public OptionalInt numberOf(UUID letterId) {
      return OptionalInt.empty();
    }
  }

  /**
   * A chain from the last number back to the first. A copied map would make reading a year of n
   * letters cost n², this costs n. Not a record: its generated {@code equals} and {@code toString}
   * would recurse as deep as the register is long.
   */
  final class Numbering implements RegisterState {
    private final UUID letterId;
    private final int sequence;
    private final @Nullable Numbering earlier;

    Numbering(UUID letterId, int sequence, RegisterState before) {
      this.letterId = letterId;
      this.sequence = sequence;
      this.earlier = before instanceof Numbering numbering ? numbering : null;
    }

    @Override
    public int next() {
      return sequence + 1;
    }

    @Override
    public OptionalInt numberOf(UUID letter) {
      for (Numbering given = this; given != null; given = given.earlier) {
        if (given.letterId.equals(letter)) {
          return OptionalInt.of(given.sequence);
        }
      }
      return OptionalInt.empty();
    }
  }
}
