package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("MEK: the three stages")
class MekTest {

  @ParameterizedTest(name = "{0} {1}: {3} of {2} led by {4} is reviewed by {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MEK-K1 | KOTABARU | REGIONAL_SECRETARIAT | BUREAU_SECTION       | ADMINISTRATOR | OWNER_UNIT_HEAD ASSISTANT REGIONAL_SECRETARY | Lampiran angka II angka 1 angka 2 huruf c
          MEK-K1 | KOTABARU | REGIONAL_SECRETARIAT | SUBSECTION           | PENGAWAS      | OWNER_APPRAISER ASSISTANT REGIONAL_SECRETARY | Lampiran angka II angka 1 angka 2 huruf c
          MEK-K1 | KOTABARU | REGIONAL_SECRETARIAT | ASSISTANT            | JPT_PRATAMA   | OWNER_UNIT_HEAD REGIONAL_SECRETARY           | Lampiran angka II angka 1 angka 2 huruf c
          MEK-K1 | KOTABARU | REGIONAL_SECRETARIAT | REGIONAL_SECRETARIAT | JPT_PRATAMA   | REGIONAL_SECRETARY                           | Lampiran angka II angka 1 angka 2 huruf c
          MEK-K2 | KOTABARU | AGENCY_OFFICE        | DIVISION             | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD         | Lampiran angka II angka 2 angka 2 huruf c
          MEK-K2 | KOTABARU | COUNCIL_SECRETARIAT  | BUREAU_SECTION       | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD         | Lampiran angka II angka 2 angka 2 huruf c
          MEK-K2 | KOTABARU | CIVIL_SERVICE_POLICE | SECRETARIAT          | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD         | Lampiran angka II angka 2 angka 2 huruf c
          MEK-K2 | KOTABARU | INSPECTORATE         | SUBSECTION           | PENGAWAS      | OWNER_APPRAISER OWNER_APPARATUS_HEAD         | Lampiran angka II angka 2 angka 2 huruf c
          MEK-K2 | KOTABARU | AGENCY_OFFICE        | AGENCY_OFFICE        | JPT_PRATAMA   | OWNER_APPARATUS_HEAD                         | Lampiran angka II angka 2 angka 2 huruf c
          MEK-K3 | KOTABARU | HOSPITAL             | DIVISION             | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPRAISER OWNER_APPARATUS_HEAD | Lampiran angka II angka 3 angka 2 huruf c
          MEK-K3 | KOTABARU | HOSPITAL             | HOSPITAL             | JPT_PRATAMA   | OWNER_APPARATUS_HEAD                         | Lampiran angka II angka 3 angka 2 huruf c
          MEK-K4 | KOTABARU | HOSPITAL             | HOSPITAL             | ADMINISTRATOR | OWNER_APPARATUS_HEAD                         | Lampiran angka II angka 4 angka 2 huruf c
          MEK-K4 | KOTABARU | HOSPITAL             | SUBSECTION           | PENGAWAS      | OWNER_APPARATUS_HEAD                         | Lampiran angka II angka 4 angka 2 huruf c
          MEK-K4 | KOTABARU | AGENCY_BOARD         | AGENCY_BOARD         | JPT_PRATAMA   | OWNER_APPARATUS_HEAD                         | Lampiran angka II angka 4 angka 2 huruf c
          MEK-K2 | KOTABARU | AGENCY_BOARD         | DIVISION             | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD         | Lampiran angka II angka 2 angka 2 huruf c
          MEK-K5 | KOTABARU | DISTRICT             | SECRETARIAT          | ADMINISTRATOR | OWNER_APPARATUS_SECRETARY OWNER_APPARATUS_HEAD | Lampiran angka II angka 5 angka 4 huruf c
          MEK-K5 | KOTABARU | DISTRICT             | SUBSECTION           | PENGAWAS      | OWNER_APPARATUS_SECRETARY OWNER_APPARATUS_HEAD | Lampiran angka II angka 5 angka 4 huruf c
          MEK-K6 | KOTABARU | DISTRICT             | WARD                 | PENGAWAS      | OWNER_UNIT_HEAD                              | Lampiran angka II angka 6 angka 3 huruf b (Tahapan Evaluasi)
          MEK-K7 | KOTABARU | AGENCY_OFFICE        | TECHNICAL_UNIT       | PENGAWAS      | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD         | Lampiran angka II angka 7 angka 2 huruf c
          MEK-K8 | KOTABARU | AGENCY_OFFICE        | HEALTH_CENTER        | FUNCTIONAL    | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD         | Lampiran angka II angka 8 angka 2 huruf c
          MEK-K8 | KOTABARU | AGENCY_OFFICE        | LEARNING_CENTER      | FUNCTIONAL    | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD         | Lampiran angka II angka 8 angka 2 huruf c
          MEK-K9 | KOTABARU | AGENCY_OFFICE        | SCHOOL               | FUNCTIONAL    | OWNER_UNIT_HEAD                              | Lampiran angka II huruf G angka 2 huruf c
          MEK-P1 | POHUWATO | AGENCY_OFFICE        | DIVISION             | ADMINISTRATOR | OWNER_UNIT_HEAD                              | Lampiran angka V angka 1 huruf c
          MEK-P1 | POHUWATO | DISTRICT             | DISTRICT             | ADMINISTRATOR | OWNER_UNIT_HEAD                              | Lampiran angka V angka 1 huruf c
          MEK-P2 | POHUWATO | AGENCY_OFFICE        | TECHNICAL_UNIT       | PENGAWAS      | OWNER_UNIT_HEAD                              | Lampiran angka V angka 2 huruf c
          MEK-P3 | POHUWATO | AGENCY_OFFICE        | SCHOOL               | FUNCTIONAL    | OWNER_UNIT_HEAD                              | Lampiran angka V angka 3 huruf c
          MEK    | POHUWATO | AGENCY_OFFICE        | AGENCY_OFFICE        | JPT_PRATAMA   | OWNER_UNIT_HEAD                              | tidak diatur, perilaku umum (bandingkan Lampiran angka V)
          MEK-P4 | POHUWATO | REGIONAL_SECRETARIAT | ASSISTANT            | JPT_PRATAMA   | OWNER_UNIT_HEAD REGIONAL_SECRETARY           | Lampiran angka V angka 4 angka 1 huruf c
          MEK-P4 | POHUWATO | REGIONAL_SECRETARIAT | REGIONAL_SECRETARIAT | JPT_PRATAMA   | REGIONAL_SECRETARY                           | Lampiran angka V angka 4 angka 1 huruf c
          MEK-P6 | POHUWATO | REGIONAL_SECRETARIAT | BUREAU_SECTION       | ADMINISTRATOR | OWNER_UNIT_HEAD ASSISTANT REGIONAL_SECRETARY | Lampiran angka V angka 4 angka 3 huruf d
          MEK-P6 | POHUWATO | REGIONAL_SECRETARIAT | SUBSECTION           | PENGAWAS      | OWNER_APPRAISER ASSISTANT REGIONAL_SECRETARY | Lampiran angka V angka 4 angka 3 huruf d
          MEK-J1 | JOMBANG | REGIONAL_SECRETARIAT | BUREAU_SECTION | ADMINISTRATOR | OWNER_UNIT_HEAD ASSISTANT REGIONAL_SECRETARY | Lampiran BAB II huruf B angka 5 angka 1 huruf c
          MEK-J1 | JOMBANG | REGIONAL_SECRETARIAT | SUBSECTION | PENGAWAS | OWNER_APPRAISER ASSISTANT REGIONAL_SECRETARY | Lampiran BAB II huruf B angka 5 angka 1 huruf c
          MEK-J1 | JOMBANG | REGIONAL_SECRETARIAT | ASSISTANT | JPT_PRATAMA | OWNER_UNIT_HEAD REGIONAL_SECRETARY | Lampiran BAB II huruf B angka 5 angka 1 huruf c
          MEK-J1 | JOMBANG | REGIONAL_SECRETARIAT | REGIONAL_SECRETARIAT | JPT_PRATAMA | REGIONAL_SECRETARY | Lampiran BAB II huruf B angka 5 angka 1 huruf c
          MEK-J2 | JOMBANG | COUNCIL_SECRETARIAT | BUREAU_SECTION | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 2 huruf c
          MEK-J2 | JOMBANG | COUNCIL_SECRETARIAT | SUBSECTION | PENGAWAS | OWNER_APPRAISER OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 2 huruf c
          MEK-J2 | JOMBANG | COUNCIL_SECRETARIAT | COUNCIL_SECRETARIAT | JPT_PRATAMA | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 2 huruf c
          MEK-J3 | JOMBANG | AGENCY_OFFICE | DIVISION | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 3 (dua jenjang) huruf c
          MEK-J3 | JOMBANG | AGENCY_BOARD | SUBSECTION | PENGAWAS | OWNER_UNIT_HEAD OWNER_APPRAISER OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 3 (dua jenjang) huruf c
          MEK-J4 | JOMBANG | HOSPITAL | DIVISION | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPRAISER OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 3 (RSUD Kabupaten Jombang) huruf c
          MEK-J4 | JOMBANG | HOSPITAL | HOSPITAL | JPT_PRATAMA | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 3 (RSUD Kabupaten Jombang) huruf c
          MEK-J5 | JOMBANG | AGENCY_OFFICE | AGENCY_OFFICE | JPT_PRATAMA | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 4 huruf c
          MEK-J5 | JOMBANG | AGENCY_BOARD | AGENCY_BOARD | JPT_PRATAMA | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 4 huruf c
          MEK-J6 | JOMBANG | AGENCY_BOARD | AGENCY_BOARD | ADMINISTRATOR | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 5 huruf c
          MEK-J6 | JOMBANG | HOSPITAL | HOSPITAL | ADMINISTRATOR | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 5 huruf c
          MEK-J6 | JOMBANG | DISTRICT | SUBSECTION | PENGAWAS | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 5 huruf c
          MEK-J6 | JOMBANG | DISTRICT | DISTRICT | ADMINISTRATOR | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf B angka 5 angka 5 huruf c
          MEK-J7 | JOMBANG | DISTRICT | WARD | PENGAWAS | OWNER_UNIT_HEAD | Lampiran BAB II huruf B angka 5 angka 6 huruf c
          MEK-J7 | JOMBANG | AGENCY_OFFICE | TECHNICAL_UNIT | PENGAWAS | OWNER_UNIT_HEAD | Lampiran BAB II huruf B angka 5 angka 6 huruf c
          MEK-J8 | JOMBANG | AGENCY_OFFICE | TECHNICAL_UNIT | FUNCTIONAL | OWNER_UNIT_HEAD | Lampiran BAB II huruf B angka 5 angka 7 huruf c
          MEK-J8 | JOMBANG | AGENCY_OFFICE | SCHOOL | FUNCTIONAL | OWNER_UNIT_HEAD | Lampiran BAB II huruf B angka 5 angka 7 huruf c
          MEK-R2 | KARANGANYAR | AGENCY_OFFICE | DIVISION | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD | Lampiran BAB II huruf D angka 2 huruf c
          MEK-R2 | KARANGANYAR | AGENCY_OFFICE | SUBSECTION | PENGAWAS | OWNER_UNIT_HEAD OWNER_APPRAISER OWNER_APPARATUS_HEAD | Lampiran BAB II huruf D angka 2 huruf c
          MEK-R3 | KARANGANYAR | INSPECTORATE | INSPECTORATE | JPT_PRATAMA | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf D angka 3 huruf c
          MEK-R3 | KARANGANYAR | HOSPITAL | HOSPITAL | JPT_PRATAMA | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf D angka 3 huruf c
          MEK-R4 | KARANGANYAR | DISTRICT | SUBSECTION | PENGAWAS | OWNER_UNIT_HEAD OWNER_APPARATUS_HEAD | Lampiran BAB II huruf D angka 4 huruf c
          MEK-R4 | KARANGANYAR | DISTRICT | DISTRICT | ADMINISTRATOR | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf D angka 4 huruf c
          MEK-R4 | KARANGANYAR | HOSPITAL | DIVISION | ADMINISTRATOR | OWNER_UNIT_HEAD OWNER_APPRAISER OWNER_APPARATUS_HEAD | Lampiran BAB II huruf D angka 4 huruf c
          MEK-R4 | KARANGANYAR | AGENCY_BOARD | AGENCY_BOARD | ADMINISTRATOR | OWNER_APPARATUS_HEAD | Lampiran BAB II huruf D angka 4 huruf c
          MEK-R5 | KARANGANYAR | DISTRICT | WARD | PENGAWAS | OWNER_UNIT_HEAD | Lampiran BAB II huruf D angka 5 huruf c
          MEK-R5 | KARANGANYAR | AGENCY_OFFICE | TECHNICAL_UNIT | PENGAWAS | OWNER_UNIT_HEAD | Lampiran BAB II huruf D angka 5 huruf c
          MEK-R6 | KARANGANYAR | AGENCY_OFFICE | SCHOOL | FUNCTIONAL | OWNER_UNIT_HEAD | Lampiran BAB II huruf D angka 6 huruf c
          MEK-R6 | KARANGANYAR | AGENCY_OFFICE | TECHNICAL_UNIT | FUNCTIONAL | OWNER_UNIT_HEAD | Lampiran BAB II huruf D angka 6 huruf c
          MEK-R8 | KARANGANYAR | REGIONAL_SECRETARIAT | ASSISTANT | JPT_PRATAMA | OWNER_UNIT_HEAD REGIONAL_SECRETARY | Lampiran BAB II huruf D angka 8 huruf c
          MEK-R8 | KARANGANYAR | REGIONAL_SECRETARIAT | REGIONAL_SECRETARIAT | JPT_PRATAMA | REGIONAL_SECRETARY | Lampiran BAB II huruf D angka 8 huruf c
          MEK-R10 | KARANGANYAR | REGIONAL_SECRETARIAT | BUREAU_SECTION | ADMINISTRATOR | OWNER_UNIT_HEAD ASSISTANT REGIONAL_SECRETARY | Lampiran BAB II huruf D angka 10 huruf c
          MEK-R10 | KARANGANYAR | REGIONAL_SECRETARIAT | SUBSECTION | PENGAWAS | OWNER_APPRAISER ASSISTANT REGIONAL_SECRETARY | Lampiran BAB II huruf D angka 10 huruf c
          """)
  void chain(
      String rule,
      Regency regency,
      UnitKind apparatus,
      UnitKind unit,
      HeadRank rank,
      String reviewers,
      String article) {
    EvaluationChain actual = regency.profile().evaluationChain(apparatus, unit, rank);
    assertThat(actual.rule()).isEqualTo(rule);
    assertThat(actual.reviewers())
        .extracting(Enum::name)
        .containsExactlyElementsOf(Table.words(reviewers));
    assertThat(actual.citation())
        .isEqualTo(new Citation(regency.profile().shortTitle(), article, rule));
  }

  @ParameterizedTest(name = "{0} {1}: on record with its own clause, and never chosen")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MEK-P5 | POHUWATO    | Lampiran angka V angka 4 angka 2 huruf c
          MEK-R1 | KARANGANYAR | Lampiran BAB II huruf D angka 1 huruf c
          MEK-R9 | KARANGANYAR | Lampiran BAB II huruf D angka 9 huruf c
          """)
  void variant(String rule, Regency regency, String article) {
    RuleEntry entry = regency.profile().entry(rule);
    assertThat(entry.status()).isEqualTo(RuleEntry.Status.FORMALISED);
    assertThat(entry.citations()).extracting(Citation::article).containsExactly(article);
  }

  @ParameterizedTest(name = "{0} {1}: a result that falls short returns to {2}")
  @CsvSource({
    "MEK-J3, JOMBANG, LEVEL_BELOW",
    "MEK-J4, JOMBANG, LEVEL_BELOW",
    "MEK-J6, JOMBANG, LEVEL_BELOW",
    "MEK-J7, JOMBANG, EXECUTOR",
    "MEK-J8, JOMBANG, EXECUTOR",
    "MEK-R5, KARANGANYAR, EXECUTOR",
    "MEK-R6, KARANGANYAR, EXECUTOR",
  })
  void returning(String rule, Regency regency, String to) {
    RegulationProfile profile = regency.profile();
    assertThat(profile.allows(rule, to, Situation.unspecified()))
        .isInstanceOf(Verdict.Satisfied.class);
    Verdict elsewhere = profile.allows(rule, "NOBODY", Situation.unspecified());
    assertThat(elsewhere.facts()).containsEntry("allowed", to);
  }

  @ParameterizedTest(name = "MEK {0}: stages {1} are {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KOTABARU | PLANNING EXECUTION EVALUATION | Satisfied |            | Lampiran angka II
          KOTABARU | PLANNING EXECUTION            | Violated  | EVALUATION | Lampiran angka II
          POHUWATO | PLANNING EXECUTION EVALUATION | Satisfied |            | Lampiran angka V
          POHUWATO | EXECUTION EVALUATION          | Violated  | PLANNING   | Lampiran angka V
          JOMBANG | PLANNING EXECUTION EVALUATION | Satisfied | | Lampiran BAB II huruf A
          JOMBANG | PLANNING EVALUATION | Violated | EXECUTION | Lampiran BAB II huruf A
          KARANGANYAR | PLANNING EXECUTION EVALUATION | Satisfied | | Pasal 4 ayat (2)
          KARANGANYAR | PLANNING EXECUTION | Violated | EVALUATION | Pasal 4 ayat (2)
          """)
  void stages(Regency regency, String present, String verdict, String missing, String article) {
    Table.requires(
        "MEK", regency, Table.words(present), Situation.unspecified(), verdict, missing, article);
  }
}
