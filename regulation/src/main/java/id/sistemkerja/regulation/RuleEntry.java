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
 * @param silent where the regulation says nothing, in whole or in part
 * @param notFormalised what of it a machine cannot check, in whole or in part, and why
 * @param see the rule that holds its values, for {@link Status#COVERED}
 * @param citations the clauses, in the order of the profile, without doubles
 * @param line where it stands in the profile's file, from 1
 */
public record RuleEntry(
    String rule,
    Status status,
    BilingualText paraphrase,
    Optional<BilingualText> silent,
    Optional<BilingualText> notFormalised,
    Optional<String> see,
    List<Citation> citations,
    List<Reading> readings,
    int line) {

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

  /** Why it has no values of its own, or not for everything. */
  public Optional<BilingualText> remark() {
    return notFormalised.or(() -> silent);
  }
}
