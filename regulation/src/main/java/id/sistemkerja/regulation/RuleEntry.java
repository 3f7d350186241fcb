package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import java.util.List;
import java.util.Optional;

/**
 * One rule of the catalogue as a regency's regulation has it.
 *
 * @param rule for example {@code PEN-6}
 * @param paraphrase our own words
 * @param remark why it is silent (in whole or in part) or not formalised
 * @param see the rule that holds its values, for {@link Status#COVERED}
 * @param citations the clauses, in the order of the profile, without doubles
 */
public record RuleEntry(
    String rule,
    Status status,
    BilingualText paraphrase,
    Optional<BilingualText> remark,
    Optional<String> see,
    List<Citation> citations,
    List<Reading> readings) {

  /** What the profile does with the rule. */
  public enum Status {
    /** The regulation speaks, and the profile has values. */
    FORMALISED,
    /** The regulation speaks, and the values stand under another rule. */
    COVERED,
    /** The regulation is silent: the common behaviour holds. */
    SILENT,
    /** The regulation speaks, but a machine cannot check it; the remark says why. */
    NOT_FORMALISED
  }

  public RuleEntry {
    citations = List.copyOf(citations);
    readings = List.copyOf(readings);
  }
}
