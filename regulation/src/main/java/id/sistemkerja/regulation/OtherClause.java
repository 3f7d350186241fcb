package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;

/**
 * A clause that belongs to no rule of the catalogue, on record so that none is silently absent.
 *
 * @param article as Indonesian law cites it, for example {@code Pasal 33}
 * @param paraphrase our own words
 * @param notFormalised why a machine has nothing to check
 * @param line where it stands in the profile's file, from 1
 */
public record OtherClause(
    String article, BilingualText paraphrase, BilingualText notFormalised, int line) {}
