package id.sistemkerja.assignment.application.domain;

import static id.sistemkerja.assignment.domain.LetterDemands.theLetterWillSayWhatTheProfileDemands;
import static id.sistemkerja.assignment.domain.PartyRules.everyPartyExists;
import static id.sistemkerja.assignment.domain.PartyRules.office;
import static id.sistemkerja.assignment.domain.PartyRules.onlyTheStepsOffice;
import static id.sistemkerja.assignment.domain.PartyRules.theAssignmentCanBeAccountedFor;
import static id.sistemkerja.assignment.domain.Rules.LONGEST_TEXT;
import static id.sistemkerja.assignment.domain.Rules.aReasonIsGiven;
import static id.sistemkerja.assignment.domain.Rules.fieldIsValid;
import static id.sistemkerja.assignment.domain.Rules.fieldsAreValid;
import static id.sistemkerja.assignment.domain.Rules.unless;
import static id.sistemkerja.assignment.domain.StepProblems.aRefusalStatesItsReason;
import static id.sistemkerja.assignment.domain.StepProblems.theProfileAllows;
import static id.sistemkerja.assignment.domain.TaskRules.theTaskIsOfAnAllowedNature;

import id.sistemkerja.assignment.application.domain.ApplicationCommand.AgreeToApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.Apply;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ApplyAgain;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ConfirmStatement;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.DeclineApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.Facts;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.RecordStatement;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ReturnApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.WithdrawApplication;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationAgreed;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationApproved;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationDeclined;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationResubmitted;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationReturned;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationSubmitted;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationWithdrawn;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.StatementConfirmed;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.StatementRecorded;
import id.sistemkerja.assignment.application.domain.ApplicationState.Approved;
import id.sistemkerja.assignment.application.domain.ApplicationState.Declined;
import id.sistemkerja.assignment.application.domain.ApplicationState.Ended;
import id.sistemkerja.assignment.application.domain.ApplicationState.Missing;
import id.sistemkerja.assignment.application.domain.ApplicationState.Open;
import id.sistemkerja.assignment.application.domain.ApplicationState.Returned;
import id.sistemkerja.assignment.application.domain.ApplicationState.Stated;
import id.sistemkerja.assignment.application.domain.ApplicationState.Waiting;
import id.sistemkerja.assignment.application.domain.ApplicationState.Withdrawn;
import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Situation;
import id.sistemkerja.regulation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The voluntary application: within the unit it is said to the head, who writes it down for the
 * official to confirm, or it is sent by the official; across units it is sent. Those whom the
 * profile names agree, one after the other.
 */
public final class ApplicationDecider
    implements Decider<ApplicationState, ApplicationCommand, ApplicationEvent> {
  private static final Execution EXECUTION = Execution.INDIVIDUAL;

  /** The words of PEN-14 and the parties that they mean. */
  private enum DecidesWithinUnit {
    UNIT_HEAD(Party.OWNER_UNIT_HEAD),
    APPRAISER(Party.ORIGIN_APPRAISER);

    private final Party party;

    DecidesWithinUnit(Party party) {
      this.party = party;
    }
  }

  /** The words of PEN-15 and the parties that they mean, in the order in which they are asked. */
  private enum AgreesAcrossUnits {
    TARGET_UNIT_HEAD_APPROVED(Party.OWNER_UNIT_HEAD),
    OWN_APPRAISER_APPROVED(Party.ORIGIN_APPRAISER);

    private final Party party;

    AgreesAcrossUnits(Party party) {
      this.party = party;
    }
  }

  private final RegulationCatalogue catalogue;

  public ApplicationDecider(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Who are asked, one after the other, with the clause. */
  public static List<PartyRule> approvers(RegulationProfile profile, Scope scope) {
    return scope == Scope.WITHIN_UNIT
        ? Stream.of(DecidesWithinUnit.values())
            .map(word ->
                new Named(word.party, profile.allows("PEN-14", word.name(), Situation.of(scope))))
            .filter(named -> named.verdict instanceof Verdict.Satisfied)
            .limit(1)
            .map(Named::rule)
            .toList()
        : Stream.of(AgreesAcrossUnits.values())
            .map(word -> new Named(word.party, withoutOne(profile, word, scope)))
            .filter(named -> named.verdict instanceof Verdict.Violated)
            .map(Named::rule)
            .toList();
  }

  private record Named(Party party, Verdict verdict) {
    PartyRule rule() {
      return new PartyRule(party, verdict.citation());
    }
  }

  /** What the profile says to an application with every agreement but this one. */
  private static Verdict withoutOne(
      RegulationProfile profile, AgreesAcrossUnits missing, Scope scope) {
    Set<String> others =
        Stream.of(AgreesAcrossUnits.values())
            .filter(word -> word != missing)
            .map(Enum::name)
            .collect(Collectors.toSet());
    return profile.requires("PEN-15", others, Situation.of(scope));
  }

  @Override
  public ApplicationState initial() {
    return new Missing();
  }

  @Override
  public Decision<ApplicationEvent> decide(ApplicationCommand command, ApplicationState state) {
    return switch (command) {
      case Apply c ->
          state instanceof Missing ? apply(c) : Decision.refuse(ApplicationProblems.ALREADY_EXISTS);
      case RecordStatement c ->
          state instanceof Missing
              ? recordStatement(c)
              : Decision.refuse(ApplicationProblems.ALREADY_EXISTS);
      case ConfirmStatement c -> stated(state, statement -> confirm(c, statement));
      case AgreeToApplication c -> waiting(state, application -> agree(c, application));
      case DeclineApplication c -> waiting(state, application -> decline(c, application));
      case ReturnApplication c -> waiting(state, application -> sendBack(c, application));
      case ApplyAgain c -> returned(state, application -> applyAgain(c, application));
      case WithdrawApplication c -> open(state, application -> withdraw(c, application));
    };
  }

  private Decision<ApplicationEvent> apply(Apply command) {
    Involvement asked = command.involvement();
    return unless(
        onlyTheOfficial(command.actor(), asked)
            .or(() -> theApplicationIsPossible(asked, command.content(), command.facts())),
        () -> {
          List<PartyRule> rules = approvers(profileOf(asked), asked.scope());
          List<Office> approvers = inOrder(rules, command.facts());
          return Decision.accept(
              new ApplicationSubmitted(
                  asked.caseId(),
                  asked.profileVersion(),
                  asked.owner().unit(),
                  asked.owner().unitName(),
                  asked.owner().title(),
                  asked.official().id(),
                  asked.official().name(),
                  asked.official().unit(),
                  asked.scope(),
                  command.content(),
                  approvers,
                  copies(command.facts().parties(), approvers.getFirst()),
                  command.facts().today()),
              citations(rules));
        });
  }

  private Decision<ApplicationEvent> recordStatement(RecordStatement command) {
    Involvement asked = command.involvement();
    if (asked.scope() != Scope.WITHIN_UNIT) {
      return Decision.refuse(ApplicationProblems.STATEMENT_ONLY_WITHIN_UNIT);
    }
    List<PartyRule> rules = approvers(profileOf(asked), asked.scope());
    return unless(
        onlyTheStepsOffice(command.actor(), asked.owner(), citations(rules))
            .or(() -> nobodyDecidesForThemselves(command.actor(), asked))
            .or(() -> theApplicationIsPossible(asked, command.content(), command.facts())),
        () ->
            Decision.accept(
                new StatementRecorded(
                    asked.caseId(),
                    asked.profileVersion(),
                    asked.owner().unit(),
                    asked.owner().unitName(),
                    asked.owner().title(),
                    asked.official().id(),
                    asked.official().name(),
                    asked.official().unit(),
                    asked.scope(),
                    command.content(),
                    // who wrote it down has agreed by doing so
                    inOrder(rules, command.facts()).stream()
                        .filter(office -> !office.isActedForBy(command.actor()))
                        .toList(),
                    command.facts().today()),
                citations(rules)));
  }

  private Decision<ApplicationEvent> confirm(ConfirmStatement command, Stated statement) {
    Involvement asked = statement.involvement();
    StatementConfirmed confirmed = new StatementConfirmed(asked.caseId(), statement.approvers());
    return unless(
        onlyTheOfficial(command.actor(), asked),
        () ->
            statement.approvers().isEmpty()
                ? approved(asked, command.facts(), confirmed)
                : Decision.accept(confirmed));
  }

  private Decision<ApplicationEvent> agree(AgreeToApplication command, Waiting application) {
    Involvement asked = application.involvement();
    Office approver = application.approver();
    List<Office> remaining = application.approvers().subList(1, application.approvers().size());
    ApplicationAgreed agreed =
        new ApplicationAgreed(
            asked.caseId(),
            approver.unit(),
            approver.unitName(),
            approver.title(),
            remaining,
            FreeText.trimmed(command.note()));
    return unless(
        onlyTheApproverAnswers(command.actor(), application)
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT))),
        () ->
            remaining.isEmpty()
                ? approved(asked, command.facts(), agreed)
                : Decision.accept(agreed, citations(asked)));
  }

  /** The last agreement: from here on it is a matter of the letter. */
  private Decision<ApplicationEvent> approved(
      Involvement asked, Facts facts, ApplicationEvent last) {
    RegulationProfile profile = profileOf(asked);
    PartyRule signatoryRule = profile.letterSignatory(asked.scope(), EXECUTION);
    return unless(
        everyPartyExists(List.of(signatoryRule), facts.parties())
            .or(() ->
                theAssignmentCanBeAccountedFor(
                    profile, EXECUTION, facts.ownerPlace(), facts.parties())),
        () -> {
          Office signatory = office(signatoryRule, facts.parties());
          return new Decision.Accepted<>(
              List.of(
                  last,
                  new ApplicationApproved(
                      asked.caseId(), signatory.unit(), signatory.unitName(), signatory.title())),
              Stream.concat(citations(asked).stream(), Stream.of(signatoryRule.citation()))
                  .distinct()
                  .toList());
        });
  }

  private Decision<ApplicationEvent> decline(DeclineApplication command, Waiting application) {
    String reason = FreeText.trimmedOrEmpty(command.reason());
    Verdict reasoned = profileOf(application.involvement()).refusalReason(!reason.isEmpty());
    return unless(
        onlyTheApproverAnswers(command.actor(), application)
            .or(() -> aRefusalStatesItsReason(reasoned))
            .or(() -> fieldIsValid(FreeText.fault("reason", reason, LONGEST_TEXT))),
        () ->
            Decision.accept(
                new ApplicationDeclined(
                    application.involvement().caseId(), reason, command.category()),
                reasoned.citation()));
  }

  private Decision<ApplicationEvent> sendBack(ReturnApplication command, Waiting application) {
    return unless(
        onlyTheApproverAnswers(command.actor(), application)
            .or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new ApplicationReturned(
                    application.involvement().caseId(),
                    FreeText.trimmedOrEmpty(command.reason()))));
  }

  private Decision<ApplicationEvent> applyAgain(ApplyAgain command, Returned application) {
    Involvement asked = application.involvement();
    return unless(
        onlyTheOfficial(command.actor(), asked)
            .or(() -> theApplicationIsPossible(asked, command.content(), command.facts())),
        () -> {
          List<PartyRule> rules = approvers(profileOf(asked), asked.scope());
          return Decision.accept(
              new ApplicationResubmitted(
                  asked.caseId(),
                  command.content(),
                  inOrder(rules, command.facts()),
                  command.facts().today()),
              citations(rules));
        });
  }

  private Decision<ApplicationEvent> withdraw(WithdrawApplication command, Open application) {
    Involvement asked = application.involvement();
    return unless(
        onlyTheOfficial(command.actor(), asked).or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new ApplicationWithdrawn(
                    asked.caseId(), FreeText.trimmedOrEmpty(command.reason()))));
  }

  // The rules. Each is a sentence, and gives the refusal of what breaks it.

  private Optional<Refusal> theApplicationIsPossible(
      Involvement asked, TaskContent content, Facts facts) {
    RegulationProfile profile = profileOf(asked);
    return theProfileAllows(
            StepProblems.WAY_NOT_ALLOWED,
            profile.allows("PEN-2", "VOLUNTARY", Situation.unspecified()))
        .or(() ->
            theProfileAllows(
                StepProblems.SCOPE_NOT_ALLOWED,
                profile.allows("PEN-15", asked.scope().name(), Situation.unspecified())))
        .or(() -> fieldsAreValid(content.faults()))
        .or(() -> theTaskIsOfAnAllowedNature(profile, content))
        .or(() ->
            theLetterWillSayWhatTheProfileDemands(
                profile, asked.scope(), content, facts.otherArrangements()))
        .or(() -> everyPartyExists(approvers(profile, asked.scope()), facts.parties()));
  }

  private static Optional<Refusal> onlyTheOfficial(Actor actor, Involvement asked) {
    return asked.official().id().equals(actor.employee())
        ? Optional.empty()
        : Optional.of(Refusal.of(ApplicationProblems.ONLY_THE_OFFICIAL));
  }

  private Optional<Refusal> onlyTheApproverAnswers(Actor actor, Waiting application) {
    return onlyTheStepsOffice(actor, application.approver(), citations(application.involvement()))
        .or(() -> nobodyDecidesForThemselves(actor, application.involvement()));
  }

  private static Optional<Refusal> nobodyDecidesForThemselves(Actor actor, Involvement asked) {
    return asked.official().id().equals(actor.employee())
        ? Optional.of(Refusal.of(ApplicationProblems.NOT_FOR_ONESELF))
        : Optional.empty();
  }

  private RegulationProfile profileOf(Involvement asked) {
    return catalogue.version(asked.profileVersion());
  }

  /** Two of them may be one office: it is asked once. */
  private static List<Office> inOrder(List<PartyRule> rules, Facts facts) {
    return rules.stream().map(rule -> office(rule, facts.parties())).distinct().toList();
  }

  /** The own appraiser and the own head know of it, unless they are asked first. */
  public static List<Copy> copies(Map<Party, Office> parties, @Nullable Office first) {
    List<Copy> copies = new ArrayList<>();
    for (Party party : List.of(Party.ORIGIN_APPRAISER, Party.ORIGIN_UNIT_HEAD)) {
      Office office = parties.get(party);
      if (office != null && !office.equals(first)) {
        copies.add(new Copy(office.unit(), office.title()));
      }
    }
    return copies.stream().distinct().toList();
  }

  private List<Citation> citations(Involvement asked) {
    return citations(approvers(profileOf(asked), asked.scope()));
  }

  private static List<Citation> citations(List<PartyRule> rules) {
    return rules.stream().map(PartyRule::citation).distinct().toList();
  }

  // Which commands a state takes at all.

  private static Decision<ApplicationEvent> stated(
      ApplicationState state, Function<Stated, Decision<ApplicationEvent>> decide) {
    return state instanceof Stated statement
        ? decide.apply(statement)
        : otherwise(state, ApplicationProblems.NOTHING_TO_CONFIRM);
  }

  private static Decision<ApplicationEvent> waiting(
      ApplicationState state, Function<Waiting, Decision<ApplicationEvent>> decide) {
    return state instanceof Waiting application
        ? decide.apply(application)
        : otherwise(state, null);
  }

  private static Decision<ApplicationEvent> returned(
      ApplicationState state, Function<Returned, Decision<ApplicationEvent>> decide) {
    return state instanceof Returned application
        ? decide.apply(application)
        : otherwise(state, null);
  }

  private static Decision<ApplicationEvent> open(
      ApplicationState state, Function<Open, Decision<ApplicationEvent>> decide) {
    return state instanceof Open application ? decide.apply(application) : otherwise(state, null);
  }

  private static Decision<ApplicationEvent> otherwise(
      ApplicationState state, @Nullable ProblemType unlessEnded) {
    return switch (state) {
      case Missing _ -> Decision.refuse(ApplicationProblems.NOT_FOUND);
      case Ended ended -> Decision.refuse(ApplicationProblems.alreadyEnded(ended));
      case Stated _ -> Decision.refuse(ApplicationProblems.AWAITS_CONFIRMATION);
      case Waiting _ ->
          Decision.refuse(unlessEnded == null ? ApplicationProblems.ALREADY_WAITING : unlessEnded);
      case Returned _ ->
          Decision.refuse(unlessEnded == null ? ApplicationProblems.RETURNED : unlessEnded);
    };
  }

  @Override
  public ApplicationState evolve(ApplicationState state, ApplicationEvent event) {
    return switch (event) {
      case ApplicationSubmitted e ->
          new Waiting(involvement(e.applicationId(), e), e.content(), e.approvers());
      case StatementRecorded e ->
          new Stated(involvement(e.applicationId(), e), e.content(), e.approvers());
      case StatementConfirmed _ -> {
        Stated statement = (Stated) state;
        yield statement.approvers().isEmpty()
            ? state // the approval is the next event
            : new Waiting(statement.involvement(), statement.content(), statement.approvers());
      }
      case ApplicationAgreed e -> {
        Waiting application = (Waiting) state;
        yield e.remaining().isEmpty()
            ? state // the approval is the next event
            : new Waiting(application.involvement(), application.content(), e.remaining());
      }
      case ApplicationReturned _ ->
          new Returned(((Open) state).involvement(), ((Open) state).content());
      case ApplicationResubmitted e ->
          new Waiting(((Open) state).involvement(), e.content(), e.approvers());
      case ApplicationApproved _ -> new Approved();
      case ApplicationDeclined _ -> new Declined();
      case ApplicationWithdrawn _ -> new Withdrawn();
    };
  }

  private static Involvement involvement(UUID id, CaseBeginning e) {
    return new Involvement(
        id,
        new Office(e.ownerUnitId(), e.ownerTitle(), e.ownerUnitName()),
        new Official(e.officialId(), e.officialName(), e.officialUnitId()),
        e.scope(),
        e.profileVersion());
  }
}
