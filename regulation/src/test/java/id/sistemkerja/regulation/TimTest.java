package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
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
          TIM-2 | JOMBANG | ACROSS_UNITS | | OWNER_UNIT | Satisfied | Pasal 21 huruf b
          TIM-2 | JOMBANG | ACROSS_APPARATUS | | OTHER_WITH_REASON | Satisfied | Pasal 21 huruf b
          TIM-2 | JOMBANG | ACROSS_AGENCIES | | OTHER | Violated | Pasal 21 huruf b
          TIM-2 | KARANGANYAR | ACROSS_UNITS | | OWNER_UNIT | Satisfied | Pasal 12 ayat (5) dan Lampiran BAB II huruf B angka 3 huruf d
          TIM-2 | KARANGANYAR | ACROSS_AGENCIES | | OTHER | Violated | Pasal 12 ayat (5) dan Lampiran BAB II huruf B angka 3 huruf d
          TIM-3 | JOMBANG | | | FUNCTIONAL | Satisfied | Pasal 21 huruf c
          TIM-3 | JOMBANG | | | OPERATIONAL | Satisfied | Pasal 21 huruf c
          TIM-3 | JOMBANG | | DISTRICT | PENGAWAS | Violated | Pasal 21 huruf c
          TIM-3 | KARANGANYAR | | | FUNCTIONAL | Satisfied | Pasal 12 ayat (4) dan Lampiran BAB II huruf A
          TIM-3 | KARANGANYAR | | | PENGAWAS | Satisfied | Pasal 12 ayat (4) dan Lampiran BAB II huruf A
          TIM-3 | KARANGANYAR | | | JPT_PRATAMA | Satisfied | Pasal 12 ayat (4) dan Lampiran BAB II huruf A
          TIM-3 | KARANGANYAR | | | OUTSIDER | Violated | Pasal 12 ayat (4) dan Lampiran BAB II huruf A
          TIM-4 | JOMBANG | | | UNIT_HEAD | Satisfied | Lampiran BAB II huruf B angka 3 huruf e
          TIM-4 | JOMBANG | | | APPRAISER | Violated | Lampiran BAB II huruf B angka 3 huruf e
          TIM-4 | KARANGANYAR | | | UNIT_HEAD | Satisfied | Lampiran BAB II huruf B angka 3 huruf e
          TIM-4 | KARANGANYAR | | | APPRAISER | Violated | Lampiran BAB II huruf B angka 3 huruf e
          TIM-5 | JOMBANG | | | ACROSS_AGENCIES | Satisfied | Pasal 25 ayat (1) dan Lampiran BAB II huruf B angka 3 huruf c
          TIM-5 | JOMBANG | | | ABROAD | Violated | Pasal 25 ayat (1) dan Lampiran BAB II huruf B angka 3 huruf c
          TIM-5 | KARANGANYAR | | | ACROSS_APPARATUS | Satisfied | Pasal 12 ayat (7)
          TIM-5 | KARANGANYAR | | | ABROAD | Violated | Pasal 12 ayat (7)
          TIM-10 | JOMBANG | ACROSS_UNITS | | ORIGIN_UNIT_HEAD | Satisfied | Lampiran BAB II huruf B angka 3 huruf b angka 4
          TIM-10 | JOMBANG | ACROSS_APPARATUS | | ORIGIN_AGENCY_HEAD | Violated | Lampiran BAB II huruf B angka 3 huruf b angka 4
          TIM-10 | JOMBANG | ACROSS_AGENCIES | | ORIGIN_AGENCY_HEAD | Satisfied | Lampiran BAB II huruf B angka 3 huruf c angka 5
          TIM-11 | JOMBANG | | | MONITORING | Satisfied | Lampiran BAB II huruf B angka 3 huruf a (tim kerja) angka 5 dan angka 6
          TIM-11 | JOMBANG | | | THE_PRESS | Violated | Lampiran BAB II huruf B angka 3 huruf a (tim kerja) angka 5 dan angka 6
          TIM-10 | KARANGANYAR | ACROSS_UNITS | | ORIGIN_UNIT_HEAD | Satisfied | Lampiran BAB II huruf B angka 3 huruf b angka 4
          TIM-10 | KARANGANYAR | ACROSS_APPARATUS | | ORIGIN_AGENCY_HEAD | Violated | Lampiran BAB II huruf B angka 3 huruf b angka 4
          TIM-10 | KARANGANYAR | ACROSS_AGENCIES | | ORIGIN_AGENCY_HEAD | Satisfied | Lampiran BAB II huruf B angka 3 huruf c angka 5
          TIM-11 | KARANGANYAR | | | MONITORING | Satisfied | Lampiran BAB II huruf B angka 3 huruf a (tim kerja) angka 5 dan angka 6
          TIM-11 | KARANGANYAR | | | THE_PRESS | Violated | Lampiran BAB II huruf B angka 3 huruf a (tim kerja) angka 5 dan angka 6
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
          TIM-1 | JOMBANG | | LEAD MEMBER | Satisfied | | Pasal 27 ayat (1) dan ayat (2)
          TIM-1 | JOMBANG | | LEAD | Violated | MEMBER | Pasal 27 ayat (1) dan ayat (2)
          TIM-1 | KARANGANYAR | | MEMBER | Violated | LEAD | Pasal 14 ayat (2) dan ayat (3)
          TIM-6 | JOMBANG | | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE | Satisfied | | Lampiran BAB II huruf B angka 3 huruf d angka 3
          TIM-6 | JOMBANG | | DETAIL_ACTIVITY DIVIDE_ROLES CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS | Violated | COLLABORATE | Lampiran BAB II huruf B angka 3 huruf d angka 3
          TIM-6 | KARANGANYAR | | DETAIL_ACTIVITY CARRY_OUT_PLAN PERIODIC_FEEDBACK REPORT_MEMBERS_RESULTS COLLABORATE | Violated | DIVIDE_ROLES | Lampiran BAB II huruf B angka 3 (pembagian tanggung jawab) huruf c
          TIM-7 | JOMBANG | | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION REPORT_TO_LEAD | Satisfied | | Lampiran BAB II huruf B angka 3 huruf d angka 4
          TIM-7 | JOMBANG | | INDIVIDUAL_WORK_PLAN REPORT_TO_LEAD | Violated | MEET_EXPECTATION | Lampiran BAB II huruf B angka 3 huruf d angka 4
          TIM-7 | KARANGANYAR | | INDIVIDUAL_WORK_PLAN MEET_EXPECTATION | Violated | REPORT_TO_LEAD | Lampiran BAB II huruf B angka 3 (pembagian tanggung jawab) huruf d
          TIM-8 | JOMBANG | | APPRAISER_ROADMAP APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY HEAD_MONITORING | Satisfied | | Lampiran BAB II huruf B angka 3 huruf d angka 1 dan angka 2
          TIM-8 | JOMBANG | | APPRAISER_ROADMAP APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_MONITORING | Violated | HEAD_SYNERGY | Lampiran BAB II huruf B angka 3 huruf d angka 1 dan angka 2
          TIM-8 | KARANGANYAR | | APPRAISER_ALIGNMENT APPRAISER_READINESS APPRAISER_DECISIONS APPRAISER_COLLABORATION HEAD_ACTIVITY_PLAN HEAD_RESOURCES HEAD_DIRECTION HEAD_SYNERGY HEAD_MONITORING | Violated | APPRAISER_ROADMAP | Lampiran BAB II huruf B angka 3 (pembagian tanggung jawab) huruf a dan huruf b
          TIM-9 | JOMBANG | WITHIN_UNIT | PROBLEM | Violated | ALTERNATIVES | Lampiran BAB II huruf B angka 3 huruf a (tim kerja) angka 3
          TIM-9 | JOMBANG | ACROSS_APPARATUS | PROBLEM ALTERNATIVES | Satisfied | | Lampiran BAB II huruf B angka 3 huruf b angka 3
          TIM-9 | JOMBANG | ACROSS_AGENCIES | ALTERNATIVES | Violated | PROBLEM | Lampiran BAB II huruf B angka 3 huruf c angka 4
          TIM-9 | KARANGANYAR | WITHIN_UNIT | PROBLEM | Violated | ALTERNATIVES | Lampiran BAB II huruf B angka 3 huruf a (tim kerja) angka 3
          TIM-9 | KARANGANYAR | ACROSS_APPARATUS | PROBLEM ALTERNATIVES | Satisfied | | Lampiran BAB II huruf B angka 3 huruf b angka 3
          TIM-9 | KARANGANYAR | ACROSS_AGENCIES | ALTERNATIVES | Violated | PROBLEM | Lampiran BAB II huruf B angka 3 huruf c angka 4
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

  @ParameterizedTest(name = "TIM-3 {0}: preferred as lead, in order: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JOMBANG     | EXPERTISE_GRADE MANAGERIAL_EXPERIENCE HIGHEST_GRADE HIGHEST_GOLONGAN | Pasal 21 huruf c
          KARANGANYAR | PENGAWAS | Pasal 12 ayat (6)
          KOTABARU    |          |
          POHUWATO    |          |
          """)
  void preferred(Regency regency, String values, String article) {
    var actual = regency.profile().preference("TIM-3", Situation.unspecified());
    if (values == null) {
      assertThat(actual).isEmpty();
    } else {
      assertThat(actual.orElseThrow().values().keySet())
          .containsExactlyElementsOf(Table.words(values));
      assertThat(actual.orElseThrow().citation())
          .isEqualTo(new Citation(regency.profile().shortTitle(), article, "TIM-3"));
    }
  }
}
