package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Explanation;
import java.util.Map;

/**
 * How the law was applied, as clients see it.
 *
 * @param verdict {@code Satisfied}, {@code Violated}, {@code NotApplicable}, {@code Undetermined},
 *     or {@code Named} where the clause names an office
 * @param facts what was asked, and what the clause allows, demands or names
 * @param sentence the same in Indonesian and in English
 */
public record Explained(
    String rule,
    String verdict,
    Citation citation,
    Map<String, String> facts,
    BilingualText sentence) {

  public static Explained of(Explanation explanation) {
    return new Explained(
        explanation.citation().rule(),
        explanation.verdict(),
        explanation.citation(),
        explanation.facts(),
        explanation.explanation());
  }
}
