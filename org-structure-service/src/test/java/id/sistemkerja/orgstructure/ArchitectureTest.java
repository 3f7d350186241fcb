package id.sistemkerja.orgstructure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.orgstructure.planted.domain.AsksTheClock;
import id.sistemkerja.orgstructure.planted.domain.KnowsAFramework;
import id.sistemkerja.orgstructure.planted.read.PublishesOnTheSide;
import id.sistemkerja.orgstructure.planted.write.AsksAReadModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.sistemkerja.orgstructure");

  private static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK =
      classes()
          .that()
          .resideInAPackage("id.sistemkerja.orgstructure..domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java.lang..",
                  "java.util..",
                  "java.time..",
                  "org.jspecify.annotations..",
                  "id.sistemkerja.kernel..",
                  "id.sistemkerja.regulation..",
                  "id.sistemkerja.orgstructure..domain.."));

  private static final ArchRule DOMAIN_ASKS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAPackage("id.sistemkerja.orgstructure..domain..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.time.InstantSource.class)
          .orShould()
          .callMethodWhere(
              describe(
                  "asks for the present",
                  (JavaMethodCall call) ->
                      call.getTarget().getName().equals("now")
                          || call.getTarget().getName().equals("currentTimeMillis")
                          || call.getTarget().getName().equals("randomUUID")));

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
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "id.sistemkerja.platform.feed..");

  @Test
  void theDomainIsPure() {
    DOMAIN_KNOWS_NO_FRAMEWORK.check(SERVICE);
    DOMAIN_ASKS_NO_CLOCK.check(SERVICE);
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
        "bulk.domain",
        "bulk.write",
        "unit.write",
        "official.write",
        "facts",
        "structure",
        "published"
      })
  void theGuardedPackagesExist(String folder) {
    assertThat(SERVICE.getPackage("id.sistemkerja.orgstructure." + folder).getClasses())
        .as("more than its package-info")
        .hasSizeGreaterThan(1);
  }

  @Test
  void aPlantedFrameworkIsFound() {
    assertThat(
            DOMAIN_KNOWS_NO_FRAMEWORK
                .evaluate(new ClassFileImporter().importClasses(KnowsAFramework.class))
                .getFailureReport()
                .getDetails())
        .anySatisfy(found -> assertThat(found).contains("org.junit.jupiter"));
  }

  @Test
  void aPlantedClockIsFound() {
    assertThat(
            DOMAIN_ASKS_NO_CLOCK
                .evaluate(new ClassFileImporter().importClasses(AsksTheClock.class))
                .getFailureReport()
                .getDetails())
        .hasSize(3);
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
