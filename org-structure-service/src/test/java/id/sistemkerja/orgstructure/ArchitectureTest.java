package id.sistemkerja.orgstructure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.orgstructure.planted.domain.AsksTheClock;
import id.sistemkerja.orgstructure.planted.domain.KnowsAFramework;
import id.sistemkerja.orgstructure.planted.read.PublishesOnTheSide;
import id.sistemkerja.orgstructure.planted.write.AsksAReadModel;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.platform.testing.DomainRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.sistemkerja.orgstructure");

  private static final DomainRules DOMAIN = DomainRules.of("id.sistemkerja.orgstructure");

  private static final ArchRule WRITES_READ_STREAMS =
      noClasses()
          .that()
          .resideInAnyPackage(
              "id.sistemkerja.orgstructure..write..", "id.sistemkerja.orgstructure.facts..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("id.sistemkerja.orgstructure.structure..")
          .because("a read model may be behind, and a fact of a command may not");

  private static final ArchRule THE_FEED_HAS_ONE_SOURCE =
      noClasses()
          .that()
          .resideInAPackage("id.sistemkerja.orgstructure..")
          .and()
          .resideOutsideOfPackage("id.sistemkerja.orgstructure.published..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.apache.kafka..")
                  .or(
                      resideInAPackage("id.sistemkerja.platform.feed..")
                          // of those who read another service's feed
                          .and(not(belongToAnyOf(FeedHandler.class, ContractEvent.class)))));

  @Test
  void theDomainIsPure() {
    DOMAIN.check(SERVICE);
  }

  @Test
  void writesReadStreamsAndTheFeedHasOneSource() {
    WRITES_READ_STREAMS.check(SERVICE);
    THE_FEED_HAS_ONE_SOURCE.check(SERVICE);
  }

  @ParameterizedTest(name = "there are classes in {0}")
  @ValueSource(
      strings = {
        "unit.domain",
        "official.domain",
        "nip.domain",
        "sole.domain",
        "bulk.domain",
        "bulk.write",
        "readings.domain",
        "reorganization.domain",
        "unit.write",
        "official.write",
        "readings.write",
        "official.automation",
        "delegation.domain",
        "delegation.write",
        "reorganization.write",
        "facts",
        "structure",
        "workload",
        "published"
      })
  void theGuardedPackagesExist(String folder) {
    assertThat(SERVICE.getPackage("id.sistemkerja.orgstructure." + folder).getClasses())
        .as("more than its package-info")
        .hasSizeGreaterThan(1);
  }

  @Test
  void aPlantedFrameworkIsFound() {
    assertThat(DomainRules.finds(DOMAIN.knowsNothingThatActs(), KnowsAFramework.class)).isTrue();
  }

  @Test
  void aPlantedClockIsFound() {
    assertThat(
            DOMAIN
                .asksNeitherClockNorDice()
                .evaluate(new ClassFileImporter().importClasses(AsksTheClock.class))
                .getFailureReport()
                .getDetails())
        .anySatisfy(found -> assertThat(found).contains("LocalDate.now"))
        .anySatisfy(found -> assertThat(found).contains("java.time.Clock"));
  }

  @Test
  void aPlantedReadModelAndAPlantedProducerAreFound() {
    assertThat(
            WRITES_READ_STREAMS
                .evaluate(new ClassFileImporter().importClasses(AsksAReadModel.class))
                .hasViolation())
        .isTrue();
    assertThat(
            THE_FEED_HAS_ONE_SOURCE
                .evaluate(new ClassFileImporter().importClasses(PublishesOnTheSide.class))
                .hasViolation())
        .isTrue();
  }
}
