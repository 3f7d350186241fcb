package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** One row of a truth table, asked and compared. */
final class Table {
  private Table() {}

  static void allows(
      String rule,
      Regency regency,
      String value,
      Situation situation,
      String verdict,
      String article) {
    Verdict actual = regency.profile().allows(rule, value, situation);
    compare(actual, regency, rule, verdict, article);
    assertThat(actual.facts()).containsEntry("asked", value);
  }

  /**
   * @param missing what the verdict must say is missing; null for nothing
   */
  static void requires(
      String rule,
      Regency regency,
      Set<String> present,
      Situation situation,
      String verdict,
      String missing,
      String article) {
    Verdict actual = regency.profile().requires(rule, present, situation);
    compare(actual, regency, rule, verdict, article);
    assertThat(actual.facts().get("missing")).isEqualTo(missing);
  }

  static void compare(
      Verdict actual, Regency regency, String rule, String verdict, String article) {
    assertThat(actual.getClass().getSimpleName()).as(actual.toString()).isEqualTo(verdict);
    assertThat(actual.citation())
        .isEqualTo(new Citation(regency.profile().shortTitle(), article, rule));
    assertThat(actual.explanation().id()).endsWith(".");
    assertThat(actual.explanation().en()).endsWith(".");
  }

  static void cites(PartyRule actual, Regency regency, String rule, String party, String article) {
    assertThat(actual)
        .isEqualTo(
            new PartyRule(
                Party.valueOf(party), new Citation(regency.profile().shortTitle(), article, rule)));
  }

  /** Words separated by blanks; none for null. */
  static Set<String> words(String text) {
    return text == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(" ")));
  }
}
