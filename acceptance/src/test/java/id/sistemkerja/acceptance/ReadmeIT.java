package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the README gets where it says. */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh run\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final Pattern FOLDER = Pattern.compile("`([a-z][a-z-]+)`");

  @TempDir Path elsewhere;

  @Test
  void itsCommandsTellTheStory() throws Exception {
    RunningSystem system = RunningSystem.shared();
    List<String> blocks =
        BLOCK.matcher(Project.read("README.md")).results().map(m -> m.group(1)).toList();
    assertThat(blocks).hasSizeGreaterThan(5);
    // what it writes does not belong into the project
    Files.createSymbolicLink(elsewhere.resolve("bin"), Project.root().resolve("bin"));
    Process shell =
        inPlace(
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", String.join("\n", blocks)),
                system)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as(said).isZero();
    assertThat(said)
        .contains("Pasal 21 ayat (3)", "\"SUBMITTED\"", "\"CLOSED\"", "\"CHECKED\"")
        .containsPattern("1 assignment\\.request-drafted\\.v1 .+")
        .containsPattern("10 assignment\\.assignment-closed\\.v1 .+")
        .contains("\"events\": 1", "\"refused\": 0", "struktur.xlsx")
        .containsPattern("\"unchanged\": [1-9]");
    assertThat(Files.readAllBytes(elsewhere.resolve("surat.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  private ProcessBuilder inPlace(ProcessBuilder shell, RunningSystem system) {
    shell.directory(elsewhere.toFile()).redirectErrorStream(true);
    shell.environment().put("SISTEM_KERJA_URL", system.gateway().toString());
    return shell;
  }

  @Test
  void whatItLinksToExists() {
    assertThat(
            LINK.matcher(Project.read("README.md"))
                .results()
                .map(m -> m.group(1))
                .filter(path -> !Files.exists(Project.root().resolve(path))))
        .isEmpty();
  }

  @Test
  void itsMapNamesEveryModule() {
    String map = Project.read("README.md").split("## Where things are", -1)[1];
    String named =
        FOLDER.matcher(map).results().map(m -> m.group(1)).collect(Collectors.joining(" "));
    Matcher modules = Pattern.compile("<module>(.+?)</module>").matcher(Project.read("pom.xml"));
    assertThat(modules.results().map((MatchResult m) -> m.group(1)))
        .allSatisfy(module -> assertThat(named).contains(module));
  }
}
