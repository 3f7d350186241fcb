package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The loader refuses what it cannot answer for")
class LoaderRefusalTest {
  private static final String FILE = "broken.yaml";

  /** The smallest profile that answers every question; the other rules are silent. */
  private static final String WHOLE =
      withTheOtherRules(
          """
          regency: "99.01"
          number: 1-2020
          title: Peraturan Contoh
          shortTitle: Perbup Contoh 1/2020
          editions:
            - {number: 1, from: 2020-01-01}
            - {number: 2, from: 2021-01-01}
          rules:
            - rule: KED-5
              says: [satu, one]
              provisions:
                - {type: appraiser, from: 2020-01-01, citation: Pasal 1, grades: [AHLI_UTAMA, AHLI_MADYA, AHLI_MUDA, AHLI_PERTAMA, PENYELIA, MAHIR, TERAMPIL, PEMULA], ranks: [ADMINISTRATOR]}
            - rule: KED-6
              says: [dua, two]
              provisions:
                - {type: appraiser, from: 2020-01-01, citation: Pasal 2, grades: [OPERATIONAL], ranks: [PENGAWAS]}
            - rule: PEN-1
              says: [tiga, three]
              provisions:
                - {type: permission, from: 2020-01-01, citation: Pasal 3, subject: [penugasan, an assignment], values: {WITHIN_UNIT: [a, b]}}
            - rule: PEN-6
              says: [empat, four]
              provisions:
                - {type: signatory, from: 2020-01-01, to: 2020-12-31, citation: Pasal 4, party: ORIGIN_APPRAISER}
                - {type: signatory, from: 2021-01-01, citation: Pasal 4A, party: REGIONAL_SECRETARY}
            - rule: PEN-7
              says: [lima, five]
              provisions:
                - {type: addressee, from: 2020-01-01, citation: Pasal 5, party: ORIGIN_UNIT_HEAD, scopes: [ACROSS_UNITS, ACROSS_APPARATUS, ACROSS_AGENCIES]}
            - rule: PEN-8
              says: [enam, six]
              silent: [tidak menyebut alasan, no reason is mentioned]
              provisions:
                - {type: requirement, from: 2020-01-01, common: Pasal 6, subject: [penolakan, a refusal], values: {REASON: [alasan, the reason]}}
            - rule: PEN-9
              says: [tujuh, seven]
              provisions:
                - {type: requirement, from: 2020-01-01, citation: Pasal 7, subject: [permohonan, the request], values: {COMPETENCE: [kriteria, the criteria]}}
            - rule: LAP-1
              says: [delapan, eight]
              provisions:
                - {type: recipient, from: 2020-01-01, citation: Pasal 8, party: OWNER_UNIT_HEAD}
            - rule: LAP-3
              says: [sembilan, nine]
              provisions:
                - {type: recipient, from: 2020-01-01, citation: Pasal 9, restsOn: [A-1], party: OWNER_UNIT_HEAD}
              readings:
                - ambiguity: A-1
                  reading: [pemilik, the owner]
                  why: [tidak jelas, it is unclear]
                  otherwise:
                    reading: [penilai, the appraiser]
                    provisions:
                      - {type: recipient, from: 2020-01-01, citation: Pasal 9A, party: ORIGIN_APPRAISER}
            - rule: MEK-P1
              says: [sepuluh, ten]
              provisions:
                - {type: chain, from: 2020-01-01, citation: Lampiran angka I, reviewers: [OWNER_UNIT_HEAD]}
            - rule: TIK-1
              says: [sebelas, eleven]
              citation: Pasal 10
              notFormalised: [kewajiban umum, a general duty]
          """);

  private static String withTheOtherRules(String yaml) {
    StringBuilder whole = new StringBuilder(yaml);
    for (String rule : RuleCatalogue.RULES) {
      if (!yaml.contains("rule: " + rule + "\n")) {
        whole.append("  - rule: ").append(rule).append("\n    says: [lain, other]\n");
        whole.append("    silent: [tidak diatur, not stated]\n");
      }
    }
    return whole.toString();
  }

  @Test
  void the_whole_profile_is_accepted_with_one_version_per_edition() {
    RegulationCatalogue catalogue = RegulationCatalogue.of(Map.of("whole.yaml", WHOLE));
    RegencyCode regency = new RegencyCode("99.01");

    RegulationProfile first = catalogue.inForce(regency, LocalDate.of(2020, 12, 31));
    RegulationProfile second = catalogue.inForce(regency, LocalDate.of(2021, 1, 1));

    assertThat(first.version()).isEqualTo("99.01:1-2020:1");
    assertThat(second.version()).isEqualTo("99.01:1-2020:2");
    assertThat(second.effectiveFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(first.letterSignatory(Scope.WITHIN_UNIT, Execution.INDIVIDUAL).party())
        .isEqualTo(Party.ORIGIN_APPRAISER);
    assertThat(second.letterSignatory(Scope.WITHIN_UNIT, Execution.INDIVIDUAL).party())
        .isEqualTo(Party.REGIONAL_SECRETARY);
    assertThat(catalogue.all()).containsExactly(first, second);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        row(
            "unknown key",
            "citation: Pasal 8,",
            "citation: Pasal 8, colour: red,",
            "unknown key 'colour'",
            "colour"),
        row(
            "unknown key of the file",
            "shortTitle:",
            "mayor: X\nshortTitle:",
            "unknown key 'mayor'",
            "mayor"),
        row(
            "key of another type",
            "party: OWNER_UNIT_HEAD}\n  - rule: LAP-3",
            "party: OWNER_UNIT_HEAD, ranks: [PENGAWAS]}\n  - rule: LAP-3",
            "unknown key 'ranks'",
            "Pasal 8"),
        row("unknown type", "type: chain", "type: loop", "there is no provision type loop", "loop"),
        row(
            "unknown party",
            "party: REGIONAL_SECRETARY",
            "party: THE_MAYOR",
            "there is no Party 'THE_MAYOR'",
            "THE_MAYOR"),
        row(
            "unknown rank",
            "ranks: [PENGAWAS]",
            "ranks: [KING]",
            "there is no HeadRank 'KING'",
            "KING"),
        row(
            "unknown grade",
            "PEMULA]",
            "PEMULA, AHLI_LAIN]",
            "there is no FunctionalGrade 'AHLI_LAIN'",
            "AHLI_LAIN"),
        row(
            "unknown scope",
            "ACROSS_AGENCIES]",
            "ACROSS_OCEANS]",
            "there is no Scope 'ACROSS_OCEANS'",
            "ACROSS_OCEANS"),
        row(
            "value that is no scope",
            "{WITHIN_UNIT: [a, b]}",
            "{SOMEWHERE: [a, b]}",
            "there is no Scope 'SOMEWHERE'",
            "SOMEWHERE"),
        row(
            "value that is no part of a request",
            "{COMPETENCE:",
            "{CHARM:",
            "there is no ContentPart 'CHARM'",
            "CHARM"),
        row("value in small letters", "{REASON:", "{reason:", "reason is not a value", "reason:"),
        row(
            "missing citation of a provision",
            "citation: Pasal 8, ",
            "",
            "LAP-1 has a provision without a citation",
            "LAP-1 +3"),
        row(
            "both cited and common",
            "common: Pasal 6",
            "common: Pasal 6, citation: Pasal 6",
            "PEN-8 has a provision without a citation",
            "Pasal 6"),
        row(
            "citation that is no article",
            "citation: Pasal 8",
            "citation: the eighth",
            "'the eighth' is not an article",
            "the eighth"),
        row(
            "missing citation of an entry",
            "    citation: Pasal 10\n",
            "",
            "TIK-1 has no citation",
            "TIK-1"),
        row(
            "neither value nor reason",
            "    citation: Pasal 10\n    notFormalised: [kewajiban umum, a general duty]\n",
            "",
            "TIK-1 has no provisions of the regulation",
            "TIK-1"),
        row(
            "common behaviour without saying so",
            "    silent: [tidak menyebut alasan, no reason is mentioned]\n",
            "    citation: Pasal 6\n    see: PEN-9\n",
            "PEN-8 uses common behaviour",
            "PEN-8"),
        row(
            "pointing to a rule without values",
            "notFormalised: [kewajiban umum, a general duty]",
            "see: TIK-2",
            "TIK-1 points to TIK-2, which has no values",
            "TIK-1"),
        row("missing paraphrase", "    says: [delapan, eight]\n", "", "'says' is missing", "LAP-1"),
        row(
            "paraphrase in one language",
            "[delapan, eight]",
            "[delapan]",
            "two texts are expected here",
            "[delapan]"),
        row(
            "rule twice",
            "  - rule: TIK-1\n",
            "  - rule: MEK-P1\n    says: [a, b]\n    silent: [c, d]\n  - rule: TIK-1\n",
            "rule MEK-P1 is there twice",
            "rule: MEK-P1 last"),
        row(
            "rule not in the catalogue",
            "  - rule: TIK-1\n",
            "  - rule: KED-11\n    says: [a, b]\n    silent: [c, d]\n  - rule: TIK-1\n",
            "the catalogue has no rule KED-11",
            "rule: KED-11"),
        row(
            "rule left out",
            "  - rule: JAB-4\n    says: [lain, other]\n    silent: [tidak diatur, not stated]\n",
            "",
            "not a word about JAB-4",
            "rule: KED-5"),
        row(
            "not a rule id",
            "rule: LAP-3",
            "rule: laporan",
            "'laporan' is not a rule id",
            "laporan"),
        row(
            "key twice",
            "title: Peraturan Contoh",
            "title: Peraturan Contoh\ntitle: Lain",
            "key 'title' is there twice",
            "title: Lain"),
        row(
            "not a date",
            "to: 2020-12-31",
            "to: 2020-13-31",
            "'2020-13-31' is not a date",
            "2020-13-31"),
        row(
            "period that ends before it starts",
            "to: 2020-12-31",
            "to: 2019-12-31",
            "the end date is before the start date",
            "2019-12-31"),
        row(
            "missing period",
            "{type: signatory, from: 2020-01-01, to: 2020-12-31, citation: Pasal 4, party: ORIGIN_APPRAISER}\n      - ",
            "",
            "PEN-6 has no value in the period from 2020-01-01",
            "PEN-6"),
        row(
            "overlapping periods",
            "from: 2020-01-01, to: 2020-12-31, citation: Pasal 4",
            "from: 2020-01-01, citation: Pasal 4",
            "PEN-6 has two provisions for the same case with overlapping periods",
            "Pasal 4A"),
        row(
            "change between editions",
            "to: 2020-12-31",
            "to: 2020-06-30",
            "PEN-6 changes on a day on which no edition starts",
            "2020-06-30"),
        row(
            "no edition",
            "  - {number: 1, from: 2020-01-01}\n  - {number: 2, from: 2021-01-01}\n",
            "  []\n",
            "there is no edition",
            "[]"),
        row(
            "edition numbers with a gap",
            "{number: 2,",
            "{number: 3,",
            "editions are numbered from 1 on",
            "number: 3"),
        row(
            "edition number in words",
            "{number: 2,",
            "{number: two,",
            "'two' is not a whole number",
            "two,"),
        row(
            "editions in the wrong order",
            "{number: 2, from: 2021-01-01}",
            "{number: 2, from: 2019-01-01}",
            "an edition starts after the one before it",
            "2019-01-01"),
        row(
            "not a regency code",
            "\"99.01\"",
            "\"9901\"",
            "a regency code is two digits, a dot, two digits",
            "9901"),
        row(
            "not a number and year",
            "number: 1-2020",
            "number: satu",
            "'satu' is not <number>-<year>",
            "satu"),
        row(
            "scope without signatory",
            "{type: signatory, from: 2021-01-01, ",
            "{type: signatory, from: 2021-01-01, scopes: [WITHIN_UNIT], ",
            "PEN-6: no signatory of a letter ACROSS_UNITS INDIVIDUAL (and 5 more of this kind) from"
                + " 2021-01-01",
            null),
        row(
            "two signatories for a scope",
            "citation: Pasal 4A, party: REGIONAL_SECRETARY}",
            "citation: Pasal 4A, party: REGIONAL_SECRETARY}\n      - {type: signatory, from: 2021-01-01, citation: Pasal 4B, scopes: [WITHIN_UNIT], party: ORIGIN_UNIT_HEAD}",
            "PEN-6: more than one signatory of a letter WITHIN_UNIT INDIVIDUAL (and 1 more of this"
                + " kind) from 2021-01-01",
            "Pasal 4B"),
        row(
            "scope without addressee",
            ", ACROSS_AGENCIES]",
            "]",
            "PEN-7: no addressee of a request ACROSS_AGENCIES",
            null),
        row(
            "request without content",
            "citation: Pasal 7, ",
            "citation: Pasal 7, executions: [TEAM], ",
            "PEN-9: no content of a request ACROSS_UNITS INDIVIDUAL",
            null),
        row(
            "no scopes at all",
            "{type: permission, from: 2020-01-01, citation: Pasal 3, subject: [penugasan, an assignment], values: {WITHIN_UNIT: [a, b]}}",
            "{type: requirement, from: 2020-01-01, citation: Pasal 3, subject: [penugasan, an assignment], values: {WITHIN_UNIT: [a, b]}}",
            "PEN-1 does not say which scopes are allowed",
            null),
        row(
            "refusal without content",
            "{type: requirement, from: 2020-01-01, common: Pasal 6,",
            "{type: permission, from: 2020-01-01, common: Pasal 6,",
            "PEN-8 does not say what a refusal must contain",
            null),
        row(
            "two recommendations",
            "values: {REASON: [alasan, the reason]}}",
            "values: {REASON: [alasan, the reason]}}\n      - {type: recommendation, from: 2020-01-01, citation: Pasal 6, party: ORIGIN_UNIT_HEAD}\n      - {type: recommendation, from: 2020-01-01, citation: Pasal 6A, scopes: [ACROSS_UNITS], party: ORIGIN_APPARATUS_HEAD}",
            "PEN-8: more than one recommendation ACROSS_UNITS",
            "Pasal 6A"),
        row(
            "report without recipient",
            "{type: recipient, from: 2020-01-01, citation: Pasal 9, ",
            "{type: copy, from: 2020-01-01, citation: Pasal 9, ",
            "LAP-3: no recipient of a report",
            null),
        row(
            "grade without appraiser",
            "PENYELIA, ",
            "",
            "KED: no appraiser of PENYELIA in REGIONAL_SECRETARIAT of REGIONAL_SECRETARIAT",
            null),
        row(
            "unit kind without appraiser",
            "citation: Pasal 2,",
            "citation: Pasal 2, apparatusKinds: [REGIONAL_SECRETARIAT],",
            "KED: no appraiser of operational staff in COUNCIL_SECRETARIAT of COUNCIL_SECRETARIAT",
            null),
        row(
            "two appraisers",
            "grades: [OPERATIONAL]",
            "grades: [OPERATIONAL, MAHIR]",
            "KED: more than one appraiser of MAHIR in REGIONAL_SECRETARIAT of REGIONAL_SECRETARIAT",
            "OPERATIONAL, MAHIR"),
        row(
            "unit kind without evaluation chain",
            "citation: Lampiran angka I,",
            "citation: Lampiran angka I, unitKinds: [SCHOOL],",
            "MEK: no evaluation chain of REGIONAL_SECRETARIAT in REGIONAL_SECRETARIAT",
            null),
        row(
            "two evaluation chains",
            "reviewers: [OWNER_UNIT_HEAD]}",
            "reviewers: [OWNER_UNIT_HEAD]}\n      - {type: chain, from: 2020-01-01, citation: Lampiran angka II, headRanks: [PENGAWAS], reviewers: [OWNER_APPRAISER]}",
            "MEK: more than one evaluation chain of REGIONAL_SECRETARIAT in REGIONAL_SECRETARIAT led by PENGAWAS",
            "Lampiran angka II"),
        row(
            "variant of another chain",
            "reviewers: [OWNER_UNIT_HEAD]}",
            "reviewers: [OWNER_UNIT_HEAD]}\n      - {type: chain, from: 2020-01-01, citation: Lampiran angka II, variantOf: MEK-P1, reviewers: [OWNER_APPRAISER]}",
            "MEK-P1 is a variant of MEK-P1, which has no such chain",
            "variantOf"),
        row(
            "reviewer twice",
            "[OWNER_UNIT_HEAD]}",
            "[OWNER_UNIT_HEAD, OWNER_UNIT_HEAD]}",
            "OWNER_UNIT_HEAD is there twice",
            "OWNER_UNIT_HEAD, OWNER"),
        row("empty list", "ranks: [PENGAWAS]", "ranks: []", "the list is empty", "ranks: []"),
        row(
            "text for a list",
            "ranks: [PENGAWAS]",
            "ranks: PENGAWAS",
            "a list is expected here",
            "ranks: PENGAWAS"),
        row(
            "list for a text",
            "title: Peraturan Contoh",
            "title: [a, b]",
            "a text is expected here",
            "title: [a, b]"),
        row(
            "text for a mapping",
            "values: {WITHIN_UNIT: [a, b]}",
            "values: anywhere",
            "a mapping is expected here",
            "anywhere"),
        row(
            "no values",
            "values: {WITHIN_UNIT: [a, b]}",
            "values: {}",
            "there are no values",
            "{}"),
        row(
            "reading without the other one",
            "        otherwise:\n          reading: [penilai, the appraiser]\n          provisions:\n            - {type: recipient, from: 2020-01-01, citation: Pasal 9A, party: ORIGIN_APPRAISER}\n",
            "",
            "reading A-1 does not say how else the clause can be read",
            "ambiguity: A-1"),
        row(
            "other reading that changes nothing",
            "restsOn: [A-1], party: OWNER_UNIT_HEAD}\n    readings:\n      - ambiguity: A-1\n        reading: [pemilik, the owner]\n        why: [tidak jelas, it is unclear]\n        otherwise:\n          reading: [penilai, the appraiser]\n          provisions:\n            - {type: recipient, from: 2020-01-01, citation: Pasal 9A, party: ORIGIN_APPRAISER}",
            "party: OWNER_UNIT_HEAD}\n    readings:\n      - ambiguity: A-1\n        reading: [pemilik, the owner]\n        why: [tidak jelas, it is unclear]\n        otherwise:\n          reading: [penilai, the appraiser]",
            "the other reading of A-1 changes nothing",
            "ambiguity: A-1"),
        row(
            "other reading that cannot be chosen, with provisions",
            "otherwise:\n          reading: [penilai, the appraiser]",
            "otherwise:\n          cannot: [tidak ada, there is none]",
            "reading A-1 cannot be chosen, so it has nothing but the reason",
            "cannot"),
        row(
            "provision resting on a reading that is not there",
            "restsOn: [A-1]",
            "restsOn: [A-1, A-77]",
            "a provision names A-77, of which no other reading can be chosen",
            "A-77"),
        row(
            "other reading for a rule that is not there",
            "{type: recipient, from: 2020-01-01, citation: Pasal 9A",
            "{rule: MEK-Z9, type: recipient, from: 2020-01-01, citation: Pasal 9A",
            "the profile has no rule MEK-Z9",
            "MEK-Z9"),
        row(
            "other reading that leaves a question open",
            "party: ORIGIN_APPRAISER}\n  - rule: MEK-P1",
            "party: ORIGIN_APPRAISER, unitKinds: [SCHOOL]}\n  - rule: MEK-P1",
            "LAP-3: no recipient of a report from 2020-01-01 (with the other reading of A-1)",
            "rule: LAP-3"),
        row(
            "other reading beside ours",
            "restsOn: [A-1], ",
            "",
            "LAP-3 has two provisions for the same case with overlapping periods",
            "Pasal 9A"),
        row(
            "reading twice",
            "      - ambiguity: A-1\n",
            "      - ambiguity: A-1\n        reading: [x, y]\n        why: [x, y]\n        otherwise: {reading: [x, y]}\n      - ambiguity: A-1\n",
            "reading A-1 is there twice",
            "ambiguity: A-1 last"),
        row(
            "other clause without a reason",
            "rules:\n",
            "otherClauses:\n  - {citation: Pasal 99, says: [a, b]}\nrules:\n",
            "'notFormalised' is missing",
            "Pasal 99"),
        row("not YAML", "title: Peraturan Contoh", "title: [a, b", "is not YAML", null));
  }

  private static Arguments row(
      String fault, String find, String replacement, String message, String marker) {
    return Arguments.of(fault, find, replacement, message, marker);
  }

  /**
   * @param marker a text of the line that the message must name; null where no single line is at
   *     fault
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void refused(String fault, String find, String replacement, String message, String marker) {
    assertThat(WHOLE).contains(find);
    String yaml = WHOLE.replaceFirst(Pattern.quote(find), Matcher.quoteReplacement(replacement));
    assertThatThrownBy(() -> ProfileReader.read(FILE, yaml))
        .isInstanceOfSatisfying(
            ProfileFault.class,
            refusal -> {
              String start = marker == null ? FILE + ":" : FILE + ":" + line(yaml, marker) + ": ";
              assertThat(refusal.faults())
                  .as("one slip is one fault")
                  .singleElement()
                  .satisfies(told -> assertThat(told).startsWith(start).contains(message));
            });
  }

  private static int line(String yaml, String marker) {
    List<String> lines = yaml.lines().toList();
    boolean last = marker.endsWith(" last");
    int down =
        marker.contains(" +") ? Integer.parseInt(marker.substring(marker.indexOf(" +") + 2)) : 0;
    String text = marker.replaceAll(" last$| \\+[0-9]+$", "");
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text) && (found == 0 || last)) {
        found = i + 1;
      }
    }
    assertThat(found).isPositive();
    return found + down;
  }

  @Test
  void an_empty_file_is_refused() {
    assertThatThrownBy(() -> ProfileReader.read(FILE, "# nothing\n"))
        .isInstanceOf(ProfileFault.class)
        .hasMessage("broken.yaml: there is nothing in it");
  }

  @Test
  void two_files_with_one_version_are_refused() {
    assertThatThrownBy(() -> RegulationCatalogue.of(Map.of("a.yaml", WHOLE, "b.yaml", WHOLE)))
        .isInstanceOf(ProfileFault.class)
        .hasMessageContaining("version 99.01:1-2020:1 exists already");
  }
}
