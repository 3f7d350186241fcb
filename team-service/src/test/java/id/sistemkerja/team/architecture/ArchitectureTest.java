package id.sistemkerja.team.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.platform.testing.DomainRules;
import id.sistemkerja.team.architecture.planted.domain.ReadsTheClock;
import id.sistemkerja.team.architecture.planted.domain.UsesTheStore;
import id.sistemkerja.team.architecture.planted.foreign.KnowsAnotherService;
import org.junit.jupiter.api.Test;

/** The rules of the service's structure, each shown to bite by a planted violation. */
class ArchitectureTest {
  private static final DomainRules DOMAIN = DomainRules.of("id.sistemkerja.team");

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
    DOMAIN.check(OURS);
    NO_OTHER_SERVICE_IS_KNOWN.check(OURS);
  }

  @Test
  void findsADomainThatUsesTheStore() {
    assertViolated(DOMAIN.knowsNothingThatActs(), UsesTheStore.class);
  }

  @Test
  void findsADomainThatReadsTheClock() {
    assertViolated(DOMAIN.asksNeitherClockNorDice(), ReadsTheClock.class);
  }

  @Test
  void findsKnowledgeOfAnotherService() {
    assertViolated(NO_OTHER_SERVICE_IS_KNOWN, KnowsAnotherService.class);
  }

  private static void assertViolated(ArchRule rule, Class<?> planted) {
    assertThat(DomainRules.finds(rule, planted)).isTrue();
  }
}
