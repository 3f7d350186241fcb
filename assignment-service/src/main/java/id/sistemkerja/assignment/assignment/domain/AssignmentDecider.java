package id.sistemkerja.assignment.assignment.domain;

import static id.sistemkerja.assignment.domain.PartyRules.accountability;
import static id.sistemkerja.assignment.domain.PartyRules.everyPartyExists;
import static id.sistemkerja.assignment.domain.PartyRules.office;
import static id.sistemkerja.assignment.domain.PartyRules.onlyTheStepsOffice;
import static id.sistemkerja.assignment.domain.PartyRules.reviewers;
import static id.sistemkerja.assignment.domain.Rules.aReasonIsGiven;
import static id.sistemkerja.assignment.domain.Rules.fieldIsValid;
import static id.sistemkerja.assignment.domain.Rules.fieldsAreValid;
import static id.sistemkerja.assignment.domain.Rules.unless;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.AcknowledgeAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ApplyChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.CloseAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.DropChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.OpenAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ProposeChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ReviewReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.SubmitReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAcknowledged;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAmended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentClosed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentExtended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentFinishedEarly;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentOpened;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentRevoked;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ByLetter;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeDropped;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeProposed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReturned;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReviewed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportSubmitted;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Accepted;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Acknowledged;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Closed;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Missing;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Open;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Over;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Reported;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Revoked;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Running;
import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Leading;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An individual assignment after its letter: acknowledged by the official, reported on to whom the
 * profile names, reviewed level by level along the evaluation chain, closed by its last office.
 */
public final class AssignmentDecider
    implements Decider<AssignmentState, AssignmentCommand, AssignmentEvent> {
  private static final int LONGEST_SUMMARY = 4000;

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
      case Over _ when command instanceof ApplyChange || command instanceof DropChange ->
          Decision.nothingToDo(); // the run that came before ended it
      case Closed _ -> Decision.refuse(AssignmentProblems.ALREADY_CLOSED);
      case Revoked _ -> Decision.refuse(AssignmentProblems.REVOKED);
      case Running running ->
          switch (command) {
            case OpenAssignment _ -> Decision.nothingToDo();
            case AcknowledgeAssignment c -> acknowledge(c, running);
            case SubmitReport c -> report(c, running);
            case ReviewReport c -> review(c, running);
            case CloseAssignment c -> close(c, running);
            case ProposeChange c -> propose(c, running);
            case ApplyChange c ->
                isOpen(c.changeNo(), running) ? change(c, running.terms()) : Decision.nothingToDo();
            case DropChange c ->
                isOpen(c.changeNo(), running) ? drop(c, running.terms()) : Decision.nothingToDo();
          };
    };
  }

  private Decision<AssignmentEvent> open(OpenAssignment command) {
    if (!command.ownerPlace().isPossible()) {
      return Decision.refuse(StepProblems.STRUCTURE_CONTRADICTORY);
    }
    RegulationProfile profile = catalogue.version(command.profileVersion());
    Execution execution = Leading.execution(command.leads());
    PartyRule recipientRule = profile.reportRecipient(execution);
    List<PartyRule> reviewerRules = reviewers(profile, command.ownerPlace());
    Citation chainRule = reviewerRules.getLast().citation();
    return unless(
        everyPartyExists(
            accountability(profile, execution, command.ownerPlace()), command.parties()),
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
                    chainRule,
                    command.leads()),
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
        aReasonIsGiven(reason),
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
              onlyWhoseTurnItIs(command.actor(), terms.closer(), terms)
                  .or(() -> noChangeIsOpen(terms)),
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

  private Decision<AssignmentEvent> propose(ProposeChange command, Running state) {
    Terms terms = state.terms();
    EffectivePeriod now = terms.period();
    return unless(
        onlyTheStepsOffice(command.actor(), terms.owner(), changeCitations(terms))
            .or(() -> noChangeIsOpen(terms))
            .or(() -> noReportIsUnderReview(state))
            .or(() -> fieldsAreValid(ChangeRules.faults(command, now, terms.expectedResult()))),
        () -> {
          int changeNo = terms.changesProposed() + 1;
          LocalDate to = command.periodTo();
          return Decision.accept(
              new ChangeProposed(
                  terms.assignmentId(),
                  changeNo,
                  command.kind(),
                  Identifiers.derived(
                      "change-letter", terms.assignmentId().toString(), String.valueOf(changeNo)),
                  terms.letterId(),
                  terms.lastLetterId(),
                  terms.ownerUnitId(),
                  command.actor().office(),
                  command.today(),
                  FreeText.trimmed(command.purpose()),
                  FreeText.trimmed(command.expectedResult()),
                  Objects.requireNonNullElse(command.periodFrom(), now.from()),
                  to == null ? now.to() : to,
                  command.revokedFrom(),
                  FreeText.trimmed(command.reason())),
              changeCitations(terms));
        });
  }

  private static boolean isOpen(int changeNo, Running state) {
    return state.terms().open() != null && state.terms().changesProposed() == changeNo;
  }

  private Decision<AssignmentEvent> change(ApplyChange command, Terms terms) {
    AgreedWork before = command.before();
    AgreedWork after = command.after();
    ByLetter by =
        new ByLetter(
            command.changeNo(),
            command.letterId(),
            command.letterNumber(),
            command.signedOn(),
            terms.letterId(),
            terms.letterNumber());
    AssignmentEvent changed =
        switch (Objects.requireNonNull(terms.open(), "no change is open")) {
          case EXTEND ->
              new AssignmentExtended(
                  terms.assignmentId(),
                  terms.ownerUnitId(),
                  terms.officialId(),
                  by,
                  after.period().from(),
                  before.period().to(),
                  after.period().to(),
                  command.reason());
          case AMEND ->
              new AssignmentAmended(
                  terms.assignmentId(),
                  terms.ownerUnitId(),
                  terms.officialId(),
                  by,
                  before.purpose(),
                  after.purpose(),
                  before.expectedResult(),
                  after.expectedResult(),
                  before.period().from(),
                  before.period().to(),
                  after.period().from(),
                  after.period().to(),
                  command.reason());
          case REVOKE ->
              new AssignmentRevoked(
                  terms.assignmentId(),
                  terms.ownerUnitId(),
                  terms.officialId(),
                  by,
                  before.period().from(),
                  before.period().to(),
                  Objects.requireNonNull(command.revokedFrom(), "revoked from when"),
                  FreeText.trimmedOrEmpty(command.reason()));
          case FINISH_EARLY ->
              new AssignmentFinishedEarly(
                  terms.assignmentId(),
                  terms.ownerUnitId(),
                  terms.officialId(),
                  by,
                  after.period().from(),
                  before.period().to(),
                  Objects.requireNonNull(after.period().to(), "finished when"),
                  FreeText.trimmedOrEmpty(command.reason()));
        };
    return Decision.accept(changed, changeCitations(terms));
  }

  private Decision<AssignmentEvent> drop(DropChange command, Terms terms) {
    return Decision.accept(
        new ChangeDropped(
            terms.assignmentId(),
            command.changeNo(),
            Objects.requireNonNull(terms.open(), "no change is open"),
            command.withdrawn(),
            command.reason()),
        changeCitations(terms));
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

  private static Optional<Refusal> noChangeIsOpen(Terms terms) {
    return terms.open() == null
        ? Optional.empty()
        : Optional.of(AssignmentProblems.open(terms.open(), terms.changesProposed()));
  }

  /** What is being judged does not change under its judges: the report is returned first. */
  private static Optional<Refusal> noReportIsUnderReview(Running state) {
    return state instanceof Reported || state instanceof Accepted
        ? Optional.of(Refusal.of(AssignmentProblems.UNDER_REVIEW))
        : Optional.empty();
  }

  private List<Citation> changeCitations(Terms terms) {
    return catalogue.version(terms.profileVersion()).entry("PEN-23").citations();
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
                  e.letterId(),
                  e.letterNumber(),
                  e.officialId(),
                  e.ownerUnitId(),
                  e.ownerUnitName(),
                  e.profileVersion(),
                  new EffectivePeriod(e.periodFrom(), e.periodTo()),
                  e.expectedResult(),
                  e.reportRecipient(),
                  e.reportRule(),
                  e.evaluationChain(),
                  e.evaluationRule(),
                  0,
                  null,
                  List.of()));
      case AssignmentAcknowledged _ -> new Acknowledged(terms(state, event), 0);
      case ReportSubmitted e -> new Reported(terms(state, event), e.reportNo(), 1);
      case ReportReviewed e -> {
        Terms terms = terms(state, event);
        yield e.level() < terms.reviewLevels()
            ? new Reported(terms, e.reportNo(), e.level() + 1)
            : new Accepted(terms, e.reportNo());
      }
      case ReportReturned e -> new Acknowledged(terms(state, event), e.reportNo());
      case AssignmentClosed _ -> new Closed(terms(state, event));
      case ChangeProposed e -> running(state, event).on(terms(state, event).proposed(e.kind()));
      case ChangeDropped _ -> running(state, event).on(terms(state, event).dropped());
      case AssignmentExtended e ->
          running(state, event)
              .on(
                  terms(state, event)
                      .changed(
                          signed(ChangeKind.EXTEND, e.by(), null),
                          new EffectivePeriod(e.periodFrom(), e.periodTo()),
                          terms(state, event).expectedResult()));
      case AssignmentAmended e ->
          running(state, event)
              .on(
                  terms(state, event)
                      .changed(
                          signed(ChangeKind.AMEND, e.by(), null),
                          new EffectivePeriod(e.periodFrom(), e.periodTo()),
                          e.expectedResult()));
      case AssignmentFinishedEarly e ->
          running(state, event)
              .on(
                  terms(state, event)
                      .changed(
                          signed(ChangeKind.FINISH_EARLY, e.by(), null),
                          new EffectivePeriod(e.periodFrom(), e.periodTo()),
                          terms(state, event).expectedResult()));
      case AssignmentRevoked e -> {
        Terms terms = terms(state, event);
        yield new Revoked(
            terms.changed(
                signed(ChangeKind.REVOKE, e.by(), e.revokedFrom()),
                terms.period(),
                terms.expectedResult()));
      }
    };
  }

  private static Terms.SignedChange signed(
      ChangeKind kind, ByLetter by, @Nullable LocalDate revokedFrom) {
    return new Terms.SignedChange(
        kind, by.letterId(), by.letterNumber(), by.signedOn(), revokedFrom);
  }

  private static Running running(AssignmentState state, AssignmentEvent event) {
    if (state instanceof Running running) {
      return running;
    }
    throw new IllegalStateException(
        "a stream has " + event.getClass().getSimpleName() + " outside opening and closing");
  }

  private static Terms terms(AssignmentState state, AssignmentEvent event) {
    return running(state, event).terms();
  }
}
