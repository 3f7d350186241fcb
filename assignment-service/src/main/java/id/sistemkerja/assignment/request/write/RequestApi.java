package id.sistemkerja.assignment.request.write;

import id.sistemkerja.assignment.casefile.AppraiserSteps;
import id.sistemkerja.assignment.casefile.AppraiserSteps.InCase;
import id.sistemkerja.assignment.casefile.CaseChanges;
import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.casefile.CaseView;
import id.sistemkerja.assignment.casefile.CaseViews;
import id.sistemkerja.assignment.casefile.Cases;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.deadline.read.DueTimes;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.TaskNature;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.assignment.office.Outlook;
import id.sistemkerja.assignment.office.Outlook.Part;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.assignment.request.domain.RequestCommand;
import id.sistemkerja.assignment.request.domain.RequestCommand.ApproveRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.DraftRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.RecommendRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.RefuseRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.ReturnRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.ReviseRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.SubmitRequest;
import id.sistemkerja.assignment.request.domain.RequestCommand.WithdrawRequest;
import id.sistemkerja.assignment.request.domain.RequestDecider;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.assignment.request.domain.RequestState;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/requests")
@Tag(name = "requests", description = "Asking another unit for an official (permohonan pelibatan)")
final class RequestApi {
  /** The address of a new request leads somewhere at once. */
  private static final Duration PROJECTION_CATCHES_UP_WITHIN = Duration.ofSeconds(5);

  /** Of a request that is only thought of. */
  private static final UUID NOT_YET = new UUID(0, 0);

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<RequestState, RequestCommand, RequestEvent> requests;
  private final CaseFacts facts;
  private final Offices offices;
  private final RegulationCatalogue catalogue;
  private final AppraiserSteps appraisers;
  private final Cases cases;
  private final CaseChanges changes;
  private final DueTimes dueTimes;
  private final CaseViews views;
  private final Clock clock;

  RequestApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<RequestState, RequestCommand, RequestEvent> requests,
      CaseFacts facts,
      Offices offices,
      RegulationCatalogue catalogue,
      AppraiserSteps appraisers,
      Cases cases,
      CaseChanges changes,
      DueTimes dueTimes,
      CaseViews views,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.requests = requests;
    this.facts = facts;
    this.offices = offices;
    this.catalogue = catalogue;
    this.appraisers = appraisers;
    this.cases = cases;
    this.changes = changes;
    this.dueTimes = dueTimes;
    this.views = views;
    this.clock = clock;
  }

  /**
   * A new request.
   *
   * @param ownerUnitId by default the unit that the caller heads
   * @param decreeBasis the statute that demands a decree instead of a letter
   */
  record NewRequest(
      @Nullable OrgUnitId ownerUnitId,
      @Nullable EmployeeId officialId,
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable TaskNature nature,
      @Nullable String decreeBasis) {
    TaskContent content() {
      return new TaskContent(
          purpose, competence, expectedResult, periodFrom, periodTo, nature, decreeBasis);
    }
  }

  @PostMapping
  @Operation(summary = "Draft a request for an official of another unit")
  ResponseEntity<Receipt> draft(@RequestBody NewRequest body, Caller caller) {
    UUID id = Identifiers.derived("request", caller.creationKey());
    Involvement asked = asked(id, body.ownerUnitId(), body.officialId(), caller);
    Actor actor = offices.actor(caller, List.of(asked.owner().unit()));
    Outcome outcome =
        commands.send(
            requests.stream(caller.regency(), id),
            new DraftRequest(actor, clock.instant(), asked, body.content()),
            caller.context(id.toString(), actor, asked.profileVersion()));
    return Answers.created("/v1/requests/" + id, id, outcome);
  }

  private Involvement asked(
      UUID id, @Nullable OrgUnitId ownerUnitId, @Nullable EmployeeId officialId, Caller caller) {
    DirectoryUnit owner = facts.owner(ownerUnitId, caller);
    DirectoryOfficial official = facts.official(officialId, caller);
    DirectoryUnit origin = facts.origin(official);
    return new Involvement(
        id,
        Parties.officeOf(owner),
        new Official(official.employeeId(), official.name(), origin.unitId()),
        Parties.scope(owner, origin),
        facts.profileInForce(caller));
  }

  @GetMapping("/preview")
  @Operation(
      summary = "To whom a request would go today, who signs the letter and who has a copy",
      description =
          "The last of `asked` answers; whoever stands before recommends. `ownerUnitId` is by"
              + " default the unit that the caller heads; nothing is recorded")
  Outlook preview(
      @RequestParam(required = false) @Nullable OrgUnitId ownerUnitId,
      @RequestParam EmployeeId officialId,
      Caller caller) {
    Involvement asked = asked(NOT_YET, ownerUnitId, officialId, caller);
    RegulationProfile profile = catalogue.version(asked.profileVersion());
    RequestDecider.theScopeIsAskedFor(profile, asked.scope()).ifPresent(RequestApi::refuse);
    Map<Party, Office> parties = facts.parties(asked);
    Part addressee = Part.of(profile.requestAddressee(asked.scope()), parties);
    return Outlook.of(
        asked,
        profile,
        parties,
        Stream.concat(
                profile.recommendation(asked.scope()).stream()
                    .map(rule -> Part.of(rule, parties))
                    // who answers recommends by approving
                    .filter(part -> !Objects.equals(part.office(), addressee.office())),
                Stream.of(addressee))
            .toList(),
        RequestDecider.copies(
            profile.requestCopies(asked.scope()), parties, addressee.office(), asked.owner()));
  }

  private static void refuse(Refusal refusal) {
    throw new RefusedException(refusal);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "The case of a request; the ETag is the request's, for If-Match on its steps")
  ResponseEntity<CaseView> one(@PathVariable UUID id, Caller caller) {
    String stream = requests.stream(caller.regency(), id);
    boolean exists = !(streams.state(requests, stream) instanceof RequestState.Missing);
    CaseFile file =
        cases.readable(
            changes.await(
                () -> cases.unchecked(id), f -> f != null || !exists, PROJECTION_CATCHES_UP_WITHIN),
            caller);
    return ResponseEntity.ok().eTag(Answers.tag(file.eventsOf(stream))).body(views.of(file));
  }

  /** What the request is to say. */
  record Content(
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable TaskNature nature,
      @Nullable String decreeBasis) {
    TaskContent content() {
      return new TaskContent(
          purpose, competence, expectedResult, periodFrom, periodTo, nature, decreeBasis);
    }
  }

  @PutMapping("/{id}")
  @Operation(summary = "Change a draft or a returned request")
  ResponseEntity<Receipt> revise(@PathVariable UUID id, @RequestBody Content body, Caller caller) {
    return step(
        id,
        By.OWNER,
        caller,
        (state, actor) -> new ReviseRequest(actor, clock.instant(), body.content()));
  }

  /**
   * Sending.
   *
   * @param answerWithinWorkingDays 1 to 60; without it the regency's due time counts
   */
  record Submission(@Nullable Integer answerWithinWorkingDays) {}

  @PostMapping("/{id}/submission")
  @Operation(summary = "Send the request to the office that the regency's regulation names")
  ResponseEntity<Receipt> submit(
      @PathVariable UUID id, @RequestBody Submission body, Caller caller) {
    return step(
        id,
        By.OWNER,
        caller,
        (state, actor) ->
            new SubmitRequest(
                actor,
                clock.instant(),
                offices.today(),
                parties(state),
                body.answerWithinWorkingDays(),
                dueTimes.workingDays(caller.regency())));
  }

  /** A recommendation by the head of the official's origin. */
  record Recommendation(@Nullable Boolean favourable, @Nullable String note) {}

  @PostMapping("/{id}/recommendation")
  @Operation(summary = "Recommend for or against, where the regulation asks for it")
  ResponseEntity<Receipt> recommend(
      @PathVariable UUID id, @RequestBody Recommendation body, Caller caller) {
    boolean favourable = CaseFacts.required(body.favourable(), "favourable");
    return step(
        id,
        By.RECOMMENDER,
        caller,
        (state, actor) -> new RecommendRequest(actor, clock.instant(), favourable, body.note()));
  }

  /**
   * The addressee's answer.
   *
   * @param reason of a refusal or a return
   * @param category of a refusal
   */
  record Answer(
      @Nullable Verdict verdict,
      @Nullable String reason,
      @Nullable RefusalCategory category,
      @Nullable String note) {
    enum Verdict {
      APPROVE,
      REFUSE,
      RETURN
    }
  }

  @PostMapping("/{id}/decision")
  @Operation(summary = "Approve, refuse with the reason, or return for completion")
  ResponseEntity<Receipt> decide(@PathVariable UUID id, @RequestBody Answer body, Caller caller) {
    Answer.Verdict verdict = CaseFacts.required(body.verdict(), "verdict");
    return step(
        id,
        By.ADDRESSEE,
        caller,
        (state, actor) ->
            switch (verdict) {
              case APPROVE ->
                  new ApproveRequest(
                      actor, clock.instant(), parties(state), ownerPlace(state), body.note());
              case REFUSE ->
                  new RefuseRequest(
                      actor,
                      clock.instant(),
                      body.reason(),
                      Objects.requireNonNullElse(body.category(), RefusalCategory.OTHER));
              case RETURN -> new ReturnRequest(actor, clock.instant(), body.reason());
            });
  }

  /** Taking the request back. */
  record Withdrawal(@Nullable String reason) {}

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "Take a request back that has not been answered")
  ResponseEntity<Receipt> withdraw(
      @PathVariable UUID id, @RequestBody Withdrawal body, Caller caller) {
    return step(
        id,
        By.OWNER,
        caller,
        (state, actor) -> new WithdrawRequest(actor, clock.instant(), body.reason()));
  }

  private interface CommandFor {
    RequestCommand of(RequestState state, Actor actor);
  }

  /** Whose step a command is, in the state that it meets. */
  private enum By {
    OWNER,
    RECOMMENDER,
    ADDRESSEE;

    /** Null for what the owner does. */
    Step.@Nullable Kind step() {
      return switch (this) {
        case OWNER -> null;
        case RECOMMENDER -> Step.Kind.RECOMMEND;
        case ADDRESSEE -> Step.Kind.ANSWER_REQUEST;
      };
    }

    List<OrgUnitId> offices(RequestState state) {
      return switch (state) {
        case RequestState.InPreparation p -> List.of(p.involvement().owner().unit());
        case RequestState.Submitted s ->
            switch (this) {
              case OWNER -> List.of(s.involvement().owner().unit());
              case ADDRESSEE -> List.of(s.addressee().unit());
              case RECOMMENDER ->
                  s.recommender() == null ? List.of() : List.of(s.recommender().unit());
            };
        default -> List.of();
      };
    }
  }

  private ResponseEntity<Receipt> step(UUID id, By by, Caller caller, CommandFor command) {
    String stream = requests.stream(caller.regency(), id);
    RequestState state = streams.state(requests, stream);
    Actor actor = actor(caller, by, state);
    String profile = involvement(state).map(Involvement::profileVersion).orElse(null);
    return Answers.done(
        id,
        commands.send(
            stream, command.of(state, actor), caller.context(id.toString(), actor, profile)));
  }

  private Actor actor(Caller caller, By by, RequestState state) {
    List<OrgUnitId> candidates = by.offices(state);
    Step.Kind step = by.step();
    if (candidates.isEmpty() || step == null) {
      return offices.actor(caller, candidates);
    }
    Involvement asked = involvement(state).orElseThrow();
    return appraisers.actor(
        caller,
        new InCase(
            step,
            candidates.getFirst(),
            asked.profileVersion(),
            asked.scope(),
            asked.official().id(),
            asked.official().unit(),
            null));
  }

  private static Optional<Involvement> involvement(RequestState state) {
    return switch (state) {
      case RequestState.InPreparation p -> Optional.of(p.involvement());
      case RequestState.Submitted s -> Optional.of(s.involvement());
      default -> Optional.empty();
    };
  }

  private @Nullable UnitPlace ownerPlace(RequestState state) {
    return involvement(state).map(facts::ownerPlace).orElse(null);
  }

  /** None if the request waits for nobody. */
  private Map<Party, Office> parties(RequestState state) {
    return involvement(state).map(facts::parties).orElse(Map.of());
  }
}
