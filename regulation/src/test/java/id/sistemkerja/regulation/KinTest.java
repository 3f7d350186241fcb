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
          KIN-1 | JOMBANG | | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL FOLLOW_UP | Satisfied | | Pasal 29 ayat (1)
          KIN-1 | JOMBANG | | PLANNING EXECUTION_MONITORING_COACHING APPRAISAL | Violated | FOLLOW_UP | Pasal 29 ayat (1)
          KIN-1 | KARANGANYAR | | PLANNING EXECUTION_MONITORING_COACHING FOLLOW_UP | Violated | APPRAISAL | Pasal 15 ayat (1)
          KIN-2 | JOMBANG | | TIERED | Satisfied | | Pasal 29 ayat (3) dan ayat (4)
          KIN-2 | JOMBANG | | | Violated | TIERED | Pasal 29 ayat (3) dan ayat (4)
          KIN-2 | KARANGANYAR | | | NotApplicable | | tidak diatur, perilaku umum
          KIN-3 | JOMBANG | TEAM | | Violated | LEAD_REPORT | Lampiran BAB II huruf B angka 3 huruf d angka 3 butir 5
          KIN-3 | JOMBANG | INDIVIDUAL | | NotApplicable | | Lampiran BAB II huruf B angka 3 huruf d angka 3 butir 5
          KIN-3 | KARANGANYAR | TEAM | | Violated | LEAD_REPORT | Lampiran BAB II huruf B angka 3 (pembagian tanggung jawab) huruf c angka 5)
          KIN-4 | JOMBANG | | | Undetermined | | Pasal 29 ayat (2)
          KIN-4 | KARANGANYAR | | | Undetermined | | Pasal 15 ayat (2)
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

  @ParameterizedTest(name = "KIN-3 JOMBANG: a {0} may recommend the appraisal of a member: {1}")
  @CsvSource({"TECHNICAL_OFFICER, Satisfied", "MEMBER, Violated"})
  void recommended(String who, String verdict) {
    Table.allows(
        "KIN-3",
        Regency.JOMBANG,
        who,
        new Situation(null, Execution.TEAM, null, null, null),
        verdict,
        "Pasal 22 ayat (5)");
  }
}
