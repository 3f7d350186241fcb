package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;

/**
 * How we read a clause that is unclear, why, and how else it can be read.
 *
 * @param ambiguity id in the register of ambiguities, for example {@code A-5}
 */
public record Reading(
    String ambiguity, BilingualText reading, BilingualText why, Otherwise otherwise) {

  /** The other reading. */
  public sealed interface Otherwise {
    BilingualText text();

    /** An administrator of the regency can choose it: {@link RegulationProfile#with}. */
    record Selectable(BilingualText text) implements Otherwise {}

    /** It cannot be carried out, or changes nothing; the text says why. */
    record Not(BilingualText text) implements Otherwise {}
  }

  public boolean selectable() {
    return otherwise instanceof Otherwise.Selectable;
  }
}
