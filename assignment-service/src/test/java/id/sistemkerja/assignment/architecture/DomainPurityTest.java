package id.sistemkerja.assignment.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.assignment.architecture.planted.domain.InventsAnId;
import id.sistemkerja.assignment.architecture.planted.domain.ReadsAFile;
import id.sistemkerja.assignment.architecture.planted.domain.ReadsTheClock;
import id.sistemkerja.assignment.architecture.planted.domain.UsesAFramework;
import id.sistemkerja.assignment.architecture.planted.request.domain.KnowsALetter;
import id.sistemkerja.platform.testing.DomainRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A domain decides from what it is given; each rule is shown to bite by a planted violation. */
class DomainPurityTest {
  private static final DomainRules DOMAIN = DomainRules.of("id.sistemkerja.assignment");

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
    DOMAIN.check(OURS);
    REQUESTS_AND_ASSIGNMENTS_KNOW_NO_OTHER_CAPABILITY.check(OURS);
  }

  @ParameterizedTest
  @ValueSource(classes = {ReadsAFile.class, UsesAFramework.class})
  void findsAPlantedDependency(Class<?> planted) {
    assertThat(DomainRules.finds(DOMAIN.knowsNothingThatActs(), planted)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(classes = {ReadsTheClock.class, InventsAnId.class})
  void findsAPlantedImpurity(Class<?> planted) {
    assertThat(DomainRules.finds(DOMAIN.asksNeitherClockNorDice(), planted)).isTrue();
  }

  @Test
  void findsAPlantedKnowledgeOfAnotherCapability() {
    assertThat(
            DomainRules.finds(
                REQUESTS_AND_ASSIGNMENTS_KNOW_NO_OTHER_CAPABILITY, KnowsALetter.class))
        .isTrue();
  }
}
