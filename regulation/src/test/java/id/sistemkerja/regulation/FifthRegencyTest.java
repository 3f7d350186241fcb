package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.kernel.RegencyCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A fifth regency joins by a file alone")
class FifthRegencyTest {
  private static final Path FOLDER = Path.of("src/test/resources/made-up");
  private static final Path FILE = FOLDER.resolve("mekarjaya-7-2025.yaml");
  private static final RegencyCode MEKARJAYA = new RegencyCode("99.01");

  private final RegulationCatalogue catalogue = RegulationCatalogue.bundled().withFolder(FOLDER);

  @Test
  void it_stands_beside_the_four_and_answers_by_its_own_articles() {
    assertThat(catalogue.all()).hasSize(RegulationCatalogue.bundled().all().size() + 2);
    RegulationProfile profile = catalogue.inForce(MEKARJAYA, LocalDate.of(2025, 6, 1));

    assertThat(profile.scopeAllowed(Scope.ACROSS_AGENCIES)).isInstanceOf(Verdict.Violated.class);
    assertThat(profile.requestAddressee(Scope.ACROSS_UNITS).party())
        .isEqualTo(Party.ORIGIN_APPRAISER);
    assertThat(
            profile
                .requestContent(Scope.ACROSS_UNITS, Execution.TEAM, Set.of(ContentPart.PURPOSE))
                .facts())
        .containsEntry("missing", "DURATION");
    assertThat(profile.letterSignatory(Scope.ACROSS_APPARATUS, Execution.TEAM).citation())
        .hasToString("Perbup Mekarjaya 7/2025 Pasal 77");
    assertThat(profile.reportRecipient(Execution.TEAM).party())
        .isEqualTo(Party.OWNER_APPARATUS_HEAD);
    assertThat(
            profile
                .evaluationChain(UnitKind.AGENCY_OFFICE, UnitKind.DIVISION, HeadRank.ADMINISTRATOR)
                .reviewers())
        .containsExactly(Party.OWNER_UNIT_HEAD, Party.OWNER_APPARATUS_HEAD);
    assertThat(
            profile
                .appraiser(UnitKind.AGENCY_OFFICE, UnitKind.SCHOOL, Optional.empty())
                .allows(HeadRank.FUNCTIONAL, UnitKind.SCHOOL))
        .isTrue();
    assertThat(profile.allows("TIM-3", "OPERATIONAL", Situation.unspecified()))
        .isInstanceOf(Verdict.Violated.class);
  }

  @Test
  void ten_slips_are_ten_faults_with_their_lines_in_one_run(@TempDir Path folder)
      throws IOException {
    String yaml = Files.readString(FILE);
    List<String> expected = new ArrayList<>();
    String[][] slips = {
      {"number: 7-2025", "number: seven", "'seven' is not <number>-<year>"},
      {"citation: Pasal 41", "citation: the forty-first", "'the forty-first' is not an article"},
      {"DELEGATED:", "delegated:", "delegated is not a value"},
      {"heads: [SCHOOL]", "heads: [CASTLE]", "there is no UnitKind 'CASTLE'"},
      {"to: 2026-06-30", "to: 2026-06-31", "'2026-06-31' is not a date"},
      {"citation: Pasal 53, ", "", "PEN-7 has a provision without a citation"},
      {"PURPOSE:", "CHARM:", "there is no ContentPart 'CHARM'"},
      {
        "type: recipient, from: 2025-03-01, citation: Pasal 71",
        "type: receiver, from: 2025-03-01, citation: Pasal 71",
        "there is no provision type receiver"
      },
      {
        "citation: Pasal 82, ",
        "citation: Pasal 82, unitKinds: [SCHOOL], ",
        "MEK: no evaluation chain of"
      },
      {"title: Peraturan", "title: Lain\ntitle: Peraturan", "key 'title' is there twice"},
    };
    for (String[] slip : slips) {
      assertThat(yaml).containsOnlyOnce(slip[0]);
      yaml = yaml.replace(slip[0], slip[1]);
      expected.add(slip[2]);
    }
    Path file = Files.writeString(folder.resolve("broken.yaml"), yaml);

    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code =
        ProfileCheck.run(
            List.of(file.toString()), new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(code).isEqualTo(ProfileCheck.FAULTS);
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(expected.size() + 1).last().isEqualTo("10 faults");
    for (String fault : expected) {
      assertThat(lines).filteredOn(line -> line.contains(fault)).as(fault).hasSize(1);
    }
    List<Integer> numbers = new ArrayList<>();
    for (String line : lines.subList(0, expected.size())) {
      assertThat(line).startsWith(file + ":");
      numbers.add(Integer.parseInt(line.substring(file.toString().length() + 1).split(":")[0]));
    }
    assertThat(numbers).isSorted().allSatisfy(number -> assertThat(number).isPositive());
    assertThat(numbers).contains(lineOf(yaml, "CASTLE"), lineOf(yaml, "2026-06-31"));
  }

  private static int lineOf(String yaml, String text) {
    List<String> lines = yaml.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError(text);
  }

  @Test
  void the_checker_sums_up_a_profile_that_is_in_order() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code =
        ProfileCheck.run(
            List.of(FILE.toString()), new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(ProfileCheck.IN_ORDER);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains(
            FILE + ": in order",
            "99.01:7-2025:1",
            "99.01:7-2025:2",
            "not formalised: TIK-1: A general duty",
            "the other one can be chosen of A-901");
  }

  @Test
  void the_checker_names_every_file_that_it_cannot_read(@TempDir Path folder) throws IOException {
    Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe});
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code =
        ProfileCheck.run(
            Arrays.asList(folder.resolve("absent.yaml").toString(), binary.toString()),
            new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(ProfileCheck.FAULTS);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("absent.yaml: is not a text file", "binary.yaml: is not a text file", "2 faults");
    assertThat(ProfileCheck.run(List.of(), System.out)).isEqualTo(ProfileCheck.NOTHING_ASKED);
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> RegulationCatalogue.bundled().withFolder(Path.of("src/test/nowhere")))
        .isInstanceOf(ProfileFault.class)
        .hasMessageContaining("nowhere");
  }
}
