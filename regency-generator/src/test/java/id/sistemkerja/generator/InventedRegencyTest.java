package id.sistemkerja.generator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InventedRegencyTest {
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  static Stream<RegencyCode> regencies() {
    return RegulationCatalogue.bundled().all().stream().map(RegulationProfile::regency).distinct();
  }

  @ParameterizedTest
  @MethodSource("regencies")
  void everyRegencyOfTheCatalogueCanBeInventedWithEverySheet(RegencyCode regency) {
    InventedRegency invented = new InventedRegency(regency, 400, 1, LAST);
    assertThat(invented.rows(Sheet.OFFICIALS)).hasSize(400);
    for (Sheet sheet : Sheet.values()) {
      assertThat(invented.rows(sheet)).as(sheet.path()).isNotEmpty();
    }
    assertThat(invented.rows(Sheet.UNITS))
        .allSatisfy(u -> assertThat(u.get("unitId")).startsWith(regency + "-g-"));
  }

  @Test
  void theSameSeedGivesTheSameRegencyAndAnotherAnother() {
    RegencyCode regency = new RegencyCode("63.02");
    assertThat(new InventedRegency(regency, 90, 7, LAST).rows(Sheet.OFFICIALS))
        .isEqualTo(new InventedRegency(regency, 90, 7, LAST).rows(Sheet.OFFICIALS))
        .isNotEqualTo(new InventedRegency(regency, 90, 8, LAST).rows(Sheet.OFFICIALS));
  }

  @Test
  void numbersAreValidOfNobodyAndOfTheInventedSeries() {
    InventedRegency invented = new InventedRegency(new RegencyCode("75.04"), 2_000, 1, LAST);
    assertThat(invented.rows(Sheet.OFFICIALS).stream().map(o -> o.get("nip")))
        .doesNotHaveDuplicates()
        .allMatch(nip -> nip.charAt(15) == '9');
    assertThat(invented.rows(Sheet.OFFICIALS))
        .allSatisfy(o ->
            assertThat(new Nip(o.get("nip"), Nip.Kind.valueOf(o.get("nipKind"))).bornOn())
                .isBefore(LocalDate.of(1996, 1, 1)));
  }

  @Test
  void headsStandInsAndPlacementsGoBackTenYears() {
    InventedRegency invented = new InventedRegency(new RegencyCode("63.02"), 900, 1, LAST);
    assertThat(years(invented, Sheet.HEADS)).contains("2016");
    assertThat(years(invented, Sheet.PLACEMENTS)).contains("2016", "2026");
    assertThat(years(invented, Sheet.STAND_INS))
        .contains("2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025");
  }

  private static Stream<String> years(InventedRegency invented, Sheet sheet) {
    return invented.rows(sheet).stream().map(r -> r.get("effectiveFrom").substring(0, 4));
  }
}
