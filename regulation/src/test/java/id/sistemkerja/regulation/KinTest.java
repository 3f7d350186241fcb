package id.sistemkerja.regulation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("KIN: performance management")
class KinTest {

  @ParameterizedTest(name = "{0} {1} {2}: with {3} is {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KIN-1 | KOTABARU |            | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL FOLLOW_UP | Satisfied | | Pasal 30 ayat (1)
          KIN-1 | KOTABARU |            | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL | Violated | FOLLOW_UP | Pasal 30 ayat (1)
          KIN-1 | POHUWATO |            | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL FOLLOW_UP | Satisfied | | Pasal 16 ayat (1)
          KIN-1 | POHUWATO |            | EXECUTION_MONITORING_COACHING APPRAISAL FOLLOW_UP | Violated | PLANNING | Pasal 16 ayat (1)
          KIN-2 | KOTABARU |            | | NotApplicable | | tidak diatur, perilaku umum
          KIN-2 | POHUWATO |            | | NotApplicable | | tidak diatur, perilaku umum
          KIN-3 | KOTABARU | TEAM       | LEAD_REPORT | Satisfied | | Pasal 26 ayat (4) huruf e
          KIN-3 | KOTABARU | TEAM       | | Violated | LEAD_REPORT | Pasal 26 ayat (4) huruf e
          KIN-3 | KOTABARU | INDIVIDUAL | | NotApplicable | | Pasal 26 ayat (4) huruf e
          KIN-3 | KOTABARU |            | | Undetermined | | Pasal 26 ayat (4) huruf e
          KIN-3 | POHUWATO | TEAM       | LEAD_REPORT | Satisfied | | Lampiran angka III (tanggung jawab tim) huruf c angka 5
          KIN-3 | POHUWATO | TEAM       | | Violated | LEAD_REPORT | Lampiran angka III (tanggung jawab tim) huruf c angka 5
          KIN-4 | KOTABARU |            | | Undetermined | | Pasal 30 ayat (2) dan ayat (3)
          KIN-4 | POHUWATO |            | | Undetermined | | Pasal 16 ayat (2)
          """)
  void required(
      String rule,
      Regency regency,
      Execution execution,
      String present,
      String verdict,
      String missing,
      String article) {
    Situation situation = new Situation(null, execution, null, null, null);
    Table.requires(rule, regency, Table.words(present), situation, verdict, missing, article);
  }
}
