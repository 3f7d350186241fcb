package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;

/**
 * How we read a clause that is unclear, and why.
 *
 * @param ambiguity id in the register of ambiguities, for example {@code A-5}
 */
public record Reading(String ambiguity, BilingualText reading, BilingualText why) {}
