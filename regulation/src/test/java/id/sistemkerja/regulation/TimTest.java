package id.sistemkerja.regulation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TIM: teams and doing the work")
class TimTest {

  @ParameterizedTest(name = "{0} {1} scope {2} apparatus {3}: {4} is {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TIM-2  | KOTABARU | ACROSS_UNITS     |               | OWNER_UNIT        | Satisfied     | Pasal 22 ayat (3)
          TIM-2  | KOTABARU | ACROSS_APPARATUS |               | OWNER_APPARATUS   | Satisfied     | Pasal 22 ayat (3)
          TIM-2  | KOTABARU | ACROSS_APPARATUS |               | OTHER_WITH_REASON | Satisfied     | Pasal 22 ayat (3)
          TIM-2  | KOTABARU | ACROSS_APPARATUS |               | OTHER             | Violated      | Pasal 22 ayat (3)
          TIM-2  | KOTABARU | WITHIN_UNIT      |               | OTHER             | NotApplicable | Pasal 22 ayat (3)
          TIM-2  | KOTABARU |                  |               | OWNER_UNIT        | Undetermined  | Pasal 22 ayat (3)
          TIM-2  | POHUWATO | ACROSS_UNITS     |               | OWNER_UNIT        | Satisfied     | Pasal 11 ayat (3)
          TIM-2  | POHUWATO | ACROSS_AGENCIES  |               | OTHER_WITH_REASON | Satisfied     | Pasal 11 ayat (3)
          TIM-2  | POHUWATO | ACROSS_AGENCIES  |               | OWNER_APPARATUS   | Violated      | Pasal 11 ayat (3)
          TIM-2  | POHUWATO | WITHIN_UNIT      |               | OTHER             | NotApplicable | Pasal 11 ayat (3)
          TIM-3  | KOTABARU |                  | AGENCY_OFFICE | JPT_PRATAMA       | Satisfied     | Pasal 22 ayat (2)
          TIM-3  | KOTABARU |                  | AGENCY_OFFICE | ADMINISTRATOR     | Satisfied     | Pasal 22 ayat (2)
          TIM-3  | KOTABARU |                  | AGENCY_OFFICE | FUNCTIONAL        | Satisfied     | Pasal 22 ayat (2)
          TIM-3  | KOTABARU |                  | AGENCY_OFFICE | OPERATIONAL       | Satisfied     | Pasal 22 ayat (2)
          TIM-3  | KOTABARU |                  | AGENCY_OFFICE | PENGAWAS          | Violated      | Pasal 22 ayat (2)
          TIM-3  | KOTABARU |                  | DISTRICT      | PENGAWAS          | Satisfied     | Lampiran angka II angka 5 angka 3 dan angka 6 angka 2
          TIM-3  | KOTABARU |                  |               | PENGAWAS          | Undetermined  | Pasal 22 ayat (2)
          TIM-3  | KOTABARU |                  |               | FUNCTIONAL        | Satisfied     | Pasal 22 ayat (2)
          TIM-3  | POHUWATO |                  |               | FUNCTIONAL        | Satisfied     | Pasal 11 ayat (3)
          TIM-3  | POHUWATO |                  |               | OPERATIONAL       | Satisfied     | Pasal 11 ayat (3)
          TIM-3  | POHUWATO |                  | DISTRICT      | PENGAWAS          | Violated      | Pasal 11 ayat (3)
          TIM-3  | POHUWATO |                  |               | JPT_PRATAMA       | Violated      | Pasal 11 ayat (3)
          TIM-5  | KOTABARU |                  |               | ACROSS_APPARATUS  | Satisfied     | Pasal 25 ayat (1) dan Pasal 19 ayat (2)
          TIM-5  | KOTABARU |                  |               | ACROSS_AGENCIES   | Satisfied     | Pasal 25 ayat (1) dan Pasal 19 ayat (2)
          TIM-5  | KOTABARU |                  |               | ABROAD            | Violated      | Pasal 25 ayat (1) dan Pasal 19 ayat (2)
          TIM-5  | POHUWATO |                  |               | ACROSS_AGENCIES   | Satisfied     | Pasal 13
          TIM-5  | POHUWATO |                  |               | ABROAD            | Violated      | Pasal 13
          TIM-10 | KOTABARU | ACROSS_UNITS     |               | ORIGIN_UNIT_HEAD  | NotApplicable | tidak diatur, perilaku umum
          TIM-10 | POHUWATO | ACROSS_UNITS     |               | ORIGIN_UNIT_HEAD  | Satisfied     | Lampiran angka III huruf b angka 4
          TIM-10 | POHUWATO | ACROSS_UNITS     |               | ORIGIN_AGENCY_HEAD | Violated     | Lampiran angka III huruf b angka 4
          TIM-10 | POHUWATO | ACROSS_AGENCIES  |               | ORIGIN_AGENCY_HEAD | Satisfied    | Lampiran angka III huruf c angka 5
          TIM-10 | POHUWATO | WITHIN_UNIT      |               | ORIGIN_UNIT_HEAD  | NotApplicable | Lampiran angka III huruf b angka 4
          TIM-11 | KOTABARU |                  |               | OTHER_TEAMS       | Satisfied     | Pasal 25 ayat (2) huruf c dan ayat (3)
          TIM-11 | KOTABARU |                  |               | THE_PRESS         | Violated      | Pasal 25 ayat (2) huruf c dan ayat (3)
          TIM-11 | POHUWATO |                  |               | EVALUATION        | Satisfied     | Lampiran angka III huruf a (tim kerja) angka 5 dan angka 6
          TIM-11 | POHUWATO |                  |               | THE_PRESS         | Violated      | Lampiran angka III huruf a (tim kerja) angka 5 dan angka 6
          """)
  void allowed(
      String rule,
      Regency regency,
      Scope scope,
      UnitKind apparatus,
      String value,
      String verdict,
      String article) {
    Situation situation = new Situation(scope, null, apparatus, null, null);
    Table.allows(rule, regency, value, situation, verdict, article);
  }

  @ParameterizedTest(name = "{0} {1} {2}: with {3} is {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TIM-1 | KOTABARU | | LEAD MEMBER | Satisfied | | Pasal 22 ayat (1)
          TIM-1 | KOTABARU | | MEMBER | Violated | LEAD | Pasal 22 ayat (1)
          TIM-1 | POHUWATO | | LEAD MEMBER | Satisfied | | Pasal 15 ayat (1) dan ayat (2)
          TIM-1 | POHUWATO | | LEAD | Violated | MEMBER | Pasal 15 ayat (1) dan ayat (2)
          TIM-4 | KOTABARU | | NEED WORKLOAD | Satisfied | | Pasal 22 ayat (4)
          TIM-4 | KOTABARU | | NEED | Violated | WORKLOAD | Pasal 22 ayat (4)
          TIM-4 | POHUWATO | | | NotApplicable | | tidak diatur, perilaku umum
          TIM-6 | KOTABARU | | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE | Satisfied | | Pasal 26 ayat (4)
          TIM-6 | KOTABARU | | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK COLLABORATE | Violated | REPORT_MEMBERS_RESULTS | Pasal 26 ayat (4)
          TIM-6 | POHUWATO | | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE | Satisfied | | Lampiran angka III (tanggung jawab tim) huruf c
          TIM-6 | POHUWATO | | DETAIL_ACTIVITY CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE | Violated | DIVIDE_ROLES | Lampiran angka III (tanggung jawab tim) huruf c
          TIM-7 | KOTABARU | | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION REPORT_TO_LEAD | Satisfied | | Pasal 26 ayat (5)
          TIM-7 | KOTABARU | | MEET_EXPECTATION REPORT_TO_LEAD | Violated | INDIVIDUAL_WORK_PLAN | Pasal 26 ayat (5)
          TIM-7 | POHUWATO | | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION REPORT_TO_LEAD | Satisfied | | Lampiran angka III (tanggung jawab tim) huruf d
          TIM-7 | POHUWATO | | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION | Violated | REPORT_TO_LEAD | Lampiran angka III (tanggung jawab tim) huruf d
          TIM-8 | KOTABARU | | APPRAISER_ROADMAP APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY HEAD_MONITORING | Satisfied | | Pasal 26 ayat (2) dan ayat (3)
          TIM-8 | KOTABARU | | APPRAISER_ROADMAP APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY | Violated | HEAD_MONITORING | Pasal 26 ayat (2) dan ayat (3)
          TIM-8 | POHUWATO | | APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY HEAD_MONITORING | Violated | APPRAISER_ROADMAP | Lampiran angka III (tanggung jawab tim) huruf a dan huruf b
          TIM-9 | KOTABARU | WITHIN_UNIT | PROBLEM ALTERNATIVES | Satisfied | | tidak diatur, perilaku umum (bandingkan Pasal 25 ayat (2) huruf c)
          TIM-9 | KOTABARU | WITHIN_UNIT | PROBLEM | Violated | ALTERNATIVES | tidak diatur, perilaku umum (bandingkan Pasal 25 ayat (2) huruf c)
          TIM-9 | POHUWATO | WITHIN_UNIT | PROBLEM | Violated | ALTERNATIVES | Lampiran angka III huruf a (tim kerja) angka 3
          TIM-9 | POHUWATO | ACROSS_APPARATUS | PROBLEM ALTERNATIVES | Satisfied | | Lampiran angka III huruf b angka 3
          TIM-9 | POHUWATO | ACROSS_AGENCIES | ALTERNATIVES | Violated | PROBLEM | Lampiran angka III huruf c angka 4
          TIM-9 | POHUWATO | | PROBLEM ALTERNATIVES | Undetermined | | Lampiran angka III huruf a (tim kerja) angka 3
          """)
  void required(
      String rule,
      Regency regency,
      Scope scope,
      String present,
      String verdict,
      String missing,
      String article) {
    Situation situation = new Situation(scope, null, null, null, null);
    Table.requires(rule, regency, Table.words(present), situation, verdict, missing, article);
  }
}
