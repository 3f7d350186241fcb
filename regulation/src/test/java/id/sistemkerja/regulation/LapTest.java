package id.sistemkerja.regulation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LAP: accountability")
class LapTest {

  @ParameterizedTest(name = "{0} {1}: a report of {2} work goes to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LAP-1 | KOTABARU | INDIVIDUAL | ORIGIN_APPRAISER | Pasal 27
          LAP-3 | KOTABARU | TEAM       | OWNER_UNIT_HEAD  | Pasal 28 ayat (2)
          LAP-1 | POHUWATO | INDIVIDUAL | OWNER_UNIT_HEAD  | Pasal 14
          LAP-3 | POHUWATO | TEAM       | OWNER_UNIT_HEAD  | Pasal 15 ayat (2)
          LAP-1 | JOMBANG | INDIVIDUAL | OWNER_UNIT_HEAD | Pasal 26 dan Lampiran BAB II huruf B angka 3 huruf e (pertanggungjawaban)
          LAP-3 | JOMBANG | TEAM | OWNER_UNIT_HEAD | Pasal 27 ayat (2)
          LAP-1 | KARANGANYAR | INDIVIDUAL | OWNER_UNIT_HEAD | Pasal 14 ayat (1)
          LAP-3 | KARANGANYAR | TEAM | OWNER_UNIT_HEAD | Pasal 14 ayat (2)
          """)
  void recipient(String rule, Regency regency, Execution execution, String party, String article) {
    Table.cites(regency.profile().reportRecipient(execution), regency, rule, party, article);
  }

  @ParameterizedTest(name = "{0} {1}: {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LAP-2 | KOTABARU | TEAM_LEAD | Satisfied | Pasal 28 ayat (1)
          LAP-2 | KOTABARU | UNIT_HEAD | Violated  | Pasal 28 ayat (1)
          LAP-2 | POHUWATO | TEAM_LEAD | Satisfied | Pasal 15 ayat (1)
          LAP-2 | POHUWATO | UNIT_HEAD | Violated  | Pasal 15 ayat (1)
          LAP-4 | KOTABARU | TEAM_LEAD | Satisfied | Pasal 28 ayat (3)
          LAP-4 | KOTABARU | MEMBER    | Satisfied | Pasal 28 ayat (3)
          LAP-4 | KOTABARU | OUTSIDER  | Violated  | Pasal 28 ayat (3)
          LAP-4 | POHUWATO | MEMBER    | Satisfied | Pasal 15 ayat (3)
          LAP-4 | POHUWATO | OUTSIDER  | Violated  | Pasal 15 ayat (3)
          LAP-2 | JOMBANG | TEAM_LEAD | Satisfied | Pasal 27 ayat (1)
          LAP-2 | JOMBANG | UNIT_HEAD | Violated | Pasal 27 ayat (1)
          LAP-2 | KARANGANYAR | UNIT_HEAD | Violated | Pasal 14 ayat (3)
          LAP-4 | JOMBANG | MEMBER | Satisfied | Pasal 27 ayat (3)
          LAP-4 | JOMBANG | OUTSIDER | Violated | Pasal 27 ayat (3)
          LAP-4 | KARANGANYAR | TEAM_LEAD | Satisfied | Pasal 14 ayat (4)
          LAP-4 | KARANGANYAR | OUTSIDER | Violated | Pasal 14 ayat (4)
          """)
  void allowed(String rule, Regency regency, String value, String verdict, String article) {
    Table.allows(rule, regency, value, Situation.unspecified(), verdict, article);
  }
}
