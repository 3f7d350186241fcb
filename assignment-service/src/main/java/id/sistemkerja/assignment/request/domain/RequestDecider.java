package id.sistemkerja.assignment.request.domain;

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
import static id.sistemkerja.assignment.domain.TaskRules.aDecreeIsProvidedFor;
import static id.sistemkerja.assignment.domain.TaskRules.theTaskIsOfAnAllowedNature;
import static java.util.Objects.requireNonNullElse;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.request.domain.RequestCommand.ApproveRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.DraftRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.RecommendRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.RefuseRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.ReturnRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.ReviseRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.SubmitRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.WithdrawRequest;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestApproved;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestDrafted;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRecommended;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRefused;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestReturned;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRevised;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestSubmitted;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestWithdrawn;
import id.sistemkerja.assignment.request.domain.RequestState.Approved;
import id.sistemkerja.assignment.request.domain.RequestState.Draft;
import id.sistemkerja.assignment.request.domain.RequestState.Ended;
import id.sistemkerja.assignment.request.domain.RequestState.InPreparation;
import id.sistemkerja.assignment.request.domain.RequestState.Missing;
import id.sistemkerja.assignment.request.domain.RequestState.Refused;
import id.sistemkerja.assignment.request.domain.RequestState.Returned;
import id.sistemkerja.assignment.request.domain.RequestState.Submitted;
import id.sistemkerja.assignment.request.domain.RequestState.Withdrawn;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.regulation.ContentPart;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The involvement request (PEN-7 to PEN-9): the owner unit's head asks, the office that the profile
 * names answers, on the recommendation that the profile may ask for.
 */
public final class RequestDecider implements Decider<RequestState, RequestCommand, RequestEvent> {
  /** A request names one official; a team's members are each asked for by their own request. */
  private static final Execution EXECUTION = Execution.INDIVIDUAL;

  private final RegulationCatalogue catalogue;

  public RequestDecider(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public RequestState initial() {
    return new Missing();
  }

  @Override
  public Decision<RequestEvent> decide(RequestCommand command, RequestState state) {
    return switch (command) {
      case DraftRequest c ->
          state instanceof Missing ? draft(c) : Decision.refuse(RequestProblems.ALREADY_EXISTS);
      case ReviseRequest c -> inPreparation(state, request -> revise(c, request));
      case SubmitRequest c -> inPreparation(state, request -> submit(c, request));
      case RecommendRequest c -> waiting(state, request -> recommend(c, request));
      case ApproveRequest c -> waiting(state, request -> approve(c, request));
      case RefuseRequest c -> waiting(state, request -> refuse(c, request));
      case ReturnRequest c -> waiting(state, request -> sendBack(c, request));
      case WithdrawRequest c -> unanswered(state, request -> withdraw(c, request));
    };
  }

  private Decision<RequestEvent> draft(DraftRequest command) {
    Involvement asked = command.involvement();
    Verdict scopeAllowed = profileOf(asked).scopeAllowed(asked.scope());
    return unless(
        theScopeIsAskedFor(profileOf(asked), asked.scope())
            .or(() -> onlyTheOwnerPreparesIt(command.actor(), asked))
            .or(() -> fieldsAreValid(command.content().faults())),
        () ->
            Decision.accept(
                new RequestDrafted(
                    asked.caseId(),
                    asked.profileVersion(),
                    asked.owner().unit(),
                    asked.owner().unitName(),
                    asked.owner().title(),
                    asked.official().id(),
                    asked.official().name(),
                    asked.official().unit(),
                    asked.scope(),
                    command.content()),
                scopeAllowed.citation()));
  }

  private Decision<RequestEvent> revise(ReviseRequest command, InPreparation request) {
    Involvement asked = request.involvement();
    return unless(
        onlyTheOwnerPreparesIt(command.actor(), asked)
            .or(() -> fieldsAreValid(command.content().faults())),
        () -> Decision.accept(new RequestRevised(asked.caseId(), command.content())));
  }

  private Decision<RequestEvent> submit(SubmitRequest command, InPreparation request) {
    return unless(
        onlyTheOwnerPreparesIt(command.actor(), request.involvement())
            .or(() -> fieldIsValid(AnswerDate.fault(command.answerWithinWorkingDays())))
            .or(() -> theTaskMayBeAskedFor(request))
            .or(() -> theLetterContainsWhatTheProfileDemands(request)),
        () -> route(command, request));
  }

  /** To whom it goes, who has a copy, whose recommendation is asked for. */
  private Decision<RequestEvent> route(SubmitRequest command, InPreparation request) {
    Involvement asked = request.involvement();
    RegulationProfile profile = profileOf(asked);
    PartyRule addresseeRule = profile.requestAddressee(asked.scope());
    List<PartyRule> copyRules = profile.requestCopies(asked.scope());
    Optional<PartyRule> recommenderRule = profile.recommendation(asked.scope());

    List<PartyRule> rules = new ArrayList<>(List.of(addresseeRule));
    rules.addAll(copyRules);
    recommenderRule.ifPresent(rules::add);

    return unless(
        everyPartyExists(rules, command.parties()),
        () -> {
          Office addressee = office(addresseeRule, command.parties());
          Optional<Office> recommender =
              recommenderRule.map(rule -> office(rule, command.parties()));
          List<Copy> copies = copies(copyRules, command.parties(), addressee, asked.owner());
          return Decision.accept(
              new RequestSubmitted(
                  asked.caseId(),
                  asked.profileVersion(),
                  asked.owner().unit(),
                  asked.owner().unitName(),
                  asked.owner().title(),
                  asked.official().id(),
                  asked.official().name(),
                  asked.official().unit(),
                  asked.scope(),
                  request.content(),
                  addressee.unit(),
                  addressee.unitName(),
                  addressee.title(),
                  copies,
                  recommender.map(Office::unit).orElse(null),
                  recommender.map(Office::unitName).orElse(null),
                  recommender.map(Office::title).orElse(null),
                  command.today(),
                  AnswerDate.after(
                      command.today(), command.answerWithinWorkingDays(), command.workingDays())),
              Stream.concat(
                      Stream.of(content(request).citation()),
                      rules.stream().map(PartyRule::citation))
                  .distinct()
                  .toList());
        });
  }

  /** A copy for those whom the profile names and who do not have the request itself. */
  public static List<Copy> copies(
      List<PartyRule> rules, Map<Party, Office> parties, @Nullable Office addressee, Office owner) {
    return rules.stream()
        .flatMap(rule -> Stream.ofNullable(parties.get(rule.party())))
        .filter(office -> addressee == null || !office.unit().equals(addressee.unit()))
        .filter(office -> !office.unit().equals(owner.unit()))
        .map(office -> new Copy(office.unit(), office.title()))
        .distinct()
        .toList();
  }

  private Decision<RequestEvent> recommend(RecommendRequest command, Submitted request) {
    Office recommender = request.recommender();
    if (recommender == null) {
      return Decision.refuse(RequestProblems.RECOMMENDATION_NOT_ASKED);
    }
    return unless(
        onlyTheStepsOffice(command.actor(), recommender, recommendationCitations(request))
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT))),
        () ->
            Decision.accept(
                new RequestRecommended(
                    request.involvement().caseId(),
                    recommender.unit(),
                    command.favourable(),
                    FreeText.trimmed(command.note())),
                recommendationCitations(request)));
  }

  private Decision<RequestEvent> approve(ApproveRequest command, Submitted request) {
    Involvement asked = request.involvement();
    PartyRule signatoryRule = profileOf(asked).letterSignatory(asked.scope(), EXECUTION);
    return unless(
        onlyTheAddresseeAnswers(command.actor(), request)
            .or(() -> fieldIsValid(FreeText.fault("note", command.note(), LONGEST_TEXT)))
            .or(() -> theRecommendationThatTheProfileDemandsIsThere(request))
            .or(() -> everyPartyExists(List.of(signatoryRule), command.parties()))
            .or(() ->
                theAssignmentCanBeAccountedFor(
                    profileOf(asked), EXECUTION, command.ownerPlace(), command.parties())),
        () -> {
          Office signatory = office(signatoryRule, command.parties());
          return Decision.accept(
              new RequestApproved(
                  asked.caseId(),
                  signatory.unit(),
                  signatory.unitName(),
                  signatory.title(),
                  FreeText.trimmed(command.note())),
              Stream.concat(
                      recommendationCitations(request).stream(),
                      Stream.of(signatoryRule.citation()))
                  .distinct()
                  .toList());
        });
  }

  private Decision<RequestEvent> refuse(RefuseRequest command, Submitted request) {
    String reason = FreeText.trimmedOrEmpty(command.reason());
    Verdict reasoned = profileOf(request.involvement()).refusalReason(!reason.isEmpty());
    return unless(
        onlyTheAddresseeAnswers(command.actor(), request)
            .or(() -> aRefusalStatesItsReason(reasoned))
            .or(() -> fieldIsValid(FreeText.fault("reason", reason, LONGEST_TEXT))),
        () ->
            Decision.accept(
                new RequestRefused(request.involvement().caseId(), reason, command.category()),
                reasoned.citation()));
  }

  private Decision<RequestEvent> sendBack(ReturnRequest command, Submitted request) {
    return unless(
        onlyTheAddresseeAnswers(command.actor(), request)
            .or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new RequestReturned(
                    request.involvement().caseId(), FreeText.trimmedOrEmpty(command.reason())),
                addresseeCitations(request.involvement())));
  }

  private Decision<RequestEvent> withdraw(WithdrawRequest command, Involvement asked) {
    return unless(
        onlyTheStepsOffice(command.actor(), asked.owner(), addresseeCitations(asked))
            .or(() -> aReasonIsGiven(command.reason())),
        () ->
            Decision.accept(
                new RequestWithdrawn(asked.caseId(), FreeText.trimmedOrEmpty(command.reason()))));
  }

  // The rules. Each is a sentence, and gives the refusal of what breaks it.

  /** Within a unit nobody is asked, and some scopes the profile does not allow. */
  public static Optional<Refusal> theScopeIsAskedFor(RegulationProfile profile, Scope scope) {
    return theProfileAllows(StepProblems.SCOPE_NOT_ALLOWED, profile.scopeAllowed(scope))
        .or(() ->
            profile.requestNeeded(scope)
                ? Optional.empty()
                : Optional.of(Refusal.of(RequestProblems.WITHIN_UNIT)));
  }

  private Optional<Refusal> onlyTheOwnerPreparesIt(Actor actor, Involvement asked) {
    return onlyTheStepsOffice(actor, asked.owner(), addresseeCitations(asked))
        .or(() -> nobodyAsksForThemselves(actor, asked));
  }

  private static Optional<Refusal> nobodyAsksForThemselves(Actor actor, Involvement asked) {
    return asked.official().id().equals(actor.employee())
        ? Optional.of(Refusal.of(RequestProblems.REQUESTER_IS_THE_OFFICIAL))
        : Optional.empty();
  }

  private Optional<Refusal> onlyTheAddresseeAnswers(Actor actor, Submitted request) {
    Involvement asked = request.involvement();
    return onlyTheStepsOffice(actor, request.addressee(), addresseeCitations(asked))
        .map(refusal ->
            refusal.because(profileOf(asked).explained().requestAddressee(asked.scope())));
  }

  private Optional<Refusal> theTaskMayBeAskedFor(InPreparation request) {
    RegulationProfile profile = profileOf(request.involvement());
    return theTaskIsOfAnAllowedNature(profile, request.content())
        .or(() -> aDecreeIsProvidedFor(profile, request.involvement().scope(), request.content()));
  }

  private Optional<Refusal> theLetterContainsWhatTheProfileDemands(InPreparation request) {
    Verdict verdict = content(request);
    if (!(verdict instanceof Verdict.Violated)) {
      return Optional.empty();
    }
    List<FieldFault> missing =
        Stream.of(ContentPart.values())
            .filter(part -> !request.content().parts().contains(part))
            .filter(part -> isDemanded(part, request.involvement()))
            .map(TaskContent::missing)
            .toList();
    return Optional.of(
        new Refusal(RequestProblems.CONTENT_INCOMPLETE, missing, List.of())
            .because(verdict.explained()));
  }

  /** An addressee who is the recommending office too recommends by approving. */
  private Optional<Refusal> theRecommendationThatTheProfileDemandsIsThere(Submitted request) {
    Office recommender = request.recommender();
    return recommender == null
            || recommender.unit().equals(request.addressee().unit())
            || Boolean.TRUE.equals(request.recommendedFavourably())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(RequestProblems.RECOMMENDATION_MISSING)
                .because(
                    profileOf(request.involvement())
                        .explained()
                        .recommendation(request.involvement().scope())
                        .stream()
                        .toArray(Explanation[]::new)));
  }

  // What the profile says of this case.

  private RegulationProfile profileOf(Involvement asked) {
    return catalogue.version(asked.profileVersion());
  }

  private Verdict content(InPreparation request) {
    Involvement asked = request.involvement();
    return profileOf(asked).requestContent(asked.scope(), EXECUTION, request.content().parts());
  }

  /** Whether a letter with everything but this part would be refused. */
  private boolean isDemanded(ContentPart part, Involvement asked) {
    return profileOf(asked)
            .requestContent(asked.scope(), EXECUTION, EnumSet.complementOf(EnumSet.of(part)))
        instanceof Verdict.Violated;
  }

  private List<Citation> addresseeCitations(Involvement asked) {
    return List.of(profileOf(asked).requestAddressee(asked.scope()).citation());
  }

  private List<Citation> recommendationCitations(Submitted request) {
    return profileOf(request.involvement())
        .recommendation(request.involvement().scope())
        .map(PartyRule::citation)
        .stream()
        .toList();
  }

  // Which commands a state takes at all.

  private static Decision<RequestEvent> inPreparation(
      RequestState state, Function<InPreparation, Decision<RequestEvent>> decide) {
    return switch (state) {
      case InPreparation request -> decide.apply(request);
      case Submitted _ -> Decision.refuse(RequestProblems.ALREADY_SUBMITTED);
      case Missing _ -> Decision.refuse(RequestProblems.NOT_FOUND);
      case Ended ended -> over(ended);
    };
  }

  private static Decision<RequestEvent> waiting(
      RequestState state, Function<Submitted, Decision<RequestEvent>> decide) {
    return switch (state) {
      case Submitted request -> decide.apply(request);
      case InPreparation _ -> Decision.refuse(RequestProblems.NOT_SUBMITTED);
      case Missing _ -> Decision.refuse(RequestProblems.NOT_FOUND);
      case Ended ended -> over(ended);
    };
  }

  private static Decision<RequestEvent> unanswered(
      RequestState state, Function<Involvement, Decision<RequestEvent>> decide) {
    return switch (state) {
      case InPreparation request -> decide.apply(request.involvement());
      case Submitted request -> decide.apply(request.involvement());
      case Missing _ -> Decision.refuse(RequestProblems.NOT_FOUND);
      case Ended ended -> over(ended);
    };
  }

  private static Decision<RequestEvent> over(Ended ended) {
    return switch (ended) {
      case Approved _ -> Decision.refuse(RequestProblems.alreadyAnswered("disetujui", "approved"));
      case Refused _ -> Decision.refuse(RequestProblems.alreadyAnswered("ditolak", "refused"));
      case Withdrawn _ -> Decision.refuse(RequestProblems.ALREADY_WITHDRAWN);
    };
  }

  @Override
  public RequestState evolve(RequestState state, RequestEvent event) {
    return switch (event) {
      case RequestDrafted e ->
          new Draft(
              new Involvement(
                  e.requestId(),
                  new Office(e.ownerUnitId(), e.ownerTitle(), e.ownerUnitName()),
                  new Official(e.officialId(), e.officialName(), e.officialUnitId()),
                  e.scope(),
                  e.profileVersion()),
              e.content());
      case RequestRevised e ->
          switch (state) {
            case Draft draft -> new Draft(draft.involvement(), e.content());
            case Returned returned -> new Returned(returned.involvement(), e.content());
            default -> throw outOfOrder(event, state);
          };
      case RequestSubmitted e ->
          switch (state) {
            case InPreparation request ->
                new Submitted(
                    request.involvement(),
                    e.content(),
                    new Office(e.addresseeUnitId(), e.addresseeTitle(), e.addresseeUnitName()),
                    recommender(e),
                    null);
            default -> throw outOfOrder(event, state);
          };
      case RequestRecommended e -> submitted(state, event).recommended(e.favourable());
      case RequestReturned _ -> {
        Submitted request = submitted(state, event);
        yield new Returned(request.involvement(), request.content());
      }
      case RequestApproved _ -> new Approved();
      case RequestRefused _ -> new Refused();
      case RequestWithdrawn _ -> new Withdrawn();
    };
  }

  private static @Nullable Office recommender(RequestSubmitted event) {
    return event.recommenderUnitId() == null
        ? null
        : new Office(
            event.recommenderUnitId(),
            requireNonNullElse(event.recommenderTitle(), ""),
            requireNonNullElse(event.recommenderUnitName(), ""));
  }

  private static Submitted submitted(RequestState state, RequestEvent event) {
    if (state instanceof Submitted request) {
      return request;
    }
    throw outOfOrder(event, state);
  }

  private static IllegalStateException outOfOrder(RequestEvent event, RequestState state) {
    return new IllegalStateException(
        "a stream has "
            + event.getClass().getSimpleName()
            + " after which it was "
            + state.getClass().getSimpleName());
  }
}
