package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.ContentPart;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Situation;
import id.sistemkerja.regulation.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the assignment letter must say (PEN-5), judged before there is one to be signed. */
public final class LetterDemands {
  private static final String RULE = "PEN-5";
  private static final String OTHER_ARRANGEMENTS = "OTHER_ARRANGEMENTS";

  private LetterDemands() {}

  /**
   * Broken if the letter on this content would lack a part that the profile demands.
   *
   * @param otherArrangements whether the regency's letters have a section of other arrangements
   */
  public static Optional<Refusal> theLetterWillSayWhatTheProfileDemands(
      RegulationProfile profile, Scope scope, TaskContent content, boolean otherArrangements) {
    Set<String> present =
        content.parts().stream().map(Enum::name).collect(Collectors.toCollection(HashSet::new));
    if (otherArrangements) {
      present.add(OTHER_ARRANGEMENTS);
    }
    Situation situation = Situation.of(scope, Execution.INDIVIDUAL);
    Verdict verdict = profile.requires(RULE, present, situation);
    if (!(verdict instanceof Verdict.Violated)) {
      return Optional.empty();
    }
    List<FieldFault> missing =
        Stream.of(ContentPart.values())
            .filter(part -> !present.contains(part.name()))
            .filter(part -> isDemanded(profile, part, situation))
            .map(TaskContent::missing)
            .toList();
    return Optional.of(
        new Refusal(StepProblems.LETTER_INCOMPLETE, missing, List.of())
            .because(verdict.explained()));
  }

  /** Whether a letter with everything but this part would be refused. */
  private static boolean isDemanded(
      RegulationProfile profile, ContentPart part, Situation situation) {
    Set<String> others =
        Stream.concat(
                Stream.of(ContentPart.values()).filter(p -> p != part).map(Enum::name),
                Stream.of(OTHER_ARRANGEMENTS))
            .collect(Collectors.toSet());
    return profile.requires(RULE, others, situation) instanceof Verdict.Violated;
  }
}
