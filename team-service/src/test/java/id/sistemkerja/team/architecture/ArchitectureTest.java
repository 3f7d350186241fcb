package id.sistemkerja.team.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.team.architecture.planted.domain.ReadsTheClock;
import id.sistemkerja.team.architecture.planted.domain.UsesTheStore;
import id.sistemkerja.team.architecture.planted.foreign.KnowsAnotherService;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the service's structure, each shown to bite by a planted violation. */
class ArchitectureTest {
  private static final String DOMAIN = "id.sistemkerja.team..domain..";

  private static final ArchRule THE_DOMAIN_DEPENDS_ON_NOTHING_THAT_ACTS =
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

  private static final ArchRule THE_DOMAIN_ASKS_NEITHER_CLOCK_NOR_DICE =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .accessTargetWhere(
              describe(
                  "the result depends on when or where it is called",
                  (JavaAccess<?> access) ->
                      List.of("now", "randomUUID", "currentTimeMillis", "nanoTime")
                              .contains(access.getTarget().getName())
                          || access.getTargetOwner().isAssignableTo(java.util.Random.class)));

  /** Beside its own classes a service knows what all services share, and no other service. */
  private static final ArchRule NO_OTHER_SERVICE_IS_KNOWN =
      classes()
          .that()
          .resideInAPackage("id.sistemkerja.team..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "id.sistemkerja.team..",
                      "id.sistemkerja.kernel..",
                      "id.sistemkerja.platform..",
                      "id.sistemkerja.directory..",
                      "id.sistemkerja.regulation..")
                  .or(DescribedPredicate.not(resideInAnyPackage("id.sistemkerja.."))));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.sistemkerja.team");

  @Test
  void theServiceKeepsTheRules() {
    assertThat(OURS.stream().map(JavaClass::getPackageName).filter(p -> p.endsWith(".domain")))
        .hasSizeGreaterThan(8);
    THE_DOMAIN_DEPENDS_ON_NOTHING_THAT_ACTS.check(OURS);
    THE_DOMAIN_ASKS_NEITHER_CLOCK_NOR_DICE.check(OURS);
    NO_OTHER_SERVICE_IS_KNOWN.check(OURS);
  }

  @Test
  void findsADomainThatUsesTheStore() {
    assertViolated(THE_DOMAIN_DEPENDS_ON_NOTHING_THAT_ACTS, UsesTheStore.class);
  }

  @Test
  void findsADomainThatReadsTheClock() {
    assertViolated(THE_DOMAIN_ASKS_NEITHER_CLOCK_NOR_DICE, ReadsTheClock.class);
  }

  @Test
  void findsKnowledgeOfAnotherService() {
    assertViolated(NO_OTHER_SERVICE_IS_KNOWN, KnowsAnotherService.class);
  }

  private static void assertViolated(ArchRule rule, Class<?> planted) {
    assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation())
        .isTrue();
  }
}
