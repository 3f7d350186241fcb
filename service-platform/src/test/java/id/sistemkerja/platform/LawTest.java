package id.sistemkerja.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.platform.law.LawAutoConfiguration;
import id.sistemkerja.regulation.ProfileFault;
import id.sistemkerja.regulation.RegulationCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A regency joins by a file; a faulty file stops the start. */
@ExtendWith(OutputCaptureExtension.class)
class LawTest {
  private static final Path MADE_UP = Path.of("../regulation/src/test/resources/made-up");
  private static final int BUNDLED = RegulationCatalogue.bundled().all().size();

  @Test
  void theFoldersRegulationsStandBesideThoseOfTheSystem() {
    try (var context = started("--sistem-kerja.regulations.folder=" + MADE_UP)) {
      assertThat(context.getBean(RegulationCatalogue.class).all()).hasSize(BUNDLED + 2);
    }
    try (var context = started()) {
      assertThat(context.getBean(RegulationCatalogue.class).all()).hasSize(BUNDLED);
    }
  }

  @Test
  void everyFaultIsSaidWithItsLineAndNoStackTrace(@TempDir Path folder, CapturedOutput output)
      throws Exception {
    Files.writeString(
        folder.resolve("faulty.yaml"),
        Files.readString(MADE_UP.resolve("mekarjaya-7-2025.yaml"))
            .replace("citation: Pasal 41", "citation: the forty-first")
            .replace("heads: [SCHOOL]", "heads: [CASTLE]"));

    assertThatThrownBy(() -> started("--sistem-kerja.regulations.folder=" + folder))
        .hasRootCauseInstanceOf(ProfileFault.class);
    assertThat(output.getOut())
        .contains("APPLICATION FAILED TO START", "faulty.yaml:16: 'the forty-first'", "'CASTLE'")
        .doesNotContain("\tat ");
  }

  @Test
  void aFolderThatIsNotThereIsNamed(CapturedOutput output) {
    assertThatThrownBy(() -> started("--sistem-kerja.regulations.folder=/nowhere/law"))
        .hasRootCauseInstanceOf(ProfileFault.class);
    assertThat(output.getOut()).contains("/nowhere/law: is not a folder that can be read");
  }

  private static ConfigurableApplicationContext started(String... arguments) {
    return new SpringApplicationBuilder(Judging.class)
        .web(WebApplicationType.NONE)
        .properties("sistem-kerja.event-store=none", "spring.main.banner-mode=off")
        .run(arguments);
  }

  @EnableConfigurationProperties(PlatformProperties.class)
  @ImportAutoConfiguration(LawAutoConfiguration.class)
  static class Judging {
    Judging(RegulationCatalogue catalogue) {
      assertThat(catalogue.all()).isNotEmpty();
    }
  }
}
