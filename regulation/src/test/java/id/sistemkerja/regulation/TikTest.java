package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TIK: information technology")
class TikTest {

  @ParameterizedTest(name = "{0} {1}: {2}, so a machine's answer is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TIK-1 | KOTABARU | NOT_FORMALISED | Undetermined  | Pasal 31 ayat (1) dan ayat (2)
          TIK-1 | POHUWATO | NOT_FORMALISED | Undetermined  | Pasal 17 ayat (1) dan ayat (2)
          TIK-2 | KOTABARU | NOT_FORMALISED | Undetermined  | Pasal 31 ayat (3)
          TIK-2 | POHUWATO | NOT_FORMALISED | Undetermined  | Pasal 18 ayat (2)
          TIK-3 | KOTABARU | SILENT         | NotApplicable | tidak diatur, perilaku umum
          TIK-3 | POHUWATO | NOT_FORMALISED | Undetermined  | Pasal 18 ayat (1)
          TIK-1 | JOMBANG | NOT_FORMALISED | Undetermined | Pasal 30 dan Pasal 31 ayat (2) dan ayat (3)
          TIK-1 | KARANGANYAR | NOT_FORMALISED | Undetermined | Pasal 16 ayat (1) dan ayat (2)
          TIK-2 | JOMBANG | NOT_FORMALISED | Undetermined | Pasal 31 ayat (4) dan ayat (5)
          TIK-2 | KARANGANYAR | NOT_FORMALISED | Undetermined | Pasal 16 ayat (4)
          TIK-3 | JOMBANG | NOT_FORMALISED | Undetermined | Pasal 31 ayat (1)
          TIK-3 | KARANGANYAR | NOT_FORMALISED | Undetermined | Pasal 16 ayat (3)
          """)
  void answered(
      String rule, Regency regency, RuleEntry.Status status, String verdict, String article) {
    RuleEntry entry = regency.profile().entry(rule);
    assertThat(entry.status()).isEqualTo(status);
    Verdict actual = regency.profile().requires(rule, Set.of(), Situation.unspecified());
    Table.compare(actual, regency, rule, verdict, article);
    assertThat(actual.explanation()).isEqualTo(entry.remark().orElseThrow());
  }
}
