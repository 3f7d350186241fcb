package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Explanation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Every answer of the law explains itself")
class ExplanationTest {
  private final RegulationProfile kotabaru = Regency.KOTABARU.profile();

  @Test
  void satisfied_names_what_was_asked_and_what_is_allowed() {
    assertThat(kotabaru.allows("TIM-3", "FUNCTIONAL", Situation.unspecified()).toJson())
        .containsExactly(
            Map.entry("verdict", "Satisfied"),
            Map.entry(
                "citation",
                Map.of(
                    "regulation", "Perbup Kotabaru 68/2024",
                    "article", "Pasal 22 ayat (2)",
                    "rule", "TIM-3")),
            Map.entry(
                "explanation",
                Map.of(
                    "id",
                    "Ketua tim Pejabat Fungsional diperkenankan menurut Perbup Kotabaru 68/2024"
                        + " Pasal 22 ayat (2).",
                    "en",
                    "The lead a functional official is allowed by Perbup Kotabaru 68/2024 Pasal 22"
                        + " ayat (2).")),
            Map.entry(
                "facts",
                Map.of(
                    "asked",
                    "FUNCTIONAL",
                    "allowed",
                    "JPT_PRATAMA, ADMINISTRATOR, FUNCTIONAL, OPERATIONAL")));
  }

  @Test
  void violated_names_what_is_required_and_what_is_missing() {
    Verdict verdict =
        kotabaru.requestContent(
            Scope.ACROSS_UNITS,
            Execution.TEAM,
            Set.of(ContentPart.PURPOSE, ContentPart.COMPETENCE, ContentPart.DURATION));
    assertThat(verdict).isInstanceOf(Verdict.Violated.class);
    assertThat(verdict.facts())
        .containsExactly(
            Map.entry("scope", "ACROSS_UNITS"),
            Map.entry("execution", "TEAM"),
            Map.entry("present", "COMPETENCE, DURATION, PURPOSE"),
            Map.entry("required", "PURPOSE, COMPETENCE, EXPECTED_RESULT, DURATION"),
            Map.entry("missing", "EXPECTED_RESULT"));
    assertThat(verdict.explanation().en())
        .isEqualTo(
            "The request for involvement in a team lacks the expected result or target, required by"
                + " Perbup Kotabaru 68/2024 Pasal 21 ayat (2).");
  }

  @Test
  void not_applicable_and_undetermined_say_so() {
    Verdict silent = kotabaru.allows("TIK-3", "ANYTHING", Situation.unspecified());
    assertThat(silent).isInstanceOf(Verdict.NotApplicable.class);
    assertThat(silent.toJson()).containsEntry("verdict", "NotApplicable");
    assertThat(silent.explanation().en()).isEqualTo("Not stated here.");

    Verdict unknown = kotabaru.allows("TIM-3", "PENGAWAS", Situation.unspecified());
    assertThat(unknown.toJson()).containsEntry("verdict", "Undetermined");
    assertThat(unknown.explanation().id()).startsWith("Belum dapat ditentukan");
    assertThat(unknown.explanation().en()).startsWith("Cannot be told yet");
  }

  @Test
  void who_signs_is_addressed_recommends_receives_and_gets_a_copy() {
    Explanations explained = kotabaru.explained();
    says(
        explained.letterSignatory(Scope.ACROSS_APPARATUS, Execution.TEAM),
        "PEN-6",
        "Surat penugasan ditandatangani Sekretaris Daerah menurut Perbup Kotabaru 68/2024 Pasal 21"
            + " ayat (4).",
        "The assignment letter is signed by the Sekretaris Daerah, by Perbup Kotabaru 68/2024"
            + " Pasal 21 ayat (4).",
        Map.of("scope", "ACROSS_APPARATUS", "execution", "TEAM", "party", "REGIONAL_SECRETARY"));
    says(
        explained.requestAddressee(Scope.ACROSS_AGENCIES),
        "PEN-7",
        "Surat permohonan ditujukan kepada Pejabat yang Berwenang instansi pemohon menurut perilaku"
            + " umum, karena tidak diatur dalam Perbup Kotabaru 68/2024.",
        "The request is addressed to the authorized official of the requesting agency, by common"
            + " practice, since Perbup Kotabaru 68/2024 is silent.",
        Map.of("scope", "ACROSS_AGENCIES", "party", "OWNER_AUTHORIZED_OFFICIAL"));
    says(
        Regency.JOMBANG.profile().explained().recommendation(Scope.ACROSS_AGENCIES).orElseThrow(),
        "PEN-8",
        "Persetujuan memerlukan rekomendasi pimpinan unit asal pegawai menurut Perbup Jombang"
            + " 122/2023 Lampiran BAB II huruf B angka 2 huruf a (lintas instansi) huruf d).",
        "An approval needs the recommendation of the head of the official's unit, by Perbup Jombang"
            + " 122/2023 Lampiran BAB II huruf B angka 2 huruf a (lintas instansi) huruf d).",
        Map.of("scope", "ACROSS_AGENCIES", "party", "ORIGIN_UNIT_HEAD"));
    says(
        explained.reportRecipient(Execution.INDIVIDUAL),
        "LAP-1",
        "Laporan disampaikan kepada Pejabat Penilai Kinerja pegawai menurut Perbup Kotabaru 68/2024"
            + " Pasal 27.",
        "The report goes to the official's appraiser, by Perbup Kotabaru 68/2024 Pasal 27.",
        Map.of("execution", "INDIVIDUAL", "party", "ORIGIN_APPRAISER"));
    assertThat(explained.letterCopies(Scope.ACROSS_UNITS))
        .extracting(copy -> copy.facts().get("party"))
        .containsExactly("OWNER_UNIT_HEAD", "ORIGIN_UNIT_HEAD", "ORIGIN_APPRAISER");
    assertThat(explained.requestCopies(Scope.ACROSS_UNITS))
        .extracting(copy -> copy.explanation().en())
        .singleElement()
        .asString()
        .startsWith("The request is copied to the official's appraiser, by common practice");
  }

  @Test
  void who_reviews_and_who_appraises() {
    says(
        kotabaru
            .explained()
            .evaluationChain(
                UnitKind.REGIONAL_SECRETARIAT, UnitKind.BUREAU_SECTION, HeadRank.ADMINISTRATOR),
        "MEK-K1",
        "Hasil ditinjau pimpinan unit pemilik kinerja, lalu Asisten Sekretaris Daerah, lalu diterima"
            + " Sekretaris Daerah menurut Perbup Kotabaru 68/2024 Lampiran angka II angka 1 angka 2"
            + " huruf c.",
        "Results are reviewed by the head of the owner's unit, then the Asisten of the Sekretaris"
            + " Daerah, then accepted by the Sekretaris Daerah, by Perbup Kotabaru 68/2024 Lampiran"
            + " angka II angka 1 angka 2 huruf c.",
        Map.of(
            "apparatusKind",
            "REGIONAL_SECRETARIAT",
            "unitKind",
            "BUREAU_SECTION",
            "headRank",
            "ADMINISTRATOR",
            "reviewers",
            "OWNER_UNIT_HEAD, ASSISTANT, REGIONAL_SECRETARY"));
    says(
        kotabaru
            .explained()
            .appraiser(UnitKind.AGENCY_OFFICE, UnitKind.TECHNICAL_UNIT, Optional.empty()),
        "KED-5",
        "Penilai Pelaksana ialah Pejabat Pengawas atau Pejabat Fungsional yang"
            + " memimpin UPTD menurut Perbup Kotabaru 68/2024 Lampiran angka II angka 7 angka 1 dan"
            + " Pasal 18 ayat (5).",
        "The appraiser of operational staff is a Pengawas or a functional official who"
            + " leads a UPTD, by Perbup Kotabaru 68/2024 Lampiran angka II angka 7 angka 1 dan Pasal"
            + " 18 ayat (5).",
        Map.of(
            "apparatusKind",
            "AGENCY_OFFICE",
            "unitKind",
            "TECHNICAL_UNIT",
            "grade",
            "OPERATIONAL",
            "ranks",
            "PENGAWAS, FUNCTIONAL",
            "heads",
            "TECHNICAL_UNIT"));
  }

  private static void says(
      Explanation actual, String rule, String id, String en, Map<String, String> facts) {
    assertThat(actual.explanation().id()).isEqualTo(id);
    assertThat(actual.explanation().en()).isEqualTo(en);
    assertThat(actual.citation().rule()).isEqualTo(rule);
    assertThat(actual.facts()).isEqualTo(facts);
    assertThat(actual.toJson())
        .containsOnlyKeys("verdict", "citation", "explanation", "facts")
        .containsEntry("verdict", Explanation.NAMED)
        .containsEntry("facts", facts);
  }

  /** Whatever is asked of whatever regency. */
  @ParameterizedTest
  @EnumSource
  void no_explanation_is_without_its_clause_its_facts_and_two_sentences(Regency regency) {
    Explanations explained = regency.profile().explained();
    Stream.Builder<Explanation> all = Stream.builder();
    for (Scope scope : Scope.values()) {
      for (Execution execution : Execution.values()) {
        all.add(explained.letterSignatory(scope, execution));
      }
      explained.requestCopies(scope).forEach(all);
      explained.letterCopies(scope).forEach(all);
      explained.recommendation(scope).ifPresent(all);
      if (regency.profile().requestNeeded(scope)) {
        all.add(explained.requestAddressee(scope));
      }
    }
    for (Answers.Place place : Answers.PLACES) {
      Answers.GRADES.forEach(
          grade -> all.add(explained.appraiser(place.apparatus(), place.unit(), grade)));
      for (HeadRank rank : HeadRank.values()) {
        all.add(explained.evaluationChain(place.apparatus(), place.unit(), rank));
      }
    }
    List<Explanation> explanations = all.build().toList();
    assertThat(explanations)
        .hasSizeGreaterThan(800)
        .allSatisfy(explanation -> {
          assertThat(explanation.citation().article()).isNotBlank();
          assertThat(explanation.facts()).hasSizeGreaterThanOrEqualTo(2);
          assertThat(explanation.explanation().id()).contains(" menurut ").endsWith(".");
          assertThat(explanation.explanation().en()).contains(", by ").endsWith(".");
        });
  }
}
