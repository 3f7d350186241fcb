package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.kernel.RegencyCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName(
    "A new edition, and a new regulation, take over on their day; a running case keeps its")
class TakeoverTest {
  private static final RegencyCode MEKARJAYA = new RegencyCode("99.01");
  private static final String FIRST = "mekarjaya-7-2025.yaml";

  @TempDir private Path folder;

  /** Regulation 9 of 2027 says the same as 7 of 2025, but for who signs within a unit. */
  @BeforeEach
  void two_regulations() throws IOException {
    String first = Files.readString(Path.of("src/test/resources/made-up", FIRST));
    Files.writeString(folder.resolve(FIRST), first);
    Files.writeString(folder.resolve("mekarjaya-9-2027.yaml"), successor(first, "2027-01-01"));
  }

  private static String successor(String first, String day) {
    return first
        .replace("7-2025", "9-2027")
        .replace("7/2025", "9/2027")
        .replace("  - {number: 2, from: 2026-07-01}\n", "")
        .replaceAll("      - \\{type: signatory, from: 2026-07-01.*\n", "")
        .replace("to: 2026-06-30, ", "")
        .replace("2025-03-01", day)
        .replace(
            "restsOn: [A-901], citation: Pasal 52 ayat (1), scopes: [WITHIN_UNIT], party: ORIGIN_APPRAISER",
            "restsOn: [A-901], citation: Pasal 2, scopes: [WITHIN_UNIT], party: ORIGIN_APPARATUS_HEAD");
  }

  @Test
  void each_day_has_the_law_of_that_day() {
    RegulationCatalogue catalogue = RegulationCatalogue.bundled().withFolder(folder);
    assertThat(version(catalogue, "2026-06-30")).isEqualTo("99.01:7-2025:1");
    assertThat(version(catalogue, "2026-07-01")).isEqualTo("99.01:7-2025:2");
    assertThat(version(catalogue, "2026-12-31")).isEqualTo("99.01:7-2025:2");
    assertThat(version(catalogue, "2027-01-01")).isEqualTo("99.01:9-2027:1");
    assertThat(version(catalogue, "2040-01-01")).isEqualTo("99.01:9-2027:1");
    assertThatThrownBy(() -> version(catalogue, "2025-02-28"))
        .isInstanceOf(NoRegulationInForce.class);
  }

  @Test
  void a_case_opened_under_an_edition_keeps_it_and_a_new_case_gets_the_next() {
    RegulationCatalogue catalogue = RegulationCatalogue.bundled().withFolder(folder);
    // what the case recorded when it was opened
    String old = version(catalogue, "2026-06-30");
    String young = version(catalogue, "2026-07-01");

    assertThat(signatory(catalogue, old, Scope.ACROSS_APPARATUS))
        .isEqualTo(Party.REGIONAL_SECRETARY);
    assertThat(signatory(catalogue, young, Scope.ACROSS_APPARATUS))
        .isEqualTo(Party.ORIGIN_APPARATUS_HEAD);
    // what did not change is the same under both
    assertThat(signatory(catalogue, old, Scope.WITHIN_UNIT))
        .isEqualTo(signatory(catalogue, young, Scope.WITHIN_UNIT));
  }

  @Test
  void a_case_opened_under_the_old_regulation_keeps_it_and_a_new_case_gets_the_new_one() {
    RegulationCatalogue catalogue = RegulationCatalogue.bundled().withFolder(folder);
    String old = version(catalogue, "2026-12-31");
    String young = version(catalogue, "2027-01-01");

    assertThat(signatory(catalogue, old, Scope.WITHIN_UNIT)).isEqualTo(Party.ORIGIN_APPRAISER);
    assertThat(signatory(catalogue, young, Scope.WITHIN_UNIT))
        .isEqualTo(Party.ORIGIN_APPARATUS_HEAD);
    assertThat(
            catalogue.version(young).letterSignatory(Scope.WITHIN_UNIT, Execution.TEAM).citation())
        .hasToString("Perbup Mekarjaya 9/2027 Pasal 2");
  }

  @Test
  void a_chosen_reading_stays_with_the_case_too() {
    RegulationCatalogue catalogue = RegulationCatalogue.bundled().withFolder(folder);
    String chosen = version(catalogue, "2026-06-30") + "+A-901";
    assertThat(signatory(catalogue, chosen, Scope.WITHIN_UNIT)).isEqualTo(Party.ORIGIN_UNIT_HEAD);
  }

  @Test
  void two_regulations_of_a_regency_do_not_start_on_one_day() throws IOException {
    String first = Files.readString(folder.resolve(FIRST));
    Files.writeString(folder.resolve("mekarjaya-9-2027.yaml"), successor(first, "2026-07-01"));
    assertThatThrownBy(() -> RegulationCatalogue.bundled().withFolder(folder))
        .isInstanceOf(ProfileFault.class)
        .hasMessageContaining("99.01:9-2027:1 starts on the same day as 99.01:7-2025:2");
  }

  private static String version(RegulationCatalogue catalogue, String day) {
    return catalogue.inForce(MEKARJAYA, LocalDate.parse(day)).version();
  }

  private static Party signatory(RegulationCatalogue catalogue, String version, Scope scope) {
    return catalogue.version(version).letterSignatory(scope, Execution.INDIVIDUAL).party();
  }
}
