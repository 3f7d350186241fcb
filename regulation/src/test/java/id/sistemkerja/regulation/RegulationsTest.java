package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The law in force has the readings that the regency has chosen as of the day")
class RegulationsTest {
  private static final RegulationCatalogue CATALOGUE = RegulationCatalogue.bundled();
  private static final RegencyCode JOMBANG = new RegencyCode("35.17");
  private static final String REGULATION = "35.17:122-2023";

  private final List<ReadingChoice> made = new ArrayList<>();
  private final Regulations regulations = new Regulations(CATALOGUE, regency -> made);

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-02-28, 35.17:122-2023:1",
    "2026-03-01, 35.17:122-2023:1+A-1",
    "2026-03-31, 35.17:122-2023:1+A-1",
    "2026-04-01, 35.17:122-2023:1+A-1+A-3",
    "2026-06-30, 35.17:122-2023:1+A-1+A-3",
    "2026-07-01, 35.17:122-2023:1+A-3",
    "2030-01-01, 35.17:122-2023:1+A-3",
  })
  void a_choice_holds_from_its_day_until_ours_is_chosen_again(LocalDate day, String version) {
    choose("A-3", true, "2026-04-01");
    choose("A-1", true, "2026-03-01");
    choose("A-1", false, "2026-07-01");

    assertThat(regulations.inForce(JOMBANG, day).version()).isEqualTo(version);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "63.02, 2024-09-17, true",
    "63.02, 2024-09-18, false",
    "35.17, 2023-12-28, true",
    "99.99, 2020-01-01, false",
  })
  void days_before_the_first_regulation_of_a_regency_that_has_one_are_history(
      String regency, LocalDate day, boolean history) {
    assertThat(regulations.isBeforeAny(new RegencyCode(regency), day)).isEqualTo(history);
  }

  @Test
  void of_two_choices_from_the_same_day_the_one_made_later_holds() {
    choose("A-1", true, "2026-03-01");
    choose("A-1", false, "2026-03-01");
    assertThat(version("2026-03-01")).isEqualTo("35.17:122-2023:1");

    choose("A-1", true, "2026-03-01");
    assertThat(version("2026-03-01")).isEqualTo("35.17:122-2023:1+A-1");
  }

  @Test
  void what_the_edition_does_not_know_or_leaves_no_choice_of_is_passed_over() {
    choose("A-999", true, "2026-01-01");
    choose("A-2", true, "2026-01-01");
    made.add(new ReadingChoice("35.17:9-2030", "A-1", true, LocalDate.of(2026, 1, 1)));

    assertThat(version("2026-03-01")).isEqualTo("35.17:122-2023:1");
  }

  private String version(String day) {
    return regulations.inForce(JOMBANG, LocalDate.parse(day)).version();
  }

  private void choose(String ambiguity, boolean other, String from) {
    made.add(new ReadingChoice(REGULATION, ambiguity, other, LocalDate.parse(from)));
  }

  @Test
  void a_reading_names_the_clauses_whose_values_change_with_it() {
    RegulationProfile jombang = CATALOGUE.version("35.17:122-2023:1");
    for (Reading reading : jombang.readings()) {
      assertThat(jombang.clausesOf(reading.ambiguity())).as(reading.ambiguity()).isNotEmpty();
    }
    assertThat(jombang.ruleOf("A-3").rule()).isEqualTo("PEN-1");
    assertThat(jombang.clausesOf("A-3"))
        .allSatisfy(c -> assertThat(c.article()).startsWith("Pasal"));
    assertThat(jombang.reading("A-8")).as("another regency's").isEmpty();
  }

  static Stream<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (RegulationProfile profile : CATALOGUE.all()) {
      List<String> ids =
          profile.readings().stream().filter(Reading::selectable).map(Reading::ambiguity).toList();
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          pairs.add(Arguments.of(profile, ids.get(i), ids.get(j)));
        }
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest(name = "{0} with {1} and {2}")
  @MethodSource("pairs")
  void any_two_other_readings_together_leave_one_answer_to_every_question(
      RegulationProfile profile, String one, String two) {
    assertThat(profile.with(Set.of(one, two)).faults()).isEmpty();
  }
}
