package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JAB: posts")
class JabTest {

  @ParameterizedTest(name = "{0} {1}: {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JAB-1 | KOTABARU | PNS         | Satisfied     | Pasal 2
          JAB-1 | KOTABARU | PPPK        | Satisfied     | Pasal 2
          JAB-1 | KOTABARU | HONORARY    | Violated      | Pasal 2
          JAB-1 | POHUWATO | PNS         | Satisfied     | Pasal 1 angka 1
          JAB-1 | POHUWATO | PPPK        | Satisfied     | Pasal 1 angka 1
          JAB-1 | POHUWATO | HONORARY    | Violated      | Pasal 1 angka 1
          JAB-2 | KOTABARU | JPT_PRATAMA | Satisfied     | Pasal 6, Pasal 7, dan Pasal 11
          JAB-2 | KOTABARU | OPERATIONAL | Satisfied     | Pasal 6, Pasal 7, dan Pasal 11
          JAB-2 | KOTABARU | JPT_MADYA   | Violated      | Pasal 6, Pasal 7, dan Pasal 11
          JAB-2 | POHUWATO | JPT_MADYA   | NotApplicable | tidak diatur, perilaku umum
          JAB-3 | KOTABARU | AHLI_UTAMA  | Satisfied     | Pasal 9 ayat (2) dan ayat (3)
          JAB-3 | KOTABARU | PEMULA      | Satisfied     | Pasal 9 ayat (2) dan ayat (3)
          JAB-3 | KOTABARU | AHLI_MUTU   | Violated      | Pasal 9 ayat (2) dan ayat (3)
          JAB-3 | POHUWATO | AHLI_MUTU   | NotApplicable | tidak diatur, perilaku umum
          JAB-4 | KOTABARU | CAMAT       | NotApplicable | tidak diatur, perilaku umum
          JAB-4 | POHUWATO | CAMAT       | NotApplicable | tidak diatur, perilaku umum
          """)
  void allowed(String rule, Regency regency, String value, String verdict, String article) {
    Table.allows(rule, regency, value, Situation.unspecified(), verdict, article);
  }

  @Test
  @DisplayName("JAB-3 KOTABARU: the profile and the code name the same grades in the same order")
  void grades_in_order() {
    Verdict refused =
        Regency.KOTABARU.profile().allows("JAB-3", "AHLI_MUTU", Situation.unspecified());
    assertThat(refused.facts().get("allowed").split(", "))
        .containsExactly(
            Arrays.stream(FunctionalGrade.values()).map(Enum::name).toArray(String[]::new));
  }
}
