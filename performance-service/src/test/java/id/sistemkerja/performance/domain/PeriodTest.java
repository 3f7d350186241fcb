package id.sistemkerja.performance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest(name = "{0} to {1} cuts {2}")
  @CsvSource({
    "2026-01-01, 2026-12-31, ''",
    "2026-01-02, 2026-12-31, 2026-01",
    "2026-01-01, 2026-12-30, 2026-12",
    "2026-02-10, 2026-02-20, 2026-02",
    "2026-02-01, 2026-02-28, ''",
    "2028-02-01, 2028-02-28, 2028-02",
    "2026-01-15, 2026-03-15, 2026-01 2026-03",
    "2026-01-15, ,           2026-01",
    ",           2026-03-15, 2026-03",
    ",           ,           ''",
  })
  void cutsTheMonthsAtItsEnds(LocalDate from, LocalDate to, String months) {
    List<YearMonth> expected =
        Arrays.stream(months.split(" ")).filter(m -> !m.isEmpty()).map(YearMonth::parse).toList();
    assertThat(new Period(from, to).cutMonths()).containsExactlyElementsOf(expected);
  }

  @Test
  void cannotEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
  }
}
