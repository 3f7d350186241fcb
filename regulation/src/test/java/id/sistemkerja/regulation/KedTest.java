package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.kernel.Citation;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("KED: placement")
class KedTest {

  @ParameterizedTest(name = "{0} {1}: {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KED-1 | KOTABARU | JPT_PRATAMA   | Satisfied | Pasal 18 ayat (3) dan ayat (4)
          KED-1 | KOTABARU | PENGAWAS      | Satisfied | Pasal 18 ayat (3) dan ayat (4)
          KED-1 | KOTABARU | OPERATIONAL   | Violated  | Pasal 18 ayat (3) dan ayat (4)
          KED-1 | POHUWATO | ADMINISTRATOR | Satisfied | Pasal 9 ayat (1)
          KED-1 | POHUWATO | PENGAWAS      | Satisfied | Pasal 9 ayat (1)
          KED-1 | POHUWATO | OPERATIONAL   | Violated  | Pasal 9 ayat (1)
          KED-2 | KOTABARU | FUNCTIONAL    | Satisfied | Pasal 18 ayat (5)
          KED-2 | KOTABARU | OPERATIONAL   | Satisfied | Pasal 18 ayat (5)
          KED-2 | KOTABARU | PENGAWAS      | Violated  | Pasal 18 ayat (5)
          KED-2 | POHUWATO | OPERATIONAL   | Satisfied | Pasal 9 ayat (2)
          KED-2 | POHUWATO | ADMINISTRATOR | Violated  | Pasal 9 ayat (2)
          KED-3 | KOTABARU | PENGAWAS      | Satisfied | Pasal 1 angka 22
          KED-3 | KOTABARU | DELEGATED     | Satisfied | Pasal 1 angka 22
          KED-3 | KOTABARU | FUNCTIONAL    | Violated  | Pasal 1 angka 22
          KED-3 | POHUWATO | PENGAWAS      | Satisfied | Pasal 1 angka 11
          KED-3 | POHUWATO | DELEGATED     | Satisfied | Pasal 1 angka 11
          KED-3 | POHUWATO | OPERATIONAL   | Violated  | Pasal 1 angka 11
          KED-7 | KOTABARU | PERSONNEL_AUTHORITY | NotApplicable | tidak diatur, perilaku umum
          KED-7 | POHUWATO | PERSONNEL_AUTHORITY | Satisfied     | Pasal 10
          KED-7 | POHUWATO | UNIT_HEAD           | Violated      | Pasal 10
          KED-10 | KOTABARU | DATED | NotApplicable | tidak diatur, perilaku umum
          KED-10 | POHUWATO | DATED | NotApplicable | tidak diatur, perilaku umum
          KED-1 | JOMBANG | JPT_PRATAMA | Satisfied | Pasal 19 ayat (1)
          KED-1 | JOMBANG | PENGAWAS | Satisfied | Pasal 19 ayat (1)
          KED-1 | JOMBANG | OPERATIONAL | Violated | Pasal 19 ayat (1)
          KED-1 | KARANGANYAR | FUNCTIONAL | Satisfied | Pasal 6 ayat (2)
          KED-1 | KARANGANYAR | OPERATIONAL | Violated | Pasal 6 ayat (2)
          KED-2 | JOMBANG | OPERATIONAL | Satisfied | Pasal 19 ayat (2)
          KED-2 | JOMBANG | PENGAWAS | Violated | Pasal 19 ayat (2)
          KED-2 | KARANGANYAR | FUNCTIONAL | Satisfied | Pasal 7 ayat (4) dan ayat (5)
          KED-2 | KARANGANYAR | ADMINISTRATOR | Violated | Pasal 7 ayat (4) dan ayat (5)
          KED-3 | JOMBANG | PENGAWAS | Satisfied | Pasal 1 (Pejabat Penilai Kinerja)
          KED-3 | JOMBANG | DELEGATED | Satisfied | Pasal 1 (Pejabat Penilai Kinerja)
          KED-3 | JOMBANG | OPERATIONAL | Violated | Pasal 1 (Pejabat Penilai Kinerja)
          KED-3 | KARANGANYAR | PENGAWAS | Satisfied | Pasal 1 angka 18
          KED-3 | KARANGANYAR | FUNCTIONAL | Violated | Pasal 1 angka 18
          KED-7 | JOMBANG | PERSONNEL_AUTHORITY | Satisfied | Lampiran BAB II huruf B angka 1 (ketentuan kedudukan)
          KED-7 | JOMBANG | UNIT_HEAD | Violated | Lampiran BAB II huruf B angka 1 (ketentuan kedudukan)
          KED-7 | KARANGANYAR | PERSONNEL_AUTHORITY | Satisfied | Pasal 8
          KED-7 | KARANGANYAR | UNIT_HEAD | Violated | Pasal 8
          KED-10 | JOMBANG | DATED | NotApplicable | tidak diatur, perilaku umum
          KED-10 | KARANGANYAR | DATED | NotApplicable | tidak diatur, perilaku umum
          """)
  void allowed(String rule, Regency regency, String value, String verdict, String article) {
    Table.allows(rule, regency, value, Situation.unspecified(), verdict, article);
  }

  @ParameterizedTest(name = "KED-9 {0}: a {2} coordinates in {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KOTABARU | DISTRICT      | PENGAWAS      | Satisfied     | Lampiran angka II angka 5 angka 3 dan angka 6 angka 2
          KOTABARU | DISTRICT      | ADMINISTRATOR | Violated      | Lampiran angka II angka 5 angka 3 dan angka 6 angka 2
          KOTABARU | AGENCY_OFFICE | PENGAWAS      | NotApplicable | Lampiran angka II angka 5 angka 3 dan angka 6 angka 2
          KOTABARU |               | PENGAWAS      | Undetermined  | Lampiran angka II angka 5 angka 3 dan angka 6 angka 2
          POHUWATO | DISTRICT      | PENGAWAS      | NotApplicable | tidak diatur, perilaku umum
          JOMBANG | DISTRICT | PENGAWAS | NotApplicable | tidak diatur, perilaku umum
          KARANGANYAR | HOSPITAL | LEVEL_THREE_OFFICIAL | Satisfied | Lampiran BAB II huruf B angka 1 huruf e
          KARANGANYAR | HOSPITAL | LEVEL_TWO_OFFICIAL | Violated | Lampiran BAB II huruf B angka 1 huruf e
          """)
  void coordinator(
      Regency regency, UnitKind apparatus, String value, String verdict, String article) {
    Table.allows(
        "KED-9",
        regency,
        value,
        new Situation(null, null, apparatus, null, null),
        verdict,
        article);
  }

  @ParameterizedTest(name = "KED-8 {0}: proposal with {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KOTABARU | SPAN_OF_CONTROL WORKLOAD | Satisfied |                           | Pasal 18 ayat (2)
          KOTABARU | SPAN_OF_CONTROL          | Violated  | WORKLOAD                  | Pasal 18 ayat (2)
          KOTABARU |                          | Violated  | SPAN_OF_CONTROL, WORKLOAD | Pasal 18 ayat (2)
          POHUWATO | SPAN_OF_CONTROL WORKLOAD | Satisfied |                           | Lampiran angka I (ketentuan kedudukan) huruf c
          POHUWATO | WORKLOAD                 | Violated  | SPAN_OF_CONTROL           | Lampiran angka I (ketentuan kedudukan) huruf c
          JOMBANG | SPAN_OF_CONTROL WORKLOAD | Satisfied | | Lampiran BAB II huruf B angka 1 (ketentuan kedudukan)
          JOMBANG | WORKLOAD | Violated | SPAN_OF_CONTROL | Lampiran BAB II huruf B angka 1 (ketentuan kedudukan)
          KARANGANYAR | SPAN_OF_CONTROL WORKLOAD | Satisfied | | Lampiran BAB II huruf B angka 1 huruf c)
          KARANGANYAR | SPAN_OF_CONTROL | Violated | WORKLOAD | Lampiran BAB II huruf B angka 1 huruf c)
          """)
  void proposal(Regency regency, String present, String verdict, String missing, String article) {
    Table.requires(
        "KED-8", regency, Table.words(present), Situation.unspecified(), verdict, missing, article);
  }

  @ParameterizedTest(name = "{0} {1}: {4} in {3} of {2} is appraised by {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KED-4 | KOTABARU | AGENCY_OFFICE        | DIVISION        | AHLI_UTAMA   | JPT_PRATAMA               |                         | Pasal 18 ayat (3) huruf a
          KED-4 | KOTABARU | AGENCY_OFFICE        | DIVISION        | AHLI_MADYA   | JPT_PRATAMA               |                         | Pasal 18 ayat (3) huruf a
          KED-4 | KOTABARU | AGENCY_OFFICE        | DIVISION        | AHLI_MUDA    | ADMINISTRATOR JPT_PRATAMA |                         | Pasal 18 ayat (3) huruf b
          KED-4 | KOTABARU | AGENCY_OFFICE        | DIVISION        | AHLI_PERTAMA | PENGAWAS ADMINISTRATOR    |                         | Pasal 18 ayat (3) huruf c
          KED-4 | KOTABARU | INSPECTORATE         | SUBSECTION      | PENYELIA     | PENGAWAS ADMINISTRATOR    |                         | Pasal 18 ayat (3) huruf c
          KED-4 | KOTABARU | REGIONAL_SECRETARIAT | BUREAU_SECTION  | PEMULA       | PENGAWAS ADMINISTRATOR    |                         | Pasal 18 ayat (3) huruf c
          KED-6 | KOTABARU | AGENCY_OFFICE        | DIVISION        |              | PENGAWAS ADMINISTRATOR    |                         | Pasal 18 ayat (4)
          KED-5 | KOTABARU | HOSPITAL             | HOSPITAL        | AHLI_MADYA   | JPT_PRATAMA ADMINISTRATOR | HOSPITAL AGENCY_BOARD   | Lampiran angka II angka 4 angka 1
          KED-5 | KOTABARU | DISTRICT             | SECRETARIAT     | AHLI_MUDA    | ADMINISTRATOR             | DISTRICT                | Lampiran angka II angka 5 angka 1
          KED-5 | KOTABARU | DISTRICT             | WARD            |              | PENGAWAS                  | WARD                    | Lampiran angka II angka 6 angka 1
          KED-5 | KOTABARU | AGENCY_OFFICE        | TECHNICAL_UNIT  | AHLI_MADYA   | PENGAWAS FUNCTIONAL       | TECHNICAL_UNIT          | Lampiran angka II angka 7 angka 1 dan Pasal 18 ayat (5)
          KED-5 | KOTABARU | AGENCY_OFFICE        | HEALTH_CENTER   | AHLI_MADYA   | FUNCTIONAL                | HEALTH_CENTER LEARNING_CENTER | Lampiran angka II angka 8 angka 1
          KED-5 | KOTABARU | AGENCY_OFFICE        | SCHOOL          | AHLI_PERTAMA | FUNCTIONAL                | SCHOOL                  | Lampiran angka II huruf G angka 1
          KED-5 | POHUWATO | AGENCY_OFFICE        | DIVISION        | AHLI_MADYA   | ADMINISTRATOR             | DIVISION SECRETARIAT    | Lampiran angka I huruf A
          KED-5 | POHUWATO | AGENCY_BOARD         | SUBSECTION      |              | ADMINISTRATOR             | DIVISION SECRETARIAT    | Lampiran angka I huruf A
          KED-5 | POHUWATO | CIVIL_SERVICE_POLICE | DIVISION        | AHLI_MUDA    | ADMINISTRATOR             | DIVISION                | Lampiran angka I huruf A huruf a (Model 1)
          KED-5 | POHUWATO | REGIONAL_SECRETARIAT | BUREAU_SECTION  | AHLI_UTAMA   | ADMINISTRATOR JPT_PRATAMA | BUREAU_SECTION ASSISTANT | Lampiran angka I huruf B dan angka V angka 4
          KED-5 | POHUWATO | REGIONAL_SECRETARIAT | ASSISTANT       | AHLI_MADYA   | JPT_PRATAMA               | REGIONAL_SECRETARIAT ASSISTANT | Lampiran angka V angka 4
          KED-5 | POHUWATO | COUNCIL_SECRETARIAT  | BUREAU_SECTION  |              | ADMINISTRATOR             | BUREAU_SECTION          | Lampiran angka I huruf C
          KED-5 | POHUWATO | DISTRICT             | WARD            | PEMULA       | JPT_PRATAMA ADMINISTRATOR PENGAWAS |                | Pasal 9 ayat (1)
          KED-5 | POHUWATO | AGENCY_OFFICE        | TECHNICAL_UNIT  | TERAMPIL     | PENGAWAS FUNCTIONAL       | TECHNICAL_UNIT          | Lampiran angka I huruf G
          KED-5 | POHUWATO | AGENCY_OFFICE        | SCHOOL          | AHLI_PERTAMA | FUNCTIONAL                | HEALTH_CENTER LEARNING_CENTER SCHOOL | Pasal 9 ayat (2)
          KED-5 | JOMBANG | REGIONAL_SECRETARIAT | BUREAU_SECTION | AHLI_MADYA | ADMINISTRATOR PENGAWAS | BUREAU_SECTION SUBSECTION | Lampiran BAB II huruf B angka 1 (Sekretaris Daerah)
          KED-5 | JOMBANG | REGIONAL_SECRETARIAT | SUBSECTION | | ADMINISTRATOR PENGAWAS | BUREAU_SECTION SUBSECTION | Lampiran BAB II huruf B angka 1 (Sekretaris Daerah)
          KED-5 | JOMBANG | COUNCIL_SECRETARIAT | BUREAU_SECTION | AHLI_MUDA | ADMINISTRATOR PENGAWAS | BUREAU_SECTION SUBSECTION | Lampiran BAB II huruf B angka 1 (Sekretaris DPRD)
          KED-5 | JOMBANG | AGENCY_OFFICE | DIVISION | AHLI_UTAMA | ADMINISTRATOR PENGAWAS JPT_PRATAMA | | Lampiran BAB II huruf B angka 1 (perangkat daerah yang dipimpin Pejabat Pimpinan Tinggi Pratama)
          KED-5 | JOMBANG | AGENCY_BOARD | SUBSECTION | | ADMINISTRATOR PENGAWAS JPT_PRATAMA | | Lampiran BAB II huruf B angka 1 (perangkat daerah yang dipimpin Pejabat Pimpinan Tinggi Pratama)
          KED-5 | JOMBANG | HOSPITAL | DIVISION | AHLI_PERTAMA | JPT_PRATAMA ADMINISTRATOR | HOSPITAL | Lampiran BAB II huruf B angka 1 (RSUD Kabupaten Jombang dan RSUD Ploso)
          KED-6 | JOMBANG | HOSPITAL | DIVISION | | PENGAWAS | SUBSECTION | Lampiran BAB II huruf B angka 2 (RSUD Kabupaten Jombang dan RSUD Ploso)
          KED-5 | JOMBANG | DISTRICT | SUBSECTION | AHLI_MUDA | PENGAWAS | | Lampiran BAB II huruf B angka 1 (perangkat daerah yang dipimpin Pejabat Administrator)
          KED-5 | JOMBANG | DISTRICT | WARD | | PENGAWAS | WARD | Lampiran BAB II huruf B angka 1 (unit yang dipimpin Pejabat Pengawas)
          KED-5 | JOMBANG | AGENCY_OFFICE | TECHNICAL_UNIT | TERAMPIL | PENGAWAS FUNCTIONAL | TECHNICAL_UNIT | Lampiran BAB II huruf B angka 1 (unit yang dipimpin Pejabat Pengawas atau Pejabat Fungsional)
          KED-5 | JOMBANG | AGENCY_OFFICE | SCHOOL | AHLI_PERTAMA | FUNCTIONAL | HEALTH_CENTER LEARNING_CENTER SCHOOL | Lampiran BAB II huruf B angka 1 (unit yang dipimpin Pejabat Fungsional)
          KED-4 | KARANGANYAR | AGENCY_OFFICE | DIVISION | AHLI_UTAMA | JPT_PRATAMA | | Lampiran BAB II huruf B angka 1 huruf a angka 1) dan Pasal 7 ayat (1)
          KED-4 | KARANGANYAR | INSPECTORATE | DIVISION | AHLI_MADYA | JPT_PRATAMA | | Lampiran BAB II huruf B angka 1 huruf a angka 1) dan Pasal 7 ayat (1)
          KED-4 | KARANGANYAR | AGENCY_OFFICE | DIVISION | AHLI_MUDA | ADMINISTRATOR | | Lampiran BAB II huruf B angka 1 huruf a angka 2)
          KED-4 | KARANGANYAR | AGENCY_OFFICE | SUBSECTION | AHLI_PERTAMA | ADMINISTRATOR PENGAWAS | | Lampiran BAB II huruf B angka 1 huruf a angka 2) dan Pasal 7 ayat (3)
          KED-4 | KARANGANYAR | COUNCIL_SECRETARIAT | BUREAU_SECTION | | ADMINISTRATOR PENGAWAS | | Lampiran BAB II huruf B angka 1 huruf a angka 2) dan Pasal 7 ayat (3)
          KED-4 | KARANGANYAR | AGENCY_BOARD | DIVISION | AHLI_MADYA | JPT_PRATAMA ADMINISTRATOR | | Lampiran BAB II huruf B angka 1 huruf a angka 1) dan huruf b angka 1)
          KED-4 | KARANGANYAR | HOSPITAL | DIVISION | AHLI_MUDA | ADMINISTRATOR | | Lampiran BAB II huruf B angka 1 huruf a angka 2) dan huruf b angka 1)
          KED-4 | KARANGANYAR | HOSPITAL | SUBSECTION | PEMULA | PENGAWAS ADMINISTRATOR | | Lampiran BAB II huruf B angka 1 huruf b angka 2) dan Pasal 7 ayat (3)
          KED-4 | KARANGANYAR | DISTRICT | SECRETARIAT | AHLI_MUDA | ADMINISTRATOR | | Lampiran BAB II huruf B angka 1 huruf b angka 1)
          KED-4 | KARANGANYAR | DISTRICT | SUBSECTION | | PENGAWAS ADMINISTRATOR | | Lampiran BAB II huruf B angka 1 huruf b angka 2) dan Pasal 7 ayat (3)
          KED-4 | KARANGANYAR | REGIONAL_SECRETARIAT | BUREAU_SECTION | AHLI_UTAMA | JPT_PRATAMA | REGIONAL_SECRETARIAT | Lampiran BAB II huruf B angka 1 huruf f angka 1)
          KED-4 | KARANGANYAR | REGIONAL_SECRETARIAT | BUREAU_SECTION | AHLI_MADYA | JPT_PRATAMA | ASSISTANT | Lampiran BAB II huruf B angka 1 huruf f angka 2)
          KED-4 | KARANGANYAR | REGIONAL_SECRETARIAT | BUREAU_SECTION | AHLI_MUDA | ADMINISTRATOR | BUREAU_SECTION | Lampiran BAB II huruf B angka 1 huruf f angka 3)
          KED-4 | KARANGANYAR | REGIONAL_SECRETARIAT | SUBSECTION | | ADMINISTRATOR PENGAWAS | BUREAU_SECTION SUBSECTION | Lampiran BAB II huruf B angka 1 huruf f angka 3) dan angka 4)
          KED-5 | KARANGANYAR | DISTRICT | WARD | AHLI_MUDA | PENGAWAS | WARD SUBSECTION | Lampiran BAB II huruf B angka 1 huruf c
          KED-5 | KARANGANYAR | AGENCY_OFFICE | TECHNICAL_UNIT | AHLI_MADYA | PENGAWAS FUNCTIONAL | TECHNICAL_UNIT SUBSECTION | Lampiran BAB II huruf B angka 1 huruf c dan huruf d
          KED-5 | KARANGANYAR | AGENCY_OFFICE | HEALTH_CENTER | | FUNCTIONAL | HEALTH_CENTER LEARNING_CENTER SCHOOL | Pasal 7 ayat (4) dan ayat (5)
          """)
  void appraiser(
      String rule,
      Regency regency,
      UnitKind apparatus,
      UnitKind unit,
      FunctionalGrade grade,
      String ranks,
      String heads,
      String article) {
    AppraiserRule actual = regency.profile().appraiser(apparatus, unit, Optional.ofNullable(grade));
    assertThat(actual.citation())
        .isEqualTo(new Citation(regency.profile().shortTitle(), article, rule));
    assertThat(actual.rule()).isEqualTo(rule);
    assertThat(actual.ranks()).extracting(Enum::name).containsExactlyElementsOf(Table.words(ranks));
    assertThat(actual.heads().stream().map(Enum::name).collect(Collectors.toSet()))
        .isEqualTo(Set.copyOf(Table.words(heads)));
  }

  @ParameterizedTest(name = "KED-5: a {0} who leads a {1} may appraise: {2}")
  @CsvSource({
    "ADMINISTRATOR, DIVISION, true",
    "ADMINISTRATOR, SECRETARIAT, true",
    "ADMINISTRATOR, BUREAU_SECTION, false",
    "PENGAWAS, DIVISION, false",
    "JPT_PRATAMA, AGENCY_OFFICE, false",
  })
  void an_appraiser_is_known_by_rank_and_by_the_unit_that_is_led(
      HeadRank rank, UnitKind led, boolean allowed) {
    AppraiserRule rule =
        Regency.POHUWATO
            .profile()
            .appraiser(UnitKind.AGENCY_OFFICE, UnitKind.DIVISION, Optional.empty());
    assertThat(rule.allows(rank, led)).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0} {1}: the values stand under {2}")
  @CsvSource({
    "KED-4, POHUWATO, KED-5",
    "KED-6, POHUWATO, KED-5",
    "KED-4, JOMBANG, KED-5",
    "KED-6, KARANGANYAR, KED-4",
  })
  void covered(String rule, Regency regency, String where) {
    RuleEntry entry = regency.profile().entry(rule);
    assertThat(entry.status()).isEqualTo(RuleEntry.Status.COVERED);
    assertThat(entry.see()).contains(where);
  }

  @ParameterizedTest(name = "KED-6 JOMBANG: in a {0} performance set with {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REGIONAL_SECRETARIAT | COORDINATED_WITH_BUREAU_HEAD | Satisfied |
          COUNCIL_SECRETARIAT  |                              | Violated  | COORDINATED_WITH_BUREAU_HEAD
          AGENCY_OFFICE        |                              | NotApplicable |
          """)
  void coordinated(UnitKind apparatus, String present, String verdict, String missing) {
    Table.requires(
        "KED-6",
        Regency.JOMBANG,
        Table.words(present),
        new Situation(null, null, apparatus, null, null),
        verdict,
        missing,
        "Lampiran BAB II huruf B angka 2 (Sekretariat Daerah dan Sekretariat DPRD)");
  }

  @ParameterizedTest(name = "KED-5: no {1} stands in a {0}")
  @CsvSource({
    "REGIONAL_SECRETARIAT, DIVISION",
    "AGENCY_OFFICE, ASSISTANT",
    "AGENCY_OFFICE, WARD",
    "AGENCY_OFFICE, AGENCY_BOARD",
    "DIVISION, SUBSECTION",
  })
  void impossible_places_are_refused(UnitKind apparatus, UnitKind unit) {
    assertThatThrownBy(
            () -> Regency.KOTABARU.profile().appraiser(apparatus, unit, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(unit.name())
        .hasMessageContaining(apparatus.name());
  }
}
