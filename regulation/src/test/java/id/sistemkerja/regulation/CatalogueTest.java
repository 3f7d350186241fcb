package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  private static final RegulationCatalogue CATALOGUE = RegulationCatalogue.bundled();

  @ParameterizedTest
  @CsvSource({
    "63.02, 2024-09-18, 63.02:68-2024:1, Perbup Kotabaru 68/2024",
    "63.02, 2031-01-01, 63.02:68-2024:1, Perbup Kotabaru 68/2024",
    "75.04, 2023-10-27, 75.04:23-2023:1, Perbup Pohuwato 23/2023",
  })
  void the_edition_in_force_on_a_day(
      String regency, LocalDate day, String version, String shortTitle) {
    RegulationProfile profile = CATALOGUE.inForce(new RegencyCode(regency), day);
    assertThat(profile.version()).isEqualTo(version);
    assertThat(profile.shortTitle()).isEqualTo(shortTitle);
    assertThat(CATALOGUE.version(version)).isSameAs(profile);
  }

  @ParameterizedTest
  @CsvSource({
    "63.02, 2024-09-17",
    "75.04, 2023-10-26",
    "35.17, 2023-12-28",
    "33.13, 2023-09-18",
    "75.01, 2025-01-01",
  })
  void no_regulation_on_the_day_before_or_for_an_unknown_regency(String regency, LocalDate day) {
    assertThatThrownBy(() -> CATALOGUE.inForce(new RegencyCode(regency), day))
        .isInstanceOfSatisfying(
            NoRegulationInForce.class,
            none -> {
              assertThat(none.text().id()).contains(regency, day.toString());
              assertThat(none.text().en()).contains(regency, day.toString());
            });
  }

  @Test
  void an_unknown_version_is_refused() {
    assertThatThrownBy(() -> CATALOGUE.version("63.02:68-2024:9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("63.02:68-2024:9");
  }

  @Test
  void every_edition_is_listed_once() {
    assertThat(CATALOGUE.all())
        .extracting(RegulationProfile::version)
        .containsExactlyInAnyOrder(
            "63.02:68-2024:1", "75.04:23-2023:1", "35.17:122-2023:1", "33.13:50-2023:1");
  }
}
