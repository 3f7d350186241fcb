package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JAB: posts")
class JabTest {

  @ParameterizedTest(name = "{0} {1}: {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JAB-1 | KOTABARU | PNS         | Satisfied     | Pasal 2
          JAB-1 | KOTABARU | PPPK        | Satisfied     | Pasal 2
          JAB-1 | KOTABARU | HONORARY    | Violated      | Pasal 2
          JAB-1 | POHUWATO | PNS         | Satisfied     | Pasal 1 angka 1
          JAB-1 | POHUWATO | PPPK        | Satisfied     | Pasal 1 angka 1
          JAB-1 | POHUWATO | HONORARY    | Violated      | Pasal 1 angka 1
          JAB-2 | KOTABARU | JPT_PRATAMA | Satisfied     | Pasal 6, Pasal 7, dan Pasal 11
          JAB-2 | KOTABARU | OPERATIONAL | Satisfied     | Pasal 6, Pasal 7, dan Pasal 11
          JAB-2 | KOTABARU | JPT_MADYA   | Violated      | Pasal 6, Pasal 7, dan Pasal 11
          JAB-2 | POHUWATO | JPT_MADYA   | NotApplicable | tidak diatur, perilaku umum
          JAB-3 | KOTABARU | AHLI_UTAMA  | Satisfied     | Pasal 9 ayat (2) dan ayat (3)
          JAB-3 | KOTABARU | PEMULA      | Satisfied     | Pasal 9 ayat (2) dan ayat (3)
          JAB-3 | KOTABARU | AHLI_MUTU   | Violated      | Pasal 9 ayat (2) dan ayat (3)
          JAB-3 | POHUWATO | AHLI_MUTU   | NotApplicable | tidak diatur, perilaku umum
          JAB-4 | KOTABARU | CAMAT       | NotApplicable | tidak diatur, perilaku umum
          JAB-4 | POHUWATO | CAMAT       | NotApplicable | tidak diatur, perilaku umum
          JAB-1 | JOMBANG | PPPK | Satisfied | Pasal 4
          JAB-1 | JOMBANG | HONORARY | Violated | Pasal 4
          JAB-1 | KARANGANYAR | PNS | Satisfied | Pasal 1 angka 9
          JAB-1 | KARANGANYAR | HONORARY | Violated | Pasal 1 angka 9
          JAB-2 | JOMBANG | PENGAWAS | Satisfied | Pasal 7, Pasal 8, dan Pasal 12
          JAB-2 | JOMBANG | JPT_MADYA | Violated | Pasal 7, Pasal 8, dan Pasal 12
          JAB-2 | KARANGANYAR | JPT_MADYA | NotApplicable | tidak diatur, perilaku umum
          JAB-3 | JOMBANG | PENYELIA | Satisfied | Pasal 10 ayat (1) dan ayat (2)
          JAB-3 | JOMBANG | AHLI_MUTU | Violated | Pasal 10 ayat (1) dan ayat (2)
          JAB-3 | KARANGANYAR | AHLI_MUTU | NotApplicable | tidak diatur, perilaku umum
          JAB-4 | KARANGANYAR | DISTRICT_HEAD | NotApplicable | tidak diatur, perilaku umum
          """)
  void allowed(String rule, Regency regency, String value, String verdict, String article) {
    Table.allows(rule, regency, value, Situation.unspecified(), verdict, article);
  }

  @ParameterizedTest(name = "JAB-4 JOMBANG: a {1} is {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JPT_PRATAMA   | COUNCIL_SECRETARY    | Satisfied | Pasal 1 (daftar Pejabat Pimpinan Tinggi Pratama)
          JPT_PRATAMA   | EXPERT_STAFF         | Satisfied | Pasal 1 (daftar Pejabat Pimpinan Tinggi Pratama)
          JPT_PRATAMA   | DISASTER_BOARD_HEAD  | Violated  | Pasal 1 (daftar Pejabat Pimpinan Tinggi Pratama)
          ADMINISTRATOR | DISASTER_BOARD_HEAD  | Satisfied | Pasal 1 (daftar Pejabat Administrator)
          ADMINISTRATOR | DISTRICT_HEAD        | Satisfied | Pasal 1 (daftar Pejabat Administrator)
          ADMINISTRATOR | WARD_HEAD            | Violated  | Pasal 1 (daftar Pejabat Administrator)
          PENGAWAS      | WARD_HEAD            | Satisfied | Pasal 1 (daftar Pejabat Pengawas)
          PENGAWAS      | DISTRICT_HEAD        | Violated  | Pasal 1 (daftar Pejabat Pengawas)
          """)
  void named_posts(HeadRank rank, String post, String verdict, String article) {
    Table.allows(
        "JAB-4",
        Regency.JOMBANG,
        post,
        new Situation(null, null, null, null, rank),
        verdict,
        article);
  }

  @Test
  @DisplayName("JAB-3 KOTABARU: the profile and the code name the same grades in the same order")
  void grades_in_order() {
    Verdict refused =
        Regency.KOTABARU.profile().allows("JAB-3", "AHLI_MUTU", Situation.unspecified());
    assertThat(refused.facts().get("allowed").split(", "))
        .containsExactly(
            Arrays.stream(FunctionalGrade.values()).map(Enum::name).toArray(String[]::new));
  }
}
