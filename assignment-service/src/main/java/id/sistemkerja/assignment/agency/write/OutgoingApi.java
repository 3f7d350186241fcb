package id.sistemkerja.assignment.agency.write;

import id.sistemkerja.assignment.agency.domain.Agency;
import id.sistemkerja.assignment.agency.domain.AssignmentLetter;
import id.sistemkerja.assignment.agency.domain.Chain;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.Facts;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveAssignment;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveNoAssignment;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveRefusal;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveReply;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.RefuseAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ResendAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReturnAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.SendAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.WithdrawAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingDecider;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent;
import id.sistemkerja.assignment.agency.domain.OutgoingState;
import id.sistemkerja.assignment.agency.domain.Paper;
import id.sistemkerja.assignment.agency.domain.ReplyLetter;
import id.sistemkerja.assignment.agency.domain.ReplyLetter.Listed;
import id.sistemkerja.assignment.agency.domain.Scan;
import id.sistemkerja.assignment.agency.letter.LetterSeal;
import id.sistemkerja.assignment.agency.store.Scans;
import id.sistemkerja.assignment.agency.write.NumberedLetters.ForwardUnderNextNumber;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.assignment.office.Outlook.Part;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
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
@RequestMapping("/v1/agency-requests")
@Tag(name = "agencies", description = "Requests across agencies (PEN-10), on either side")
final class OutgoingApi {
  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<OutgoingState, OutgoingCommand, OutgoingEvent> outgoing;
  private final CaseFacts facts;
  private final Parties parties;
  private final Directory directory;
  private final Offices offices;
  private final OtherAgencies agencies;
  private final AgencyNumbering numbering;
  private final RegulationCatalogue catalogue;
  private final Scans scans;
  private final Clock clock;

  OutgoingApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<OutgoingState, OutgoingCommand, OutgoingEvent> outgoing,
      CaseFacts facts,
      Parties parties,
      Directory directory,
      Offices offices,
      OtherAgencies agencies,
      AgencyNumbering numbering,
      RegulationCatalogue catalogue,
      Scans scans,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.outgoing = outgoing;
    this.facts = facts;
    this.parties = parties;
    this.directory = directory;
    this.offices = offices;
    this.agencies = agencies;
    this.numbering = numbering;
    this.catalogue = catalogue;
    this.scans = scans;
    this.clock = clock;
  }

  @GetMapping("/agencies")
  @Operation(summary = "The regencies of this system that can be asked; others are asked on paper")
  List<Agency> agencies(Caller caller) {
    return agencies.of(caller);
  }

  /**
   * What would follow today.
   *
   * @param other the other agency, where one of this system was named
   */
  record AgencyOutlook(
      String profileVersion,
      Office owner,
      Part authority,
      List<Copy> copies,
      @Nullable Agency other,
      Citation chain) {}

  @GetMapping("/preview")
  @Operation(
      summary = "Who is asked in the own agency, who has a copy, and who answers there",
      description = "Nothing is recorded, and nothing promised: all is asked again when it is sent")
  AgencyOutlook preview(
      @RequestParam(required = false) @Nullable OrgUnitId ownerUnitId,
      @RequestParam(required = false) @Nullable RegencyCode regency,
      Caller caller) {
    DirectoryUnit owner = facts.owner(ownerUnitId, caller);
    RegulationProfile profile = catalogue.version(facts.profileInForce(caller));
    Map<Party, Office> theirs = parties.ofOwner(owner);
    return new AgencyOutlook(
        profile.version(),
        Parties.officeOf(owner),
        Part.of(profile.requestAddressee(Scope.ACROSS_AGENCIES), theirs),
        OutgoingDecider.copies(profile, theirs),
        regency == null ? null : agencies.required(regency),
        Chain.clause(profile));
  }

  /**
   * A request to another agency: one of this system by its code, or an outside one by its name and
   * the post of its authorized official.
   *
   * @param ownerUnitId by default the unit that the caller heads
   * @param people how many officials are asked for
   */
  record NewAgencyRequest(
      @Nullable OrgUnitId ownerUnitId,
      @Nullable RegencyCode regency,
      @Nullable String agencyName,
      @Nullable String agencyOfficialTitle,
      @Nullable Integer people,
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo) {
    TaskContent content() {
      return new TaskContent(purpose, competence, expectedResult, periodFrom, periodTo);
    }
  }

  @PostMapping
  @Operation(
      summary = "Ask for officials of another agency",
      description = "By the head of the owner's unit, to the own authorized official (PEN-10)")
  ResponseEntity<Receipt> send(@RequestBody NewAgencyRequest body, Caller caller) {
    DirectoryUnit owner = facts.owner(body.ownerUnitId(), caller);
    String profile = facts.profileInForce(caller);
    Agency other =
        body.regency() != null
            ? body.regency().equals(caller.regency())
                ? new Agency(body.regency(), "", "")
                : agencies.required(body.regency())
            : new Agency(
                null,
                FreeText.trimmedOrEmpty(body.agencyName()),
                FreeText.trimmedOrEmpty(body.agencyOfficialTitle()));
    UUID id = Identifiers.derived("agency-request", caller.creationKey());
    Actor actor = offices.actor(caller, List.of(owner.unitId()));
    return Answers.created(
        "/v1/agency-requests/" + id,
        id,
        commands.send(
            outgoing.stream(caller.regency(), id),
            new SendAgencyRequest(
                actor,
                clock.instant(),
                id,
                profile,
                Parties.officeOf(owner),
                other,
                body.content(),
                body.people(),
                new Facts(parties.ofOwner(owner), offices.today())),
            caller.context(id.toString(), actor, profile)));
  }

  /** What the request is to say now. */
  record AgencyRequestContent(
      @Nullable Integer people,
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo) {
    TaskContent content() {
      return new TaskContent(purpose, competence, expectedResult, periodFrom, periodTo);
    }
  }

  @PutMapping("/{id}")
  @Operation(summary = "Complete a request that was returned, and send it again")
  ResponseEntity<Receipt> resend(
      @PathVariable UUID id, @RequestBody AgencyRequestContent body, Caller caller) {
    return step(
        id,
        caller,
        asked -> asked.owner().unit(),
        (actor, state) ->
            new ResendAgencyRequest(
                actor, clock.instant(), body.content(), body.people(), facts(state)));
  }

  /**
   * The own authorized official's answer.
   *
   * @param reason of a refusal or a return
   * @param category of a refusal
   */
  record AuthorityAnswer(
      @Nullable Verdict verdict,
      @Nullable String reason,
      @Nullable RefusalCategory category,
      @Nullable String note) {
    enum Verdict {
      AGREE,
      REFUSE,
      RETURN
    }
  }

  @PostMapping("/{id}/decision")
  @Operation(
      summary = "As the own authorized official, agree, refuse with the reason, or return",
      description =
          "With the agreement the request letter goes to the other agency, under the next number of"
              + " the authorized official's register")
  ResponseEntity<Receipt> decide(
      @PathVariable UUID id, @RequestBody AuthorityAnswer body, Caller caller) {
    AuthorityAnswer.Verdict verdict = CaseFacts.required(body.verdict(), "verdict");
    return step(
        id,
        caller,
        asked -> asked.authority().unit(),
        (actor, state) ->
            switch (verdict) {
              case AGREE ->
                  new ForwardUnderNextNumber(
                      actor,
                      clock.instant(),
                      id,
                      offices.today(),
                      numbering.of(caller.regency(), authority(state, actor)),
                      body.note());
              case REFUSE ->
                  new RefuseAgencyRequest(
                      actor,
                      clock.instant(),
                      body.reason(),
                      Objects.requireNonNullElse(body.category(), RefusalCategory.OTHER));
              case RETURN -> new ReturnAgencyRequest(actor, clock.instant(), body.reason());
            });
  }

  /** Of a request that is not there no number is taken, whatever the register. */
  private static OrgUnitId authority(OutgoingState state, Actor actor) {
    return state instanceof OutgoingState.Begun begun
        ? begun.asked().authority().unit()
        : Objects.requireNonNullElseGet(actor.officeUnit(), () -> new OrgUnitId("none"));
  }

  /** Taking the request back. */
  record AgencyWithdrawal(@Nullable String reason) {}

  @PostMapping("/{id}/withdrawal")
  @Operation(
      summary = "Take a request back that has not been answered",
      description =
          "Once it is with a regency of this system, that one is asked to stop: the request is"
              + " withdrawn when it has, unless it has answered before")
  ResponseEntity<Receipt> withdraw(
      @PathVariable UUID id, @RequestBody AgencyWithdrawal body, Caller caller) {
    return step(
        id,
        caller,
        asked -> asked.owner().unit(),
        (actor, state) -> new WithdrawAgencyRequest(actor, clock.instant(), body.reason()));
  }

  /**
   * The reply of an outside agency, as its letter says it.
   *
   * @param officials on its list, in its order
   * @param scanId of the letter
   */
  record PaperReply(
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable List<@Nullable PaperOfficial> officials,
      @Nullable UUID scanId) {}

  /** An official of an outside agency. */
  record PaperOfficial(
      @Nullable String name, @Nullable String position, @Nullable String unitName) {}

  @PostMapping("/{id}/reply")
  @Operation(
      summary = "Record the reply of an outside agency, with the scan of its letter",
      description = "By the office of the own authorized official, to whom the letter is addressed")
  ResponseEntity<Receipt> recordReply(
      @PathVariable UUID id, @RequestBody PaperReply body, Caller caller) {
    LocalDate date = CaseFacts.required(body.date(), "date");
    List<@Nullable PaperOfficial> officials = CaseFacts.required(body.officials(), "officials");
    Scan scan = ScanApi.named(scans, body.scanId(), caller);
    List<Listed> listed = new ArrayList<>();
    for (PaperOfficial official : officials.subList(0, Math.min(officials.size(), MOST_LISTED))) {
      PaperOfficial named = CaseFacts.required(official, "officials[%d]".formatted(listed.size()));
      listed.add(
          new Listed(
              listed.size() + 1,
              FreeText.trimmedOrEmpty(named.name()),
              FreeText.trimmedOrEmpty(named.position()),
              FreeText.trimmedOrEmpty(named.unitName())));
    }
    return fromPaper(
        id,
        caller,
        (actor, asked) -> {
          ReplyLetter reply =
              new ReplyLetter(
                  id, asked.other(), FreeText.trimmedOrEmpty(body.number()), date, listed);
          String hash = LetterSeal.of(reply);
          return new ReceiveReply(actor, clock.instant(), reply, hash, hash, scan, offices.today());
        });
  }

  /** One more than can be asked for: that it is too many the decider says. */
  private static final int MOST_LISTED = 51;

  /** The refusal of an outside agency, as its letter says it. */
  record PaperRefusal(
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String reason,
      @Nullable RefusalCategory category,
      @Nullable UUID scanId) {}

  @PostMapping("/{id}/reply-refusal")
  @Operation(summary = "Record the refusal of an outside agency, with the scan of its letter")
  ResponseEntity<Receipt> recordRefusal(
      @PathVariable UUID id, @RequestBody PaperRefusal body, Caller caller) {
    LocalDate date = CaseFacts.required(body.date(), "date");
    Scan scan = ScanApi.named(scans, body.scanId(), caller);
    return fromPaper(
        id,
        caller,
        (actor, asked) ->
            new ReceiveRefusal(
                actor,
                clock.instant(),
                asked.other().authorityTitle(),
                body.reason(),
                Objects.requireNonNullElse(body.category(), RefusalCategory.OTHER),
                new Paper(FreeText.trimmedOrEmpty(body.number()), date, scan),
                offices.today()));
  }

  /**
   * The assignment letter of an outside agency for one official, or why there is none.
   *
   * @param no of the official on the reply's list
   * @param notMade present if there will be no letter; then the rest is not needed
   */
  record PaperAssignment(
      @Nullable Integer no,
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String signatory,
      @Nullable String notMade,
      @Nullable UUID scanId) {}

  @PostMapping("/{id}/assignments")
  @Operation(summary = "Record an outside agency's assignment letter, or that there will be none")
  ResponseEntity<Receipt> recordAssignment(
      @PathVariable UUID id, @RequestBody PaperAssignment body, Caller caller) {
    int no = CaseFacts.required(body.no(), "no");
    if (body.notMade() != null) {
      return fromPaper(
          id,
          caller,
          (actor, asked) -> new ReceiveNoAssignment(actor, clock.instant(), no, body.notMade()));
    }
    LocalDate date = CaseFacts.required(body.date(), "date");
    Scan scan = ScanApi.named(scans, body.scanId(), caller);
    String stream = outgoing.stream(caller.regency(), id);
    String name =
        streams.state(outgoing, stream) instanceof OutgoingState.Agreed agreed
            ? agreed.reply().officials().stream()
                .filter(o -> o.no() == no)
                .map(Listed::name)
                .findFirst()
                .orElse("")
            : "";
    AssignmentLetter letter =
        new AssignmentLetter(
            no,
            name,
            FreeText.trimmedOrEmpty(body.number()),
            date,
            FreeText.trimmedOrEmpty(body.signatory()));
    String hash = LetterSeal.of(letter);
    return fromPaper(
        id,
        caller,
        (actor, asked) ->
            new ReceiveAssignment(
                actor, clock.instant(), letter, hash, hash, scan, offices.today()));
  }

  /** What is not there has no agency; the decider refuses whatever is recorded of it. */
  private static final OutgoingState.Asked NOBODY =
      new OutgoingState.Asked(
          new UUID(0, 0),
          "",
          new Office(new OrgUnitId("none"), "", ""),
          new Agency(null, "", ""),
          new TaskContent(null, null, null, null, null),
          0,
          new Office(new OrgUnitId("none"), "", ""));

  private ResponseEntity<Receipt> fromPaper(
      UUID id, Caller caller, BiFunction<Actor, OutgoingState.Asked, OutgoingCommand> command) {
    return step(
        id,
        caller,
        asked -> asked.authority().unit(),
        (actor, state) ->
            command.apply(
                actor, state instanceof OutgoingState.Begun begun ? begun.asked() : NOBODY));
  }

  private interface OfficeOf {
    OrgUnitId in(OutgoingState.Asked asked);
  }

  private ResponseEntity<Receipt> step(
      UUID id, Caller caller, OfficeOf office, BiFunction<Actor, OutgoingState, Object> command) {
    String stream = outgoing.stream(caller.regency(), id);
    OutgoingState state = streams.state(outgoing, stream);
    OutgoingState.@Nullable Asked asked =
        state instanceof OutgoingState.Begun begun ? begun.asked() : null;
    Actor actor = offices.actor(caller, asked == null ? List.of() : List.of(office.in(asked)));
    return Answers.done(
        id,
        commands.send(
            stream,
            command.apply(actor, state),
            caller.context(id.toString(), actor, asked == null ? null : asked.profileVersion())));
  }

  private Facts facts(OutgoingState state) {
    return new Facts(
        state instanceof OutgoingState.Begun begun
            ? directory.unit(begun.asked().owner().unit()).map(parties::ofOwner).orElse(Map.of())
            : Map.of(),
        offices.today());
  }
}
