package id.sistemkerja.performance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.performance.architecture.planted.domain.KnowsAStore;
import id.sistemkerja.performance.architecture.planted.domain.ReadsTheClock;
import id.sistemkerja.performance.architecture.planted.store.KnowsAnotherService;
import id.sistemkerja.performance.architecture.planted.store.SendsACommand;
import org.junit.jupiter.api.Test;

/** Each rule is shown to bite by a planted violation. */
class ArchitectureTest {
  private static final String OURS = "id.sistemkerja.performance..";
  private static final String DOMAIN = "id.sistemkerja.performance..domain..";

  private static final ArchRule COUNTING_DEPENDS_ON_NOTHING_THAT_ACTS =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      DOMAIN,
                      "id.sistemkerja.kernel",
                      "org.jspecify.annotations",
                      "java.lang..",
                      "java.util..",
                      "java.time..")
                  .or(
                      describe(
                          "primitives and arrays", type -> type.isPrimitive() || type.isArray())));

  private static final ArchRule COUNTING_ASKS_NEITHER_CLOCK_NOR_DICE =
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

  private static final ArchRule OTHER_SERVICES_ARE_KNOWN_BY_THEIR_FEEDS_ONLY =
      noClasses()
          .that()
          .resideInAPackage(OURS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "id.sistemkerja.assignment..",
              "id.sistemkerja.orgstructure..",
              "id.sistemkerja.team..",
              "id.sistemkerja.notification..",
              "id.sistemkerja.gateway..",
              "id.sistemkerja.embedded..");

  private static final ArchRule IT_ONLY_READS =
      noClasses()
          .that()
          .resideInAPackage(OURS)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.axonframework..")
                  .or(
                      describe(
                          "send commands",
                          type ->
                              type.getName().equals("id.sistemkerja.platform.command.Commands"))));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.sistemkerja.performance");

  @Test
  void allOfItKeepsTheRules() {
    assertThat(MAIN.stream().filter(type -> type.getPackageName().endsWith(".domain")))
        .hasSizeGreaterThan(10);
    COUNTING_DEPENDS_ON_NOTHING_THAT_ACTS.check(MAIN);
    COUNTING_ASKS_NEITHER_CLOCK_NOR_DICE.check(MAIN);
    OTHER_SERVICES_ARE_KNOWN_BY_THEIR_FEEDS_ONLY.check(MAIN);
    IT_ONLY_READS.check(MAIN);
  }

  @Test
  void findsPlantedViolations() {
    assertThat(finds(COUNTING_DEPENDS_ON_NOTHING_THAT_ACTS, KnowsAStore.class)).isTrue();
    assertThat(finds(COUNTING_ASKS_NEITHER_CLOCK_NOR_DICE, ReadsTheClock.class)).isTrue();
    assertThat(finds(OTHER_SERVICES_ARE_KNOWN_BY_THEIR_FEEDS_ONLY, KnowsAnotherService.class))
        .isTrue();
    assertThat(finds(IT_ONLY_READS, SendsACommand.class)).isTrue();
  }

  private static boolean finds(ArchRule rule, Class<?> planted) {
    return rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation();
  }
}
