package id.sistemkerja.regulation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PRO: business process maps")
class ProTest {

  @ParameterizedTest(name = "PRO-1 {0}: a review of {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KOTABARU | SUBPROCESS_MAP     | Satisfied | Pasal 32 ayat (4)
          KOTABARU | RELATION_MAP       | Satisfied | Pasal 32 ayat (4)
          KOTABARU | CROSS_FUNCTION_MAP | Satisfied | Pasal 32 ayat (4)
          KOTABARU | LEVEL_MAP          | Satisfied | Pasal 32 ayat (4)
          KOTABARU | STREET_MAP         | Violated  | Pasal 32 ayat (4)
          POHUWATO | SUBPROCESS_MAP     | Satisfied | Pasal 20 ayat (4)
          POHUWATO | RELATION_MAP       | Satisfied | Pasal 20 ayat (4)
          POHUWATO | CROSS_FUNCTION_MAP | Satisfied | Pasal 20 ayat (4)
          POHUWATO | LEVEL_MAP          | Satisfied | Pasal 20 ayat (4)
          POHUWATO | STREET_MAP         | Violated  | Pasal 20 ayat (4)
          JOMBANG | LEVEL_MAP | Satisfied | Pasal 32 ayat (4)
          JOMBANG | STREET_MAP | Violated | Pasal 32 ayat (4)
          KARANGANYAR | RELATION_MAP | Satisfied | Pasal 17 ayat (4)
          KARANGANYAR | STREET_MAP | Violated | Pasal 17 ayat (4)
          """)
  void reviewed(Regency regency, String map, String verdict, String article) {
    Table.allows("PRO-1", regency, map, Situation.unspecified(), verdict, article);
  }

  @ParameterizedTest(name = "{0} {1}: with {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PRO-1 | KOTABARU | SOP_ADJUSTMENT | Satisfied     |                | Pasal 32 ayat (3)
          PRO-1 | KOTABARU |                | Violated      | SOP_ADJUSTMENT | Pasal 32 ayat (3)
          PRO-1 | POHUWATO |                | NotApplicable |                | Pasal 20 ayat (3)
          PRO-2 | KOTABARU | REGENT_DECREE  | Satisfied     |                | Pasal 32 ayat (5)
          PRO-2 | KOTABARU |                | Violated      | REGENT_DECREE  | Pasal 32 ayat (5)
          PRO-2 | POHUWATO |                | NotApplicable |                | tidak diatur, perilaku umum
          PRO-1 | JOMBANG | | NotApplicable | | Pasal 32 ayat (3)
          PRO-1 | KARANGANYAR | SOP_ADJUSTMENT | Satisfied | | Pasal 17 ayat (3)
          PRO-1 | KARANGANYAR | | Violated | SOP_ADJUSTMENT | Pasal 17 ayat (3)
          PRO-2 | JOMBANG | REGENT_DECREE | Satisfied | | Pasal 32 ayat (5)
          PRO-2 | JOMBANG | | Violated | REGENT_DECREE | Pasal 32 ayat (5)
          PRO-2 | KARANGANYAR | | NotApplicable | | tidak diatur, perilaku umum
          """)
  void required(
      String rule,
      Regency regency,
      String present,
      String verdict,
      String missing,
      String article) {
    Table.requires(
        rule, regency, Table.words(present), Situation.unspecified(), verdict, missing, article);
  }
}
