package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("No rule of the catalogue is silently absent")
class CoverageTest {

  /** Every rule of the catalogue that speaks of a regency. */
  static List<String> catalogue(Regency regency) {
    List<String> rules = new ArrayList<>();
    number(rules, "KED", 10);
    number(rules, "PEN", 23);
    number(rules, "TIM", 11);
    number(rules, "LAP", 4);
    number(rules, "KIN", 4);
    rules.add("MEK");
    switch (regency) {
      case KOTABARU -> IntStream.rangeClosed(1, 9).forEach(n -> rules.add("MEK-K" + n));
      case POHUWATO -> IntStream.rangeClosed(1, 6).forEach(n -> rules.add("MEK-P" + n));
      case JOMBANG -> IntStream.rangeClosed(1, 8).forEach(n -> rules.add("MEK-J" + n));
      // its text numbers no flow 7
      case KARANGANYAR ->
          IntStream.of(1, 2, 3, 4, 5, 6, 8, 9, 10).forEach(n -> rules.add("MEK-R" + n));
    }
    number(rules, "TIK", 3);
    number(rules, "PRO", 2);
    number(rules, "JAB", 4);
    return rules;
  }

  private static void number(List<String> rules, String family, int last) {
    IntStream.rangeClosed(1, last).forEach(n -> rules.add(family + "-" + n));
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_has_an_entry_in_the_catalogue_s_order(Regency regency) {
    assertThat(regency.profile().entries())
        .extracting(RuleEntry::rule)
        .containsExactlyElementsOf(catalogue(regency));
  }

  @ParameterizedTest
  @EnumSource
  void every_entry_speaks_both_languages_and_says_where_it_stands(Regency regency) {
    assertThat(regency.profile().entries())
        .allSatisfy(entry -> {
          assertThat(entry.paraphrase().id()).isNotBlank();
          assertThat(entry.paraphrase().en()).isNotBlank();
          switch (entry.status()) {
            case FORMALISED -> assertThat(entry.citations()).isNotEmpty();
            case COVERED -> assertThat(entry.see()).isPresent();
            case SILENT -> assertThat(entry.remark()).isPresent();
            case NOT_FORMALISED -> {
              assertThat(entry.remark()).isPresent();
              assertThat(entry.citations()).isNotEmpty();
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_is_named_in_the_test_of_its_family(Regency regency) throws IOException {
    for (String rule : catalogue(regency)) {
      String family = rule.substring(0, 1) + rule.substring(1, 3).toLowerCase(Locale.ROOT);
      Path test = Path.of("src/test/java/id/sistemkerja/regulation", family + "Test.java");
      assertThat(Files.readString(test)).containsPattern("\\b" + rule + "\\b");
    }
  }

  @ParameterizedTest(name = "{0}: Pasal 1 to Pasal {1}")
  @CsvSource({"KOTABARU, 33", "POHUWATO, 21", "JOMBANG, 34", "KARANGANYAR, 19"})
  void every_article_is_cited_by_a_rule_or_listed_with_the_reason(Regency regency, int last) {
    RegulationProfile profile = regency.profile();
    String cited =
        Stream.concat(
                profile.entries().stream()
                    .flatMap(entry -> entry.citations().stream())
                    .map(Citation::article),
                profile.otherClauses().stream().map(OtherClause::article))
            .collect(Collectors.joining("\n"));
    for (int article = 1; article <= last; article++) {
      assertThat(cited).containsPattern("Pasal " + article + "\\b");
    }
    assertThat(profile.otherClauses())
        .isNotEmpty()
        .allSatisfy(clause -> assertThat(clause.notFormalised().en()).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void no_reading_has_the_id_of_another(Regency regency) {
    assertThat(
            regency.profile().entries().stream()
                .flatMap(entry -> entry.readings().stream())
                .map(Reading::ambiguity))
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }
}
