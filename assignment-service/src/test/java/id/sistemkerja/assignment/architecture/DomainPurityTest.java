package id.sistemkerja.assignment.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.assignment.architecture.planted.domain.InventsAnId;
import id.sistemkerja.assignment.architecture.planted.domain.ReadsAFile;
import id.sistemkerja.assignment.architecture.planted.domain.ReadsTheClock;
import id.sistemkerja.assignment.architecture.planted.domain.UsesAFramework;
import id.sistemkerja.assignment.architecture.planted.request.domain.KnowsALetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A domain decides from what it is given; each rule is shown to bite by a planted violation. */
class DomainPurityTest {
  private static final String DOMAIN = "id.sistemkerja.assignment..domain..";

  private static final ArchRule DEPENDS_ON_NOTHING_THAT_ACTS =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      DOMAIN,
                      "id.sistemkerja.kernel",
                      "id.sistemkerja.regulation",
                      "org.jspecify.annotations",
                      "java.lang..",
                      "java.util..",
                      "java.time..")
                  .or(
                      describe(
                          "primitives and arrays", type -> type.isPrimitive() || type.isArray())));

  private static final ArchRule ASKS_NEITHER_CLOCK_NOR_DICE =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .accessTargetWhere(
              describe(
                  "the result depends on when or where it is called",
                  (JavaAccess<?> access) ->
                      access.getTarget().getName().equals("now")
                          || access.getTarget().getName().startsWith("random")
                          || access.getTarget().getName().equals("currentTimeMillis")
                          || access.getTarget().getName().equals("nanoTime")
                          || access.getTargetOwner().isAssignableTo(java.time.Clock.class)
                          || access.getTargetOwner().isAssignableTo(java.util.Random.class)));

  /** The letter names its number's register; otherwise the capabilities do not know each other. */
  private static final ArchRule REQUESTS_AND_ASSIGNMENTS_KNOW_NO_OTHER_CAPABILITY =
      classes()
          .that()
          .resideInAnyPackage("..request.domain", "..assignment.assignment.domain")
          .should()
          .onlyDependOnClassesThat(
              not(resideInAnyPackage("..letter..", "..register.."))
                  .as("belong to no other capability"));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.sistemkerja.assignment");

  @Test
  void theDomainIsPure() {
    assertThat(OURS.stream().filter(type -> type.getPackageName().endsWith(".domain")))
        .hasSizeGreaterThan(50);
    DEPENDS_ON_NOTHING_THAT_ACTS.check(OURS);
    ASKS_NEITHER_CLOCK_NOR_DICE.check(OURS);
    REQUESTS_AND_ASSIGNMENTS_KNOW_NO_OTHER_CAPABILITY.check(OURS);
  }

  @ParameterizedTest
  @ValueSource(classes = {ReadsAFile.class, UsesAFramework.class})
  void findsAPlantedDependency(Class<?> planted) {
    assertThat(DEPENDS_ON_NOTHING_THAT_ACTS.evaluate(imported(planted)).hasViolation()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(classes = {ReadsTheClock.class, InventsAnId.class})
  void findsAPlantedImpurity(Class<?> planted) {
    assertThat(ASKS_NEITHER_CLOCK_NOR_DICE.evaluate(imported(planted)).hasViolation()).isTrue();
  }

  @Test
  void findsAPlantedKnowledgeOfAnotherCapability() {
    assertThat(
            REQUESTS_AND_ASSIGNMENTS_KNOW_NO_OTHER_CAPABILITY
                .evaluate(imported(KnowsALetter.class))
                .hasViolation())
        .isTrue();
  }

  private static JavaClasses imported(Class<?> type) {
    return new ClassFileImporter().importClasses(type);
  }
}
