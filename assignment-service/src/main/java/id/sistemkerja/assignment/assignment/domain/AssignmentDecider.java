package id.sistemkerja.assignment.assignment.domain;

import static id.sistemkerja.assignment.domain.PartyRules.accountability;
import static id.sistemkerja.assignment.domain.PartyRules.everyPartyExists;
import static id.sistemkerja.assignment.domain.PartyRules.office;
import static id.sistemkerja.assignment.domain.PartyRules.onlyTheStepsOffice;
import static id.sistemkerja.assignment.domain.PartyRules.reviewers;
import static id.sistemkerja.assignment.domain.Rules.fieldIsValid;
import static id.sistemkerja.assignment.domain.Rules.unless;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.AcknowledgeAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.CloseAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.OpenAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ReviewReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.SubmitReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAcknowledged;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentClosed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentOpened;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReturned;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReviewed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportSubmitted;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Accepted;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Acknowledged;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Closed;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Missing;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Open;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Reported;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Running;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An individual assignment after its letter: acknowledged by the official, reported on to whom the
 * profile names, reviewed level by level along the evaluation chain, closed by its last office.
 */
public final class AssignmentDecider
    implements Decider<AssignmentState, AssignmentCommand, AssignmentEvent> {
  private static final int LONGEST_SUMMARY = 4000;
  private static final int LONGEST_REASON = 2000;

  private final RegulationCatalogue catalogue;

  public AssignmentDecider(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public AssignmentState initial() {
    return new Missing();
  }

  @Override
  public Decision<AssignmentEvent> decide(AssignmentCommand command, AssignmentState state) {
    if (command instanceof OpenAssignment c) {
      return state instanceof Missing ? open(c) : Decision.nothingToDo();
    }
    return switch (state) {
      case Missing _ -> Decision.refuse(AssignmentProblems.NOT_FOUND);
      case Closed _ -> Decision.refuse(AssignmentProblems.ALREADY_CLOSED);
      case Running running ->
          switch (command) {
            case OpenAssignment _ -> Decision.nothingToDo();
            case AcknowledgeAssignment c -> acknowledge(c, running);
            case SubmitReport c -> report(c, running);
            case ReviewReport c -> review(c, running);
            case CloseAssignment c -> close(c, running);
          };
    };
  }

  private Decision<AssignmentEvent> open(OpenAssignment command) {
    if (!command.ownerPlace().isPossible()) {
      return Decision.refuse(StepProblems.STRUCTURE_CONTRADICTORY);
    }
    RegulationProfile profile = catalogue.version(command.profileVersion());
    PartyRule recipientRule = profile.reportRecipient(Execution.INDIVIDUAL);
    List<PartyRule> reviewerRules = reviewers(profile, command.ownerPlace());
    Citation chainRule = reviewerRules.getLast().citation();
    return unless(
        everyPartyExists(
            accountability(profile, Execution.INDIVIDUAL, command.ownerPlace()), command.parties()),
        () ->
            Decision.accept(
                new AssignmentOpened(
                    command.assignmentId(),
                    command.caseId(),
                    command.letterId(),
                    command.letterNumber(),
                    command.profileVersion(),
                    command.official().id(),
                    command.official().name(),
                    command.official().unit(),
                    command.owner().unit(),
                    command.owner().unitName(),
                    command.periodFrom(),
                    command.periodTo(),
                    command.expectedResult(),
                    office(recipientRule, command.parties()),
                    recipientRule.citation(),
                    inOrder(reviewerRules, command.parties()),
                    chainRule),
                List.of(chainRule, recipientRule.citation())));
  }

  /** Two neighbours in the chain may be one office: a Dinas's head who is the owner himself. */
  private static List<Office> inOrder(List<PartyRule> rules, Map<Party, Office> parties) {
    List<Office> reviewers = new ArrayList<>();
    for (PartyRule rule : rules) {
      Office office = office(rule, parties);
      if (reviewers.isEmpty() || !reviewers.getLast().unit().equals(office.unit())) {
        reviewers.add(office);
      }
    }
    return reviewers;
  }

  private Decision<AssignmentEvent> acknowledge(AcknowledgeAssignment command, Running state) {
    Terms terms = state.terms();
    return unless(
        onlyTheOfficial(command.actor(), terms),
        () ->
            state instanceof Open
                ? Decision.accept(
                    new AssignmentAcknowledged(
                        terms.assignmentId(), terms.officialId(), terms.ownerUnitId()),
                    acknowledgementCitations(terms))
                : Decision.refuse(AssignmentProblems.ALREADY_ACKNOWLEDGED));
  }

  private Decision<AssignmentEvent> report(SubmitReport command, Running state) {
    Terms terms = state.terms();
    return unless(
        onlyTheOfficial(command.actor(), terms),
        () ->
            switch (state) {
              case Open _ -> notAcknowledged(terms);
              case Reported _, Accepted _ -> Decision.refuse(AssignmentProblems.ALREADY_REPORTED);
              case Acknowledged working ->
                  unless(
                      fieldIsValid(
                          FreeText.faultIfRequired("summary", command.summary(), LONGEST_SUMMARY)),
                      () ->
                          Decision.accept(
                              new ReportSubmitted(
                                  terms.assignmentId(),
                                  working.reports() + 1,
                                  FreeText.trimmedOrEmpty(command.summary()),
                                  terms.reportRecipient().unit(),
                                  terms.reportRecipient().title()),
                              terms.reportRule()));
            });
  }

  private Decision<AssignmentEvent> review(ReviewReport command, Running state) {
    Terms terms = state.terms();
    return switch (state) {
      case Open _ -> notAcknowledged(terms);
      case Acknowledged _ -> Decision.refuse(AssignmentProblems.NO_REPORT);
      case Reported report -> {
        Office reviewer = terms.reviewer(report.level());
        yield unless(
            onlyWhoseTurnItIs(command.actor(), reviewer, terms),
            () ->
                switch (command.outcome()) {
                  case ACCEPT ->
                      Decision.accept(
                          new ReportReviewed(
                              terms.assignmentId(),
                              report.reportNo(),
                              report.level(),
                              reviewer.unit()),
                          terms.evaluationRule());
                  case RETURN -> sendBack(terms, report.reportNo(), reviewer, command.reason());
                });
      }
      case Accepted report ->
          unless(
              onlyWhoseTurnItIs(command.actor(), terms.closer(), terms),
              () ->
                  switch (command.outcome()) {
                    case ACCEPT -> Decision.refuse(AssignmentProblems.ALREADY_REVIEWED);
                    case RETURN ->
                        sendBack(terms, report.reportNo(), terms.closer(), command.reason());
                  });
    };
  }

  private static Decision<AssignmentEvent> sendBack(
      Terms terms, int reportNo, Office reviewer, @Nullable String reason) {
    return unless(
        fieldIsValid(FreeText.faultIfRequired("reason", reason, LONGEST_REASON)),
        () ->
            Decision.accept(
                new ReportReturned(
                    terms.assignmentId(),
                    reportNo,
                    reviewer.unit(),
                    FreeText.trimmedOrEmpty(reason)),
                terms.evaluationRule()));
  }

  private Decision<AssignmentEvent> close(CloseAssignment command, Running state) {
    Terms terms = state.terms();
    return switch (state) {
      case Open _ -> notAcknowledged(terms);
      case Acknowledged _ -> Decision.refuse(AssignmentProblems.NO_REPORT);
      case Reported report ->
          Decision.refuse(
              AssignmentProblems.notYetReviewed(
                  terms.reviewer(report.level()), terms.evaluationRule()));
      case Accepted _ ->
          unless(
              onlyWhoseTurnItIs(command.actor(), terms.closer(), terms),
              () ->
                  Decision.accept(
                      new AssignmentClosed(
                          terms.assignmentId(),
                          terms.ownerUnitId(),
                          terms.officialId(),
                          command.today()),
                      terms.evaluationRule()));
    };
  }

  private Decision<AssignmentEvent> notAcknowledged(Terms terms) {
    return Decision.refuse(
        new Refusal(
            AssignmentProblems.NOT_ACKNOWLEDGED, List.of(), acknowledgementCitations(terms)));
  }

  // The rules. Each is a sentence, and gives the refusal of what breaks it.

  private static Optional<Refusal> onlyTheOfficial(Actor actor, Terms terms) {
    return terms.officialId().equals(actor.employee())
        ? Optional.empty()
        : Optional.of(Refusal.of(AssignmentProblems.NOT_THE_OFFICIAL));
  }

  private static Optional<Refusal> onlyWhoseTurnItIs(Actor actor, Office office, Terms terms) {
    return onlyTheStepsOffice(actor, office, List.of(terms.evaluationRule()));
  }

  private List<Citation> acknowledgementCitations(Terms terms) {
    return catalogue.version(terms.profileVersion()).entry("PEN-13").citations();
  }

  @Override
  public AssignmentState evolve(AssignmentState state, AssignmentEvent event) {
    return switch (event) {
      case AssignmentOpened e ->
          new Open(
              new Terms(
                  e.assignmentId(),
                  e.caseId(),
                  e.officialId(),
                  e.ownerUnitId(),
                  e.profileVersion(),
                  e.reportRecipient(),
                  e.reportRule(),
                  e.evaluationChain(),
                  e.evaluationRule()));
      case AssignmentAcknowledged _ -> new Acknowledged(terms(state, event), 0);
      case ReportSubmitted e -> new Reported(terms(state, event), e.reportNo(), 1);
      case ReportReviewed e -> {
        Terms terms = terms(state, event);
        yield e.level() < terms.reviewLevels()
            ? new Reported(terms, e.reportNo(), e.level() + 1)
            : new Accepted(terms, e.reportNo());
      }
      case ReportReturned e -> new Acknowledged(terms(state, event), e.reportNo());
      case AssignmentClosed _ -> new Closed();
    };
  }

  private static Terms terms(AssignmentState state, AssignmentEvent event) {
    if (state instanceof Running running) {
      return running.terms();
    }
    throw new IllegalStateException(
        "a stream has " + event.getClass().getSimpleName() + " outside opening and closing");
  }
}
