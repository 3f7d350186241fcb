package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final ArchRule ONLY_KERNEL_AND_YAML =
      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage("id.sistemkerja.regulation..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "id.sistemkerja.regulation..",
              "id.sistemkerja.kernel..",
              "java..",
              "org.snakeyaml.engine..",
              "org.jspecify.annotations..");

  /** Only the YAML adapter knows the YAML library. */
  private static final ArchRule YAML_IN_ONE_CLASS =
      ArchRuleDefinition.noClasses()
          .that()
          .haveNameNotMatching(".*\\.YamlMap(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  /** A regency is told apart by its profile; only the catalogue looks a profile up by its code. */
  private static final ArchRule NO_REGENCY_IN_RULES =
      ArchRuleDefinition.noClasses()
          .that()
          .doNotBelongToAnyOf(RegulationCatalogue.class)
          .should()
          .callMethod(id.sistemkerja.kernel.RegencyCode.class, "equals", Object.class);

  private final JavaClasses production =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.sistemkerja.regulation");

  @Test
  void the_module_depends_on_nothing_but_the_jdk_the_kernel_and_yaml() {
    assertThat(production).hasSizeGreaterThan(20);
    ONLY_KERNEL_AND_YAML.check(production);
    YAML_IN_ONE_CLASS.check(production);
    NO_REGENCY_IN_RULES.check(production);
  }

  @Test
  void the_rule_bites() {
    EvaluationResult result =
        ONLY_KERNEL_AND_YAML.evaluate(
            new ClassFileImporter().importPackages("id.sistemkerja.regulation.planted"));
    assertThat(result.getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains("DependsOnAFramework"));
  }

  @Test
  void no_code_names_a_regency() throws IOException {
    List<String> names = List.of("Kotabaru\"", "Pohuwato\"", "\"63.02", "\"75.04");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> files = sources.filter(path -> path.toString().endsWith(".java")).toList();
      assertThat(files).hasSizeGreaterThan(15);
      for (Path file : files) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain(names);
      }
    }
  }
}
