package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every regency, under our readings and under any others that are chosen. */
class LawPropertiesTest {
  /** The longest chain that a structure of four levels can have. */
  private static final int LEVELS = 4;

  /** Each other reading alone is listed by the loader; here any of them go together. */
  @Provide
  Arbitrary<RegulationProfile> profiles() {
    return Arbitraries.of(Regency.values())
        .flatMap(regency -> {
          List<String> selectable =
              regency.profile().readings().stream()
                  .filter(Reading::selectable)
                  .map(Reading::ambiguity)
                  .toList();
          return Arbitraries.of(selectable)
              .set()
              .ofMaxSize(selectable.size())
              .map(chosen -> regency.profile().with(chosen));
        });
  }

  @Provide
  Arbitrary<Answers.Place> places() {
    return Arbitraries.of(Answers.PLACES);
  }

  @Provide
  Arbitrary<Optional<FunctionalGrade>> grades() {
    return Arbitraries.of(Answers.GRADES);
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Combinators.combine(
            Arbitraries.of(Scope.class).injectNull(0.2),
            Arbitraries.of(Execution.class).injectNull(0.2),
            places().injectNull(0.2),
            Arbitraries.of(HeadRank.class).injectNull(0.2))
        .as((scope, execution, place, rank) ->
            new Situation(
                scope,
                execution,
                place == null ? null : place.apparatus(),
                place == null ? null : place.unit(),
                rank));
  }

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of(RuleCatalogue.RULES);
  }

  @Property
  void KED_exactly_one_appraiser_rule_that_some_head_can_meet(
      @ForAll("profiles") RegulationProfile profile,
      @ForAll("places") Answers.Place place,
      @ForAll("grades") Optional<FunctionalGrade> grade) {
    assertThat(profile.appraisals(Situation.of(place.apparatus(), place.unit()), grade)).hasSize(1);
    AppraiserRule rule = profile.appraiser(place.apparatus(), place.unit(), grade);
    assertThat(rule.ranks()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(
            Arrays.stream(HeadRank.values())
                .anyMatch(rank ->
                    Arrays.stream(UnitKind.values()).anyMatch(head -> rule.allows(rank, head))))
        .isTrue();
  }

  @Property
  void PEN_6_exactly_one_signatory(
      @ForAll("profiles") RegulationProfile profile,
      @ForAll Scope scope,
      @ForAll Execution execution) {
    assertThat(profile.named("PEN-6", Provision.Part.SIGNATORY, Situation.of(scope, execution)))
        .hasSize(1);
    assertThat(profile.letterSignatory(scope, execution).citation().rule()).isEqualTo("PEN-6");
  }

  @Property
  void MEK_exactly_one_evaluation_chain_and_it_ends(
      @ForAll("profiles") RegulationProfile profile,
      @ForAll("places") Answers.Place place,
      @ForAll HeadRank rank) {
    assertThat(profile.chains(Situation.of(place.apparatus(), place.unit(), rank))).hasSize(1);
    EvaluationChain chain = profile.evaluationChain(place.apparatus(), place.unit(), rank);
    assertThat(chain.reviewers())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .hasSizeLessThanOrEqualTo(LEVELS);
    // nobody reviews below somebody who has accepted already
    assertThat(chain.reviewers().indexOf(Party.REGIONAL_SECRETARY))
        .isIn(-1, chain.reviewers().size() - 1);
    assertThat(chain.reviewers().indexOf(Party.OWNER_UNIT_HEAD)).isIn(-1, 0);
  }

  @Property
  void adding_a_part_never_turns_satisfied_into_violated(
      @ForAll("profiles") RegulationProfile profile,
      @ForAll("rules") String rule,
      @ForAll("situations") Situation situation,
      @ForAll("parts") Set<String> present,
      @ForAll("parts") Set<String> added) {
    Verdict before = profile.requires(rule, present, situation);
    Set<String> more = new LinkedHashSet<>(present);
    more.addAll(added);
    Verdict after = profile.requires(rule, more, situation);
    if (before instanceof Verdict.Satisfied) {
      assertThat(after).isInstanceOf(Verdict.Satisfied.class);
    }
    // what applies, and by which clause, does not depend on what is there
    assertThat(after.citation()).isEqualTo(before.citation());
    assertThat(after instanceof Verdict.Violated || after instanceof Verdict.Satisfied)
        .isEqualTo(before instanceof Verdict.Violated || before instanceof Verdict.Satisfied);
  }

  @Provide
  Arbitrary<Set<String>> parts() {
    Set<String> parts = new LinkedHashSet<>();
    for (Regency regency : Regency.values()) {
      RegulationProfile profile = regency.profile();
      profile
          .entries()
          .forEach(entry ->
              profile
                  .inForce(entry.rule(), Provision.Requirement.class)
                  .forEach(requirement -> parts.addAll(requirement.values().keySet())));
    }
    return Arbitraries.of(new ArrayList<>(parts)).set().ofMaxSize(12);
  }

  @Property
  void knowing_more_of_a_case_never_turns_satisfied_into_violated(
      @ForAll("profiles") RegulationProfile profile,
      @ForAll("rules") String rule,
      @ForAll("situations") Situation situation,
      @ForAll("values") String value) {
    Verdict unknown = profile.allows(rule, value, Situation.unspecified());
    Verdict known = profile.allows(rule, value, situation);
    if (unknown instanceof Verdict.Satisfied) {
      assertThat(known).isInstanceOf(Verdict.Satisfied.class);
    }
    if (known instanceof Verdict.Satisfied) {
      assertThat(unknown).isNotInstanceOf(Verdict.Violated.class);
    }
  }

  @Provide
  Arbitrary<String> values() {
    Set<String> values = new LinkedHashSet<>();
    for (Regency regency : Regency.values()) {
      values.addAll(Answers.values(regency.profile()));
    }
    return Arbitraries.of(new ArrayList<>(values));
  }
}
