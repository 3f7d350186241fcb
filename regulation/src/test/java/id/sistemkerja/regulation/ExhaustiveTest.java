package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks every question there is; the counts say that none was skipped. */
@DisplayName("Every question has exactly one answer")
class ExhaustiveTest {
  /** Eight apparatus, each as itself and with the kinds of unit that can stand in it. */
  private static final int PLACES = (1 + 3) + 6 * (1 + 8) + (1 + 9);

  @ParameterizedTest(name = "KED {0}: one appraiser for every grade in every unit")
  @MethodSource("profiles")
  void one_appraiser(RegulationProfile profile) {
    int asked = 0;
    for (Answers.Place place : Answers.PLACES) {
      for (Optional<FunctionalGrade> grade : Answers.GRADES) {
        assertThat(profile.appraisals(Situation.of(place.apparatus(), place.unit()), grade))
            .as("%s in %s, %s", place.unit(), place.apparatus(), grade)
            .hasSize(1);
        AppraiserRule rule = profile.appraiser(place.apparatus(), place.unit(), grade);
        assertThat(rule.ranks()).isNotEmpty();
        assertThat(rule.rule()).startsWith("KED-");
        asked++;
      }
    }
    assertThat(asked).isEqualTo(PLACES * 9);
  }

  @ParameterizedTest(name = "MEK {0}: one evaluation chain for every unit and rank of its head")
  @MethodSource("profiles")
  void one_chain(RegulationProfile profile) {
    int asked = 0;
    for (Answers.Place place : Answers.PLACES) {
      for (HeadRank rank : HeadRank.values()) {
        assertThat(profile.chains(Situation.of(place.apparatus(), place.unit(), rank)))
            .as("%s in %s led by %s", place.unit(), place.apparatus(), rank)
            .hasSize(1);
        EvaluationChain chain = profile.evaluationChain(place.apparatus(), place.unit(), rank);
        assertThat(chain.reviewers()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(chain.reviewers())
            .as("reviewers stand on the owner's side")
            .isSubsetOf(
                EnumSet.of(
                    Party.OWNER_UNIT_HEAD,
                    Party.OWNER_APPRAISER,
                    Party.OWNER_APPARATUS_SECRETARY,
                    Party.OWNER_APPARATUS_HEAD,
                    Party.ASSISTANT,
                    Party.REGIONAL_SECRETARY));
        asked++;
      }
    }
    assertThat(asked).isEqualTo(PLACES * 4);
  }

  @ParameterizedTest(
      name = "PEN {0}: one signatory per scope and execution, one addressee per scope")
  @MethodSource("profiles")
  void one_signatory(RegulationProfile profile) {
    for (Scope scope : Scope.values()) {
      for (Execution execution : Execution.values()) {
        assertThat(profile.named("PEN-6", Provision.Part.SIGNATORY, Situation.of(scope, execution)))
            .hasSize(1);
        assertThat(profile.letterSignatory(scope, execution).citation().rule()).isEqualTo("PEN-6");
      }
      assertThat(profile.named("PEN-7", Provision.Part.ADDRESSEE, Situation.of(scope)))
          .hasSize(scope == Scope.WITHIN_UNIT ? 0 : 1);
      assertThat(profile.requestCopies(scope)).doesNotHaveDuplicates();
      assertThat(profile.letterCopies(scope)).doesNotHaveDuplicates();
    }
  }

  /** Our readings, each other reading alone, and all of them together. */
  static Stream<RegulationProfile> profiles() {
    return Arrays.stream(Regency.values())
        .flatMap(regency -> {
          RegulationProfile ours = regency.profile();
          List<String> selectable =
              ours.readings().stream().filter(Reading::selectable).map(Reading::ambiguity).toList();
          return Stream.concat(
              Stream.of(ours, ours.with(Set.copyOf(selectable))),
              selectable.stream().map(ambiguity -> ours.with(Set.of(ambiguity))));
        });
  }
}
