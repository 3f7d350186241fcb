package id.sistemkerja.regulation;

import java.time.LocalDate;

/**
 * A regency's choice between the two readings of an unclear clause.
 *
 * @param regulation whose clause it is, see {@link RegulationProfile#regulation}; another
 *     regulation's register has its own numbers
 * @param ambiguity for example {@code A-1}
 * @param other whether the other reading is chosen; otherwise ours holds again
 * @param from first day on which a case follows it
 */
public record ReadingChoice(String regulation, String ambiguity, boolean other, LocalDate from) {}
