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

  @Test
  void theDomainIsPure() {
    DOMAIN_KNOWS_NO_FRAMEWORK.check(SERVICE);
    DOMAIN_ASKS_NO_CLOCK.check(SERVICE);
  }

  @ParameterizedTest(name = "there are classes in {0}")
  @ValueSource(strings = {"unit.domain", "official.domain"})
  void theGuardedPackagesExist(String folder) {
    assertThat(SERVICE.getPackage("id.sistemkerja.orgstructure." + folder).getClasses())
        .hasSizeGreaterThan(5);
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
}
