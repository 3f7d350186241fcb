package id.sistemkerja.performance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.performance.architecture.planted.domain.KnowsAStore;
import id.sistemkerja.performance.architecture.planted.domain.ReadsTheClock;
import id.sistemkerja.performance.architecture.planted.store.KnowsAnotherService;
import id.sistemkerja.performance.architecture.planted.store.SendsACommand;
import id.sistemkerja.platform.testing.DomainRules;
import org.junit.jupiter.api.Test;

/** Each rule is shown to bite by a planted violation. */
class ArchitectureTest {
  private static final String OURS = "id.sistemkerja.performance..";
  private static final DomainRules DOMAIN = DomainRules.of("id.sistemkerja.performance");

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
    DOMAIN.check(MAIN);
    OTHER_SERVICES_ARE_KNOWN_BY_THEIR_FEEDS_ONLY.check(MAIN);
    IT_ONLY_READS.check(MAIN);
  }

  @Test
  void findsPlantedViolations() {
    assertThat(DomainRules.finds(DOMAIN.knowsNothingThatActs(), KnowsAStore.class)).isTrue();
    assertThat(DomainRules.finds(DOMAIN.asksNeitherClockNorDice(), ReadsTheClock.class)).isTrue();
    assertThat(
            DomainRules.finds(
                OTHER_SERVICES_ARE_KNOWN_BY_THEIR_FEEDS_ONLY, KnowsAnotherService.class))
        .isTrue();
    assertThat(DomainRules.finds(IT_ONLY_READS, SendsACommand.class)).isTrue();
  }
}
