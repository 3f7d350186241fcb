package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

  @Test
  @DisplayName("MEK-P5 POHUWATO: on record with its own clause, and never chosen")
  void variant() {
    RuleEntry entry = Regency.POHUWATO.profile().entry("MEK-P5");
    assertThat(entry.status()).isEqualTo(RuleEntry.Status.FORMALISED);
    assertThat(entry.citations())
        .extracting(Citation::article)
        .containsExactly("Lampiran angka V angka 4 angka 2 huruf c");
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
          """)
  void stages(Regency regency, String present, String verdict, String missing, String article) {
    Table.requires(
        "MEK", regency, Table.words(present), Situation.unspecified(), verdict, missing, article);
  }
}
