package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asks every question there is; the counts say that none was skipped. */
@DisplayName("Every question has exactly one answer")
class ExhaustiveTest {
  /** Eight apparatus, each as itself and with the kinds of unit that can stand in it. */
  private static final int PLACES = (1 + 3) + 6 * (1 + 8) + (1 + 9);

  @ParameterizedTest(name = "KED {0}: one appraiser for every grade in every unit")
  @EnumSource
  void one_appraiser(Regency regency) {
    RegulationProfile profile = regency.profile();
    int asked = 0;
    for (UnitKind[] place : places()) {
      for (Optional<FunctionalGrade> grade : grades()) {
        assertThat(profile.appraisals(Situation.of(place[0], place[1]), grade))
            .as("%s in %s, %s", place[1], place[0], grade)
            .hasSize(1);
        AppraiserRule rule = profile.appraiser(place[0], place[1], grade);
        assertThat(rule.ranks()).isNotEmpty();
        assertThat(rule.rule()).startsWith("KED-");
        asked++;
      }
    }
    assertThat(asked).isEqualTo(PLACES * 9);
  }

  @ParameterizedTest(name = "MEK {0}: one evaluation chain for every unit and rank of its head")
  @EnumSource
  void one_chain(Regency regency) {
    RegulationProfile profile = regency.profile();
    int asked = 0;
    for (UnitKind[] place : places()) {
      for (HeadRank rank : HeadRank.values()) {
        assertThat(profile.chains(Situation.of(place[0], place[1], rank)))
            .as("%s in %s led by %s", place[1], place[0], rank)
            .hasSize(1);
        EvaluationChain chain = profile.evaluationChain(place[0], place[1], rank);
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
  @EnumSource
  void one_signatory(Regency regency) {
    RegulationProfile profile = regency.profile();
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

  private static UnitKind[][] places() {
    return Arrays.stream(UnitKind.values())
        .flatMap(apparatus ->
            Arrays.stream(UnitKind.values())
                .filter(unit -> unit.canStandIn(apparatus))
                .map(unit -> new UnitKind[] {apparatus, unit}))
        .toArray(UnitKind[][]::new);
  }

  private static Iterable<Optional<FunctionalGrade>> grades() {
    return Stream.concat(
            Stream.of(Optional.<FunctionalGrade>empty()),
            Arrays.stream(FunctionalGrade.values()).map(Optional::of))
        .toList();
  }
}
