package id.sistemkerja.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every question that can be put to a profile, with its answer. */
final class Answers {
  record Place(UnitKind apparatus, UnitKind unit) {}

  static final List<Place> PLACES =
      Arrays.stream(UnitKind.values())
          .flatMap(apparatus ->
              Arrays.stream(UnitKind.values())
                  .filter(unit -> unit.canStandIn(apparatus))
                  .map(unit -> new Place(apparatus, unit)))
          .toList();

  static final List<Optional<FunctionalGrade>> GRADES =
      Stream.concat(
              Stream.of(Optional.<FunctionalGrade>empty()),
              Arrays.stream(FunctionalGrade.values()).map(Optional::of))
          .toList();

  private Answers() {}

  static Map<String, String> of(RegulationProfile profile) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Place place : PLACES) {
      for (Optional<FunctionalGrade> grade : GRADES) {
        answers.put(
            "appraiser " + place + grade,
            profile.appraiser(place.apparatus(), place.unit(), grade).toString());
      }
      for (HeadRank rank : HeadRank.values()) {
        answers.put(
            "chain " + place + rank,
            profile.evaluationChain(place.apparatus(), place.unit(), rank).toString());
      }
    }
    for (Scope scope : Scope.values()) {
      answers.put("scope " + scope, profile.scopeAllowed(scope).toString());
      answers.put(
          "copies " + scope, profile.requestCopies(scope) + "" + profile.letterCopies(scope));
      answers.put("recommendation " + scope, profile.recommendation(scope).toString());
      if (profile.requestNeeded(scope)) {
        answers.put("addressee " + scope, profile.requestAddressee(scope).toString());
      }
      for (Execution execution : Execution.values()) {
        answers.put(
            "signatory " + scope + execution, profile.letterSignatory(scope, execution).toString());
        answers.put(
            "content " + scope + execution,
            profile.requestContent(scope, execution, Set.of()).toString());
      }
    }
    for (Execution execution : Execution.values()) {
      answers.put("report " + execution, profile.reportRecipient(execution).toString());
    }
    for (RuleEntry entry : profile.entries()) {
      for (Situation situation : situations()) {
        for (String value : values(profile)) {
          answers.put(
              entry.rule() + " allows " + value + situation,
              profile.allows(entry.rule(), value, situation).toString());
        }
        answers.put(
            entry.rule() + " requires " + situation,
            profile.requires(entry.rule(), Set.of(), situation).toString());
      }
    }
    return answers;
  }

  static Set<String> values(RegulationProfile profile) {
    Set<String> values = new LinkedHashSet<>();
    for (RuleEntry entry : profile.entries()) {
      profile
          .inForce(entry.rule(), Provision.Permission.class)
          .forEach(permission -> values.addAll(permission.values().keySet()));
    }
    return values;
  }

  static List<Situation> situations() {
    List<Situation> situations = new ArrayList<>();
    situations.add(Situation.unspecified());
    for (Execution execution : Execution.values()) {
      situations.add(
          new Situation(Scope.ACROSS_AGENCIES, execution, UnitKind.DISTRICT, null, null));
    }
    return situations;
  }
}
