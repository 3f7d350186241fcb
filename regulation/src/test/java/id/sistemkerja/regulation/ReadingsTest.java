package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An unclear clause has two readings, and an administrator can choose")
class ReadingsTest {
  private static final RegulationCatalogue CATALOGUE = RegulationCatalogue.bundled();

  static Stream<Arguments> selectable() {
    return Arrays.stream(Regency.values())
        .flatMap(regency ->
            regency.profile().readings().stream()
                .filter(Reading::selectable)
                .map(reading -> Arguments.of(regency, reading.ambiguity())));
  }

  @ParameterizedTest(name = "{1} {0}: the other reading changes an answer, and replays")
  @MethodSource("selectable")
  void changes_an_answer(Regency regency, String ambiguity) {
    RegulationProfile ours = regency.profile();
    RegulationProfile other = ours.with(Set.of(ambiguity));

    assertThat(other.version()).isEqualTo(ours.version() + "+" + ambiguity);
    assertThat(other.chosen()).containsExactly(ambiguity);
    assertThat(Answers.of(other)).isNotEqualTo(Answers.of(ours));
    assertThat(Answers.of(CATALOGUE.version(other.version()))).isEqualTo(Answers.of(other));
  }

  @ParameterizedTest(name = "{0} {1}: appraiser of {4} in {3} of {2} becomes {5} of {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A-10 | KOTABARU | AGENCY_OFFICE | DIVISION | AHLI_MADYA | ADMINISTRATOR | | KED-5
          A-10 | KOTABARU | REGIONAL_SECRETARIAT | BUREAU_SECTION | | ADMINISTRATOR | BUREAU_SECTION | KED-5
          A-23 | POHUWATO | REGIONAL_SECRETARIAT | BUREAU_SECTION | AHLI_UTAMA | ADMINISTRATOR | BUREAU_SECTION | KED-5
          A-24 | POHUWATO | DISTRICT | WARD | PEMULA | PENGAWAS | WARD | KED-5
          A-36 | JOMBANG | DISTRICT | SUBSECTION | AHLI_MUDA | ADMINISTRATOR | | KED-5
          A-36 | JOMBANG | DISTRICT | SUBSECTION | | PENGAWAS | | KED-5
          A-37 | JOMBANG | DISTRICT | WARD | | PENGAWAS | | KED-5
          A-38 | JOMBANG | HOSPITAL | DIVISION | | JPT_PRATAMA ADMINISTRATOR | HOSPITAL | KED-5
          A-57 | JOMBANG | REGIONAL_SECRETARIAT | SUBSECTION | AHLI_MUDA | ADMINISTRATOR | BUREAU_SECTION | KED-5
          A-57 | JOMBANG | AGENCY_OFFICE | DIVISION | AHLI_UTAMA | ADMINISTRATOR JPT_PRATAMA | | KED-5
          A-57 | JOMBANG | COUNCIL_SECRETARIAT | BUREAU_SECTION | | ADMINISTRATOR PENGAWAS | BUREAU_SECTION SUBSECTION | KED-5
          A-47 | KARANGANYAR | AGENCY_OFFICE | SUBSECTION | AHLI_PERTAMA | ADMINISTRATOR | | KED-4
          A-49 | KARANGANYAR | DISTRICT | WARD | AHLI_MUDA | ADMINISTRATOR | | KED-5
          """)
  void appraiser(
      String ambiguity,
      Regency regency,
      UnitKind apparatus,
      UnitKind unit,
      FunctionalGrade grade,
      String ranks,
      String heads,
      String rule) {
    AppraiserRule actual =
        regency
            .profile()
            .with(Set.of(ambiguity))
            .appraiser(apparatus, unit, Optional.ofNullable(grade));
    assertThat(actual.rule()).isEqualTo(rule);
    assertThat(actual.ranks()).extracting(Enum::name).containsExactlyElementsOf(Table.words(ranks));
    assertThat(actual.heads())
        .extracting(Enum::name)
        .containsExactlyInAnyOrderElementsOf(Table.words(heads));
  }

  @ParameterizedTest(name = "{0} {1}: results of {3} in {2} are reviewed by {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A-1  | JOMBANG | COUNCIL_SECRETARIAT | BUREAU_SECTION | MEK-J2 | OWNER_UNIT_HEAD ASSISTANT REGIONAL_SECRETARY
          A-1  | JOMBANG | COUNCIL_SECRETARIAT | SUBSECTION | MEK-J2 | OWNER_APPRAISER ASSISTANT REGIONAL_SECRETARY
          A-8  | KOTABARU | AGENCY_OFFICE | TECHNICAL_UNIT | MEK-K7 | OWNER_UNIT_HEAD
          A-18 | KOTABARU | REGIONAL_SECRETARIAT | SUBSECTION | MEK-K1 | OWNER_UNIT_HEAD OWNER_APPRAISER ASSISTANT REGIONAL_SECRETARY
          A-19 | KOTABARU | CIVIL_SERVICE_POLICE | DIVISION | MEK-K2 | OWNER_APPARATUS_HEAD
          A-21 | KOTABARU | DISTRICT | SUBSECTION | MEK-K5 | OWNER_UNIT_HEAD OWNER_APPARATUS_SECRETARY OWNER_APPARATUS_HEAD
          A-33 | POHUWATO | REGIONAL_SECRETARIAT | BUREAU_SECTION | MEK-P5 | OWNER_UNIT_HEAD ASSISTANT REGIONAL_SECRETARY
          A-44 | JOMBANG | REGIONAL_SECRETARIAT | SUBSECTION | MEK-J1 | OWNER_UNIT_HEAD OWNER_APPRAISER ASSISTANT REGIONAL_SECRETARY
          A-45 | JOMBANG | AGENCY_OFFICE | SUBSECTION | MEK-J3 | OWNER_APPRAISER OWNER_APPARATUS_HEAD
          A-52 | KARANGANYAR | AGENCY_OFFICE | SUBSECTION | MEK-R2 | OWNER_APPRAISER OWNER_APPARATUS_HEAD
          A-53 | KARANGANYAR | HOSPITAL | DIVISION | MEK-R4 | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD
          A-54 | KARANGANYAR | REGIONAL_SECRETARIAT | SUBSECTION | MEK-R10 | OWNER_UNIT_HEAD OWNER_APPRAISER ASSISTANT REGIONAL_SECRETARY
          """)
  void chain(
      String ambiguity,
      Regency regency,
      UnitKind apparatus,
      UnitKind unit,
      String rule,
      String reviewers) {
    EvaluationChain actual =
        regency
            .profile()
            .with(Set.of(ambiguity))
            .evaluationChain(apparatus, unit, HeadRank.ADMINISTRATOR);
    assertThat(actual.rule()).isEqualTo(rule);
    assertThat(actual.reviewers())
        .extracting(Enum::name)
        .containsExactlyElementsOf(Table.words(reviewers));
  }

  @ParameterizedTest(name = "{0} {1}: a letter {2} {3} is signed by {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A-12 | KOTABARU | ACROSS_UNITS | TEAM | REGIONAL_SECRETARY
          A-12 | KOTABARU | ACROSS_UNITS | INDIVIDUAL | ORIGIN_APPARATUS_HEAD
          A-13 | KOTABARU | ACROSS_AGENCIES | TEAM | REGIONAL_SECRETARY
          A-27 | POHUWATO | WITHIN_UNIT | INDIVIDUAL | ORIGIN_APPRAISER
          A-28 | POHUWATO | ACROSS_AGENCIES | TEAM | ORIGIN_APPRAISER
          A-40 | JOMBANG | WITHIN_UNIT | TEAM | ORIGIN_UNIT_HEAD
          A-40 | JOMBANG | ACROSS_APPARATUS | TEAM | ORIGIN_APPRAISER
          A-40 | JOMBANG | ACROSS_AGENCIES | INDIVIDUAL | ORIGIN_UNIT_HEAD
          A-50 | KARANGANYAR | ACROSS_AGENCIES | TEAM | ORIGIN_APPRAISER
          A-55 | KARANGANYAR | WITHIN_UNIT | TEAM | ORIGIN_APPRAISER
          """)
  void signatory(String ambiguity, Regency regency, Scope scope, Execution execution, Party party) {
    assertThat(regency.profile().with(Set.of(ambiguity)).letterSignatory(scope, execution).party())
        .isEqualTo(party);
  }

  @ParameterizedTest(name = "{0} {1}: {2} allows {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A-3      | JOMBANG  | PEN-1 | ACROSS_AGENCIES  | Violated
          A-3      | JOMBANG  | PEN-1 | ACROSS_APPARATUS | Satisfied
          A-3      | JOMBANG  | TIM-5 | ACROSS_AGENCIES  | Violated
          A-39     | JOMBANG  | PEN-1 | ACROSS_APPARATUS | Violated
          A-39     | JOMBANG  | PEN-1 | ACROSS_AGENCIES  | Satisfied
          A-39 A-3 | JOMBANG  | PEN-1 | ACROSS_AGENCIES  | Violated
          A-39 A-3 | JOMBANG  | PEN-1 | ACROSS_APPARATUS | Violated
          A-39 A-3 | JOMBANG  | PEN-1 | ACROSS_UNITS     | Satisfied
          A-39     | JOMBANG  | PEN-15 | ACROSS_APPARATUS | Violated
          A-25     | POHUWATO | PEN-1 | ACROSS_APPARATUS | Violated
          A-26     | POHUWATO | PEN-1 | ACROSS_AGENCIES  | Violated
          A-26     | POHUWATO | TIM-5 | ACROSS_AGENCIES  | Violated
          A-7      | KOTABARU | TIM-5 | ACROSS_AGENCIES  | Violated
          A-7      | KOTABARU | PEN-1 | ACROSS_AGENCIES  | Satisfied
          """)
  void reach(String ambiguities, Regency regency, String rule, String value, String verdict) {
    Verdict actual =
        regency
            .profile()
            .with(Table.words(ambiguities))
            .allows(rule, value, Situation.unspecified());
    assertThat(actual.getClass().getSimpleName()).isEqualTo(verdict);
  }

  @Test
  void A_6_A_14_A_17_A_29_A_31_A_32_A_42_A_56_the_other_party_or_none() {
    RegulationProfile kotabaru = Regency.KOTABARU.profile();
    Situation district = new Situation(null, null, UnitKind.DISTRICT, null, null);
    assertThat(kotabaru.allows("TIM-3", "PENGAWAS", district))
        .isInstanceOf(Verdict.Satisfied.class);
    assertThat(kotabaru.with(Set.of("A-6")).allows("TIM-3", "PENGAWAS", district))
        .isInstanceOf(Verdict.Violated.class);
    assertThat(kotabaru.with(Set.of("A-14")).requestAddressee(Scope.ACROSS_UNITS).party())
        .isEqualTo(Party.ORIGIN_APPARATUS_HEAD);
    assertThat(kotabaru.with(Set.of("A-17")).reportRecipient(Execution.TEAM).party())
        .isEqualTo(Party.OWNER_APPARATUS_HEAD);

    RegulationProfile pohuwato = Regency.POHUWATO.profile();
    assertThat(
            Regency.JOMBANG
                .profile()
                .with(Set.of("A-56"))
                .preference("PEN-21", Situation.unspecified())
                .orElseThrow()
                .values()
                .keySet())
        .containsExactly("OFFICER_IN_CHARGE_AHLI_MADYA", "CONTROLLER_AHLI_MUDA");
    assertThat(pohuwato.with(Set.of("A-29")).requestCopies(Scope.ACROSS_UNITS)).isEmpty();
    assertThat(
            pohuwato.with(Set.of("A-31")).recommendation(Scope.ACROSS_UNITS).orElseThrow().party())
        .isEqualTo(Party.ORIGIN_UNIT_HEAD);
    assertThat(pohuwato.with(Set.of("A-32")).reportRecipient(Execution.INDIVIDUAL).party())
        .isEqualTo(Party.ORIGIN_UNIT_HEAD);
    assertThat(
            Regency.JOMBANG
                .profile()
                .with(Set.of("A-42"))
                .reportRecipient(Execution.INDIVIDUAL)
                .party())
        .isEqualTo(Party.ORIGIN_APPRAISER);
  }

  @ParameterizedTest(name = "{0} {1}: cannot be chosen, and says why")
  @CsvSource({
    "A-2, JOMBANG", "A-9, JOMBANG", "A-4, POHUWATO", "A-5, KOTABARU", "A-11, KOTABARU",
    "A-16, KOTABARU", "A-20, KOTABARU", "A-22, POHUWATO", "A-30, POHUWATO", "A-34, KOTABARU",
    "A-35, JOMBANG", "A-43, JOMBANG", "A-46, KARANGANYAR", "A-48, KARANGANYAR",
  })
  void cannot_be_chosen(String ambiguity, Regency regency) {
    Reading reading =
        regency.profile().readings().stream()
            .filter(r -> r.ambiguity().equals(ambiguity))
            .findFirst()
            .orElseThrow();
    assertThat(reading.selectable()).isFalse();
    assertThat(reading.otherwise().text().id()).isNotBlank();
    assertThat(reading.otherwise().text().en()).isNotBlank();
    assertThatThrownBy(() -> regency.profile().with(Set.of(ambiguity)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(ambiguity);
  }

  @Test
  void every_ambiguity_of_the_register_has_its_two_readings_or_a_reason() {
    Set<String> ambiguities = new LinkedHashSet<>();
    for (Regency regency : Regency.values()) {
      regency.profile().readings().forEach(reading -> ambiguities.add(reading.ambiguity()));
    }
    for (int number = 1; number <= 57; number++) {
      assertThat(ambiguities).contains("A-" + number);
    }
    assertThat(ambiguities).hasSize(57);
  }

  @Test
  void a_version_has_one_name_however_it_was_chosen() {
    RegulationProfile jombang = Regency.JOMBANG.profile();
    String version = "35.17:122-2023:1+A-1+A-3+A-36";
    assertThat(jombang.with(Set.of("A-36", "A-3", "A-1")).version()).isEqualTo(version);
    assertThat(jombang.with(Set.of("A-36")).with(Set.of("A-1")).with(Set.of("A-3")).version())
        .isEqualTo(version);
    assertThat(CATALOGUE.version(version).chosen()).containsExactly("A-1", "A-3", "A-36");
    assertThat(jombang.with(Set.of())).isSameAs(jombang);
  }

  @ParameterizedTest(name = "{0} is no version")
  @CsvSource({
    "35.17:122-2023:1+A-3+A-1",
    "35.17:122-2023:1+A-1+A-1",
    "35.17:122-2023:1+A-2",
    "35.17:122-2023:1+A-8",
    "35.17:122-2023:1+",
    "35.17:122-2023:1+A-1+",
    "+A-1",
    "35.17:122-2023:2+A-1",
  })
  void other_names_are_refused(String version) {
    assertThatThrownBy(() -> CATALOGUE.version(version))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
