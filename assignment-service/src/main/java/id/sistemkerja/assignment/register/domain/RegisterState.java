package id.sistemkerja.assignment.register.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers a register has given out: to letters, and in blocks to paper.
 *
 * <p>The letters are a chain from the last number back to the first: a copied map would make
 * reading a year of n letters cost n², this costs n. Not a record: its generated {@code equals} and
 * {@code toString} would recurse as deep as the register is long.
 */
public final class RegisterState {
  static final RegisterState EMPTY = new RegisterState(1, null, List.of());

  private final int next;
  private final @Nullable Given last;
  private final List<Block> blocks;

  private RegisterState(int next, @Nullable Given last, List<Block> blocks) {
    this.next = next;
    this.last = last;
    this.blocks = blocks;
  }

  private static final class Given {
    private final UUID letterId;
    private final int sequence;
    private final int count;
    private final @Nullable Given earlier;

    private Given(UUID letterId, int sequence, @Nullable Given earlier) {
      this.letterId = letterId;
      this.sequence = sequence;
      this.count = earlier == null ? 1 : earlier.count + 1;
      this.earlier = earlier;
    }
  }

  /** The number to give out next. */
  public int next() {
    return next;
  }

  /** How many letters have a number. */
  public int letters() {
    return last == null ? 0 : last.count;
  }

  /** The blocks, in the order of their numbers. */
  public List<Block> blocks() {
    return blocks;
  }

  /** How many numbers are on paper and not accounted for. */
  public int open() {
    return blocks.stream().mapToInt(Block::open).sum();
  }

  /** The number that this letter has. */
  public OptionalInt numberOf(UUID letter) {
    for (Given given = last; given != null; given = given.earlier) {
      if (given.letterId.equals(letter)) {
        return OptionalInt.of(given.sequence);
      }
    }
    return OptionalInt.empty();
  }

  /** The letters that have these numbers, by number. */
  public List<NumberedLetter> letters(int from, int to) {
    List<NumberedLetter> letters = new ArrayList<>();
    for (Given given = last; given != null && given.sequence >= from; given = given.earlier) {
      if (given.sequence <= to) {
        letters.addFirst(new NumberedLetter(given.sequence, given.letterId));
      }
    }
    return letters;
  }

  /** A letter and its number. */
  public record NumberedLetter(int sequence, UUID letterId) {}

  public Optional<Block> block(int sequence) {
    return blocks.stream().filter(block -> block.has(sequence)).findFirst();
  }

  RegisterState given(UUID letterId, int sequence) {
    return new RegisterState(sequence + 1, new Given(letterId, sequence, last), blocks);
  }

  RegisterState reserved(Block block) {
    List<Block> more = new ArrayList<>(blocks);
    more.add(block);
    return new RegisterState(block.last() + 1, last, List.copyOf(more));
  }

  RegisterState accounted(int sequence, Block.Fate fate) {
    return new RegisterState(
        next,
        last,
        blocks.stream()
            .map(block -> block.has(sequence) ? block.with(sequence, fate) : block)
            .toList());
  }
}
