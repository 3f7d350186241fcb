package id.sistemkerja.assignment.agency.write;

import id.sistemkerja.assignment.agency.domain.Agency;
import id.sistemkerja.assignment.agency.domain.IncomingCommand;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.AnswerAvailability;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.Candidate;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.InstructAppraiser;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.NominateOfficials;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.ReceiveRequest;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.RecommendNominees;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.RefuseIncomingRequest;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.ReturnAvailability;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.WithdrawIncomingRequest;
import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.IncomingState;
import id.sistemkerja.assignment.agency.domain.Nominee;
import id.sistemkerja.assignment.agency.domain.RequestLetter;
import id.sistemkerja.assignment.agency.domain.Scan;
import id.sistemkerja.assignment.agency.letter.LetterSeal;
import id.sistemkerja.assignment.agency.store.Scans;
import id.sistemkerja.assignment.agency.write.NumberedLetters.ReplyUnderNextNumber;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.assignment.office.EdgeProblems;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/incoming-agency-requests")
@Tag(name = "agencies", description = "Requests across agencies (PEN-10), on either side")
final class IncomingApi {
  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<IncomingState, IncomingCommand, IncomingEvent> incoming;
  private final CaseFacts facts;
  private final Parties parties;
  private final Directory directory;
  private final Offices offices;
  private final AgencyNumbering numbering;
  private final Scans scans;
  private final Clock clock;

  IncomingApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<IncomingState, IncomingCommand, IncomingEvent> incoming,
      CaseFacts facts,
      Parties parties,
      Directory directory,
      Offices offices,
      AgencyNumbering numbering,
      Scans scans,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.incoming = incoming;
    this.facts = facts;
    this.parties = parties;
    this.directory = directory;
    this.offices = offices;
    this.numbering = numbering;
    this.scans = scans;
    this.clock = clock;
  }

  /**
   * A request letter of an outside agency, as it says.
   *
   * @param agencyOfficialTitle post of its authorized official, who has sent it
   * @param ownerUnitName the unit there whose target the work serves
   * @param ownerTitle who heads that unit
   * @param scanId of the letter
   */
  record PaperRequest(
      @Nullable String agencyName,
      @Nullable String agencyOfficialTitle,
      @Nullable String ownerUnitName,
      @Nullable String ownerTitle,
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable Integer people,
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable UUID scanId) {}

  @PostMapping
  @Operation(
      summary = "Record the request letter of an outside agency, with its scan",
      description =
          "By the office of the own authorized official, to whom it is addressed. From here on it"
              + " goes as one of a regency of this system; the reply is printed.")
  ResponseEntity<Receipt> record(@RequestBody PaperRequest body, Caller caller) {
    LocalDate date = CaseFacts.required(body.date(), "date");
    int people = CaseFacts.required(body.people(), "people");
    Scan scan = ScanApi.named(scans, body.scanId(), caller);
    String profile = facts.profileInForce(caller);
    UUID id = Identifiers.derived("incoming-agency-request", caller.creationKey());
    Office authority = parties.authority(caller.regency()).orElse(null);
    Actor actor = offices.actor(caller, authority == null ? List.of() : List.of(authority.unit()));
    RequestLetter letter =
        new RequestLetter(
            id,
            new Agency(
                null,
                FreeText.trimmedOrEmpty(body.agencyName()),
                FreeText.trimmedOrEmpty(body.agencyOfficialTitle())),
            FreeText.trimmedOrEmpty(body.ownerUnitName()),
            FreeText.trimmedOrEmpty(body.ownerTitle()),
            FreeText.trimmedOrEmpty(body.number()),
            date,
            new TaskContent(
                body.purpose(),
                body.competence(),
                body.expectedResult(),
                body.periodFrom(),
                body.periodTo()),
            people);
    String hash = LetterSeal.of(letter);
    return Answers.created(
        "/v1/incoming-agency-requests/" + id,
        id,
        commands.send(
            incoming.stream(caller.regency(), id),
            new ReceiveRequest(
                actor,
                clock.instant(),
                id,
                profile,
                letter,
                hash,
                hash,
                scan,
                authority,
                offices.today()),
            caller.context(id.toString(), actor, profile)));
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(
      summary = "Record that an outside agency has withdrawn its request",
      description = "By the office of the own authorized official")
  ResponseEntity<Receipt> withdraw(
      @PathVariable UUID id, @RequestBody IncomingReason body, Caller caller) {
    return step(
        id,
        caller,
        state ->
            state instanceof IncomingState.Begun begun
                ? List.of(begun.asked().authority().unit())
                : List.of(),
        (actor, state) -> new WithdrawIncomingRequest(actor, clock.instant(), body.reason()));
  }

  /**
   * To whom the request is given.
   *
   * @param appraiserUnitId the office whose head appraises officials of that competence
   */
  record Instruction(@Nullable OrgUnitId appraiserUnitId, @Nullable String note) {}

  @PostMapping("/{id}/instruction")
  @Operation(summary = "As the authorized official, agree and instruct the appraiser")
  ResponseEntity<Receipt> instruct(
      @PathVariable UUID id, @RequestBody Instruction body, Caller caller) {
    DirectoryUnit appraiser =
        facts
            .standing(CaseFacts.required(body.appraiserUnitId(), "appraiserUnitId"), caller)
            .orElseThrow(() ->
                new RefusedException(
                    Refusal.of(
                        EdgeProblems.UNKNOWN_UNIT,
                        FieldFault.of("appraiserUnitId", "unit tidak dikenal", "unknown unit"))));
    return step(
        id,
        caller,
        IncomingApi::next,
        (actor, state) ->
            new InstructAppraiser(
                actor, clock.instant(), Parties.officeOf(appraiser), body.note()));
  }

  /** Whom the appraiser names. */
  record Nomination(@Nullable List<@Nullable EmployeeId> officialIds) {}

  @PostMapping("/{id}/nomination")
  @Operation(
      summary = "As the appraiser, name officials who meet the criteria",
      description =
          "Of those whom the appraiser appraises, at most as many as are asked for; the heads of"
              + " their units recommend. May be done again until it is answered.")
  ResponseEntity<Receipt> nominate(
      @PathVariable UUID id, @RequestBody Nomination body, Caller caller) {
    List<@Nullable EmployeeId> named = CaseFacts.required(body.officialIds(), "officialIds");
    List<Candidate> candidates =
        named.stream()
            .limit(MOST_NAMED)
            .map(official -> candidate(facts.official(official, caller)))
            .toList();
    return step(
        id,
        caller,
        IncomingApi::next,
        (actor, state) -> new NominateOfficials(actor, clock.instant(), candidates));
  }

  /** One more than can be asked for: that it is too many the decider says. */
  private static final int MOST_NAMED = 51;

  /** By the head of a unit of origin. */
  record NomineeRecommendation(@Nullable Boolean favourable, @Nullable String note) {}

  @PostMapping("/{id}/recommendation")
  @Operation(summary = "As the head of a unit of origin, recommend for or against its officials")
  ResponseEntity<Receipt> recommend(
      @PathVariable UUID id, @RequestBody NomineeRecommendation body, Caller caller) {
    boolean favourable = CaseFacts.required(body.favourable(), "favourable");
    return step(
        id,
        caller,
        state ->
            state instanceof IncomingState.Nominated nominated
                ? Stream.concat(nominated.pending().stream(), nominated.recommenders().stream())
                    .map(Office::unit)
                    .distinct()
                    .toList()
                : List.of(),
        (actor, state) -> new RecommendNominees(actor, clock.instant(), favourable, body.note()));
  }

  /** A remark on the list. */
  record Availability(@Nullable String note) {}

  @PostMapping("/{id}/availability")
  @Operation(summary = "As the appraiser, answer with the list of those who are recommended")
  ResponseEntity<Receipt> answer(
      @PathVariable UUID id, @RequestBody Availability body, Caller caller) {
    return step(
        id,
        caller,
        IncomingApi::next,
        (actor, state) -> new AnswerAvailability(actor, clock.instant(), body.note()));
  }

  /**
   * Why it goes back, or no further.
   *
   * @param category of a refusal
   */
  record IncomingReason(@Nullable String reason, @Nullable RefusalCategory category) {}

  @PostMapping("/{id}/return")
  @Operation(summary = "As the authorized official, send the list back to the appraiser")
  ResponseEntity<Receipt> sendBack(
      @PathVariable UUID id, @RequestBody IncomingReason body, Caller caller) {
    return step(
        id,
        caller,
        IncomingApi::next,
        (actor, state) -> new ReturnAvailability(actor, clock.instant(), body.reason()));
  }

  @PostMapping("/{id}/refusal")
  @Operation(
      summary = "Refuse with the reason, whoever's step it is",
      description = "The request ends, and both agencies' parties until then are told (PEN-12)")
  ResponseEntity<Receipt> refuse(
      @PathVariable UUID id, @RequestBody IncomingReason body, Caller caller) {
    return step(
        id,
        caller,
        IncomingApi::next,
        (actor, state) ->
            new RefuseIncomingRequest(
                actor,
                clock.instant(),
                body.reason(),
                Objects.requireNonNullElse(body.category(), RefusalCategory.OTHER)));
  }

  @PostMapping("/{id}/reply")
  @Operation(
      summary = "As the authorized official, agree to the list and send the reply",
      description =
          "Under the next number of the register; then each official's letter is drafted for its"
              + " signatory (PEN-6)")
  ResponseEntity<Receipt> reply(@PathVariable UUID id, Caller caller) {
    return step(
        id,
        caller,
        IncomingApi::next,
        (actor, state) ->
            new ReplyUnderNextNumber(
                actor,
                clock.instant(),
                id,
                offices.today(),
                numbering.of(
                    caller.regency(),
                    state instanceof IncomingState.Begun begun
                        ? begun.asked().authority().unit()
                        : new OrgUnitId("none")),
                state instanceof IncomingState.AwaitingReply waiting
                    ? waiting.officials().stream().map(this::asTheyStand).toList()
                    : List.of()));
  }

  /** An official of the list, with the offices of today. */
  private Candidate asTheyStand(Nominee official) {
    return directory
        .official(official.id())
        .map(known -> {
          DirectoryUnit origin = directory.unit(official.unitId()).orElse(null);
          return origin == null
              ? new Candidate(official, Map.of(), null)
              : new Candidate(
                  official, parties.of(origin, known, origin.unitId()), Parties.placeOf(origin));
        })
        .orElseGet(() -> new Candidate(official, Map.of(), null));
  }

  private Candidate candidate(DirectoryOfficial official) {
    DirectoryUnit origin = facts.origin(official);
    return new Candidate(
        new Nominee(
            official.employeeId(),
            official.name(),
            official.on(offices.today()).position(),
            origin.unitId(),
            origin.name(),
            Parties.officeOf(origin)),
        parties.of(origin, official, origin.unitId()),
        Parties.placeOf(origin));
  }

  private static List<OrgUnitId> next(IncomingState state) {
    return state instanceof IncomingState.Open open ? List.of(open.next().unit()) : List.of();
  }

  private ResponseEntity<Receipt> step(
      UUID id,
      Caller caller,
      Function<IncomingState, List<OrgUnitId>> offices,
      BiFunction<Actor, IncomingState, Object> command) {
    String stream = incoming.stream(caller.regency(), id);
    IncomingState state = streams.state(incoming, stream);
    Actor actor = this.offices.actor(caller, offices.apply(state));
    return Answers.done(
        id,
        commands.send(
            stream,
            command.apply(actor, state),
            caller.context(
                id.toString(),
                actor,
                state instanceof IncomingState.Begun begun
                    ? begun.asked().profileVersion()
                    : null)));
  }
}
