package id.sistemkerja.notification.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.sistemkerja.notification.architecture.planted.message.domain.ReadsTheClock;
import id.sistemkerja.notification.architecture.planted.message.domain.UsesAFramework;
import id.sistemkerja.notification.architecture.planted.read.PublishesOnItsOwn;
import id.sistemkerja.notification.architecture.planted.read.SendsWhileProjecting;
import id.sistemkerja.platform.feed.ContractMapping;
import id.sistemkerja.platform.testing.DomainRules;
import org.junit.jupiter.api.Test;

/** The rules of the house; each is shown to bite by a planted violation. */
class ArchitectureTest {
  private static final DomainRules DOMAIN = DomainRules.of("id.sistemkerja.notification");

  /** What handles events knows no transport: a replay has nothing to send with. */
  private static final ArchRule ONLY_THE_OUTBOX_KNOWS_HOW_MAIL_LEAVES =
      noClasses()
          .that()
          .resideOutsideOfPackages("id.sistemkerja.notification.mail..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "id.sistemkerja.notification.mail",
                      "jakarta.mail..",
                      "org.springframework.mail..")
                  .and(
                      describe(
                          "transports and mails, not their settings",
                          type -> !type.getName().contains("MailProperties"))));

  private static final ArchRule ONLY_PUBLISHED_SAYS_WHAT_OTHERS_MAY_KNOW =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.sistemkerja.notification.published..")
          .should()
          .implement(ContractMapping.class);

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.sistemkerja.notification");

  @Test
  void theServiceKeepsItsRules() {
    assertThat(OURS.stream().filter(type -> type.getPackageName().endsWith(".domain")))
        .hasSizeGreaterThan(30);
    DOMAIN.check(OURS);
    ONLY_THE_OUTBOX_KNOWS_HOW_MAIL_LEAVES.check(OURS);
    ONLY_PUBLISHED_SAYS_WHAT_OTHERS_MAY_KNOW.check(OURS);
  }

  @Test
  void findsPlantedViolations() {
    assertThat(DomainRules.finds(DOMAIN.knowsNothingThatActs(), UsesAFramework.class)).isTrue();
    assertThat(DomainRules.finds(DOMAIN.asksNeitherClockNorDice(), ReadsTheClock.class)).isTrue();
    assertThat(DomainRules.finds(ONLY_THE_OUTBOX_KNOWS_HOW_MAIL_LEAVES, SendsWhileProjecting.class))
        .isTrue();
    assertThat(DomainRules.finds(ONLY_PUBLISHED_SAYS_WHAT_OTHERS_MAY_KNOW, PublishesOnItsOwn.class))
        .isTrue();
  }
}
