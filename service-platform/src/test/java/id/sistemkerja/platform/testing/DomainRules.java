package id.sistemkerja.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What every service's domain keeps to: it decides from what it is given. A service checks them on
 * its own classes, and plants a violation of each.
 *
 * @param knowsNothingThatActs no framework, store, file or network, only values
 * @param asksNeitherClockNorDice the same question has the same answer at any time
 */
public record DomainRules(ArchRule knowsNothingThatActs, ArchRule asksNeitherClockNorDice) {
  private static final Set<String> OF_THE_MOMENT = Set.of("now", "currentTimeMillis", "nanoTime");

  /**
   * @param service its package, for example {@code id.sistemkerja.team}; the domains are the
   *     packages in it that are called {@code domain}
   */
  public static DomainRules of(String service) {
    String domain = service + "..domain..";
    return new DomainRules(
        classes()
            .that()
            .resideInAPackage(domain)
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                        domain,
                        "id.sistemkerja.kernel",
                        "id.sistemkerja.regulation",
                        "org.jspecify.annotations",
                        "java.lang..",
                        "java.util..",
                        "java.time..")
                    .or(
                        describe(
                            "primitives and arrays",
                            type -> type.isPrimitive() || type.isArray()))),
        noClasses()
            .that()
            .resideInAPackage(domain)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .orShould()
            .accessTargetWhere(
                describe(
                    "the result depends on when or where it is called",
                    (JavaAccess<?> access) ->
                        OF_THE_MOMENT.contains(access.getTarget().getName())
                            || access.getTarget().getName().startsWith("random"))));
  }

  /** Both. */
  public void check(JavaClasses ours) {
    knowsNothingThatActs.check(ours);
    asksNeitherClockNorDice.check(ours);
  }

  /** Whether a planted class breaks the rule. */
  public static boolean finds(ArchRule rule, Class<?> planted) {
    return rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation();
  }
}
