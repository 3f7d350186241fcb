package id.sistemkerja.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as the operator has it: a process with signals. */
class LauncherProcessIT {
  @TempDir Path temporary;

  @Test
  void itStartsIsKilledStartsAgainRefusesASecondAndStopsWhenTold() throws Exception {
    Launcher first = new Launcher("--data=" + temporary, "--port-base=0");
    first.awaitReady();
    first.process.destroyForcibly();
    first.process.waitFor();
    ProcessHandle orphan = postmaster();

    Launcher second = new Launcher("--data=" + temporary, "--port-base=0");
    try {
      second.awaitReady();
      assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
      ProcessHandle server = postmaster();

      Launcher intruder = new Launcher("--data=" + temporary, "--port-base=0");
      assertThat(intruder.rest()).contains("is in use by another running process", "--data=");
      assertThat(intruder.process.waitFor()).isEqualTo(1);

      // through the handle: destroying the process itself would close its output
      assertThat(second.process.toHandle().destroy()).isTrue();
      assertThat(second.process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(second.rest()).contains("has stopped");
      assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
      assertThat(temporary.resolve("log/sistem-kerja.json")).isNotEmptyFile();
    } finally {
      second.process.destroyForcibly();
    }
  }

  @Test
  void faultyRegulationsStopTheStartWithEveryFaultAndItsLineAndNoStackTrace() throws Exception {
    Path law = Files.createDirectory(temporary.resolve("law"));
    String good =
        Files.readString(Path.of("../regulation/src/test/resources/made-up/mekarjaya-7-2025.yaml"));
    Path faulty =
        Files.writeString(
            law.resolve("mekarjaya.yaml"),
            good.replace("citation: Pasal 41", "citation: the forty-first")
                .replace("heads: [SCHOOL]", "heads: [CASTLE]"));

    Launcher launcher =
        new Launcher(
            "--data=" + temporary.resolve("data"), "--port-base=0", "--regulations=" + law);
    String said = launcher.rest();

    assertThat(launcher.process.waitFor()).isEqualTo(1);
    assertThat(said.lines().filter(line -> line.startsWith(faulty + ":")))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains(":16: 'the forty-first' is not an article"))
        .anySatisfy(line -> assertThat(line).contains("there is no UnitKind 'CASTLE'"));
    assertThat(said).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(temporary.resolve("data/postgresql")).doesNotExist();
  }

  private ProcessHandle postmaster() throws Exception {
    String pid =
        Files.readAllLines(temporary.resolve("postgresql/cluster/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  private static final class Launcher {
    private final Process process;
    private final BufferedReader output;

    Launcher(String... arguments) throws Exception {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Xmx512m");
      // the tests' logging configuration would go before the launcher's own
      command.add("-Dlogback.configurationFile=logback.xml");
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(EmbeddedSistemKerja.class.getName());
      command.addAll(List.of(arguments));
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    void awaitReady() throws Exception {
      StringBuilder seen = new StringBuilder();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        seen.append(line).append('\n');
        if (line.startsWith("READY http://localhost:")) {
          return;
        }
      }
      throw new AssertionError("not ready:\n" + seen);
    }

    String rest() throws Exception {
      return String.join("\n", output.readAllLines());
    }
  }
}
