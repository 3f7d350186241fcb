package id.sistemkerja.assignment.register.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers that were set aside for paper.
 *
 * @param fates what became of those of which it is known
 */
public record Block(
    String registerId,
    int first,
    int last,
    LetterNumberFormat format,
    String reason,
    LocalDate reservedOn,
    Map<Integer, Fate> fates) {
  public Block {
    fates = Map.copyOf(fates);
  }

  /** What became of a number. */
  public enum Fate {
    /** Not known yet. */
    OPEN,
    USED,
    VOID
  }

  boolean has(int sequence) {
    return first <= sequence && sequence <= last;
  }

  public Fate fate(int sequence) {
    return fates.getOrDefault(sequence, Fate.OPEN);
  }

  /** How many numbers are still to be accounted for. */
  public int open() {
    return last - first + 1 - fates.size();
  }

  Block with(int sequence, Fate fate) {
    Map<Integer, Fate> more = new TreeMap<>(fates);
    more.put(sequence, fate);
    return new Block(registerId, first, last, format, reason, reservedOn, more);
  }
}
