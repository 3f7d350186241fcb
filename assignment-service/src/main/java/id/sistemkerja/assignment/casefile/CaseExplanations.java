package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.assignment.proposal.domain.DutyLaw;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Explanations;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The answers of a case's own law, each explained, in the order of its steps. */
@Component
final class CaseExplanations {
  private final RegulationCatalogue catalogue;
  private final Directory directory;

  CaseExplanations(RegulationCatalogue catalogue, Directory directory) {
    this.catalogue = catalogue;
    this.directory = directory;
  }

  List<Explanation> of(CaseFile file) {
    RegulationProfile profile = catalogue.version(file.profileVersion());
    Explanations law = profile.explained();
    Scope scope = file.subject().scope();
    List<Explanation> answers = new ArrayList<>();
    answers.add(profile.scopeAllowed(scope).explained());
    switch (file.way()) {
      case REQUEST -> {
        answers.add(
            profile
                .requestContent(scope, Execution.INDIVIDUAL, file.subject().content().parts())
                .explained());
        answers.add(law.requestAddressee(scope));
        answers.addAll(law.requestCopies(scope));
        law.recommendation(scope).ifPresent(answers::add);
      }
      case APPOINTMENT ->
          answers.add(profile.allows("PEN-2", "APPOINTMENT", Situation.unspecified()).explained());
      case PROPOSAL ->
          answers.add(
              profile
                  .requires(
                      DutyLaw.ruleOf(Objects.requireNonNull(file.subject().duty())),
                      Set.of(),
                      Situation.unspecified())
                  .explained());
      case AGENCY ->
          answers.add(profile.allows("PEN-2", "APPOINTMENT", Situation.unspecified()).explained());
      case VOLUNTARY -> {
        answers.add(profile.allows("PEN-2", "VOLUNTARY", Situation.unspecified()).explained());
        answers.add(profile.allows("PEN-15", scope.name(), Situation.unspecified()).explained());
      }
    }
    if (file.way() != CaseFile.Way.PROPOSAL) {
      answers.add(law.letterSignatory(scope, Execution.INDIVIDUAL));
    }
    answers.addAll(law.letterCopies(scope));
    answers.add(law.reportRecipient(file.subject().execution()));
    directory
        .unit(file.subject().ownerUnitId())
        .map(Parties::placeOf)
        .filter(UnitPlace::isPossible)
        .map(
            place -> law.evaluationChain(place.apparatusKind(), place.unitKind(), place.headRank()))
        .ifPresent(answers::add);
    return answers;
  }
}
