package id.sistemkerja.assignment.proposal.write;

import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.TaskNature;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.assignment.office.Outlook.Part;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.assignment.proposal.domain.DutyLaw;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.ApproveProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.CompleteProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.DeclineProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Facts;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Propose;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.ReturnProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.Superior;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand.WithdrawProposal;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent;
import id.sistemkerja.assignment.proposal.domain.ProposalState;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
@RequestMapping("/v1/proposals")
@Tag(
    name = "proposals",
    description =
        "Proposing an official for a duty (usulan): technical officers (PEN-21), leads from"
            + " structural posts (PEN-16), activities for credit points (PEN-20)")
final class ProposalApi {
  /** Of a proposal that is only thought of. */
  private static final UUID NOT_YET = new UUID(0, 0);

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<ProposalState, ProposalCommand, ProposalEvent> proposals;
  private final CaseFacts facts;
  private final Directory directory;
  private final Offices offices;
  private final RegulationCatalogue catalogue;
  private final RegencyStyles styles;
  private final Clock clock;

  ProposalApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<ProposalState, ProposalCommand, ProposalEvent> proposals,
      CaseFacts facts,
      Directory directory,
      Offices offices,
      RegulationCatalogue catalogue,
      RegencyStyles styles,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.proposals = proposals;
    this.facts = facts;
    this.directory = directory;
    this.offices = offices;
    this.catalogue = catalogue;
    this.styles = styles;
    this.clock = clock;
  }

  /**
   * Whom, for which duty, and how long.
   *
   * @param officialId not needed where the official proposes their own activity
   * @param ownerUnitId whose target it serves; by default the unit that the caller heads
   * @param substance the sub-substance or the team that is to be led
   */
  record NewProposal(
      @Nullable Duty duty,
      @Nullable EmployeeId officialId,
      @Nullable OrgUnitId ownerUnitId,
      @Nullable String substance,
      @Nullable String purpose,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable TaskNature nature) {
    TaskContent content() {
      return new TaskContent(purpose, null, expectedResult, periodFrom, periodTo, nature, null);
    }
  }

  @PostMapping
  @Operation(
      summary = "Propose an official for a duty",
      description =
          "`OFFICER_IN_CHARGE` and `CONTROLLER` by the unit's head, approved by the Sekretaris"
              + " Daerah and set by decree of the head of the apparatus; `TEAM_LEAD` by the office"
              + " that appoints structural officials of that rank; `CREDIT_POINT_ACTIVITY` by the"
              + " official, approved by the unit's head. Each where the regulation provides for it")
  ResponseEntity<Receipt> propose(@RequestBody NewProposal body, Caller caller) {
    Duty duty = CaseFacts.required(body.duty(), "duty");
    Proposed proposed =
        proposed(duty, body.officialId(), body.ownerUnitId(), newId(caller), caller);
    Involvement involvement = proposed.involvement();
    Actor actor =
        duty.isAssigned()
            ? offices.actor(caller, List.of(involvement.owner().unit()))
            : offices.ownPost(caller);
    UUID id = involvement.caseId();
    return Answers.created(
        "/v1/cases/" + id,
        id,
        commands.send(
            proposals.stream(caller.regency(), id),
            new Propose(
                actor,
                clock.instant(),
                involvement,
                duty,
                body.substance(),
                body.content(),
                proposed.facts()),
            caller.context(id.toString(), actor, involvement.profileVersion())));
  }

  /**
   * What would follow today.
   *
   * @param proposers offices of which any may propose; empty where the official does
   * @param approver whose approval is asked for, if anybody's
   * @param signatory who signs the letter; absent for what is permitted without one
   */
  record Prospect(
      String profileVersion,
      Duty duty,
      EmployeeId officialId,
      String officialName,
      Office owner,
      Citation clause,
      List<Office> proposers,
      @Nullable Part approver,
      @Nullable Part signatory) {}

  @GetMapping("/preview")
  @Operation(
      summary = "Who may propose an official for a duty, whose approval it takes, who signs",
      description = "Nothing is recorded")
  Prospect preview(
      @RequestParam Duty duty,
      @RequestParam(required = false) @Nullable EmployeeId officialId,
      @RequestParam(required = false) @Nullable OrgUnitId ownerUnitId,
      Caller caller) {
    Proposed proposed = proposed(duty, officialId, ownerUnitId, NOT_YET, caller);
    Involvement involvement = proposed.involvement();
    RegulationProfile profile = catalogue.version(involvement.profileVersion());
    Map<Party, Office> parties = proposed.facts().parties();
    DutyLaw law = DutyLaw.of(profile, duty, proposed.facts());
    return new Prospect(
        involvement.profileVersion(),
        duty,
        involvement.official().id(),
        involvement.official().name(),
        involvement.owner(),
        law.clause(),
        law.proposers(),
        law.approver().map(rule -> Part.of(rule, parties)).orElse(null),
        law.signatory().map(rule -> Part.of(rule, parties)).orElse(null));
  }

  /**
   * The answer of the office whose approval is asked for.
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
      DECLINE,
      RETURN
    }
  }

  @PostMapping("/{id}/decision")
  @Operation(summary = "Approve, decline with the reason, or return for completion")
  ResponseEntity<Receipt> decide(@PathVariable UUID id, @RequestBody Answer body, Caller caller) {
    Answer.Verdict verdict = CaseFacts.required(body.verdict(), "verdict");
    return step(
        id,
        caller,
        (actor, at, state) ->
            switch (verdict) {
              case APPROVE -> new ApproveProposal(actor, at, facts(state, caller), body.note());
              case DECLINE ->
                  new DeclineProposal(
                      actor,
                      at,
                      body.reason(),
                      Objects.requireNonNullElse(body.category(), RefusalCategory.OTHER));
              case RETURN -> new ReturnProposal(actor, at, body.reason());
            });
  }

  /** What the proposal is to say now. */
  record Content(
      @Nullable String substance,
      @Nullable String purpose,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable TaskNature nature) {
    TaskContent content() {
      return new TaskContent(purpose, null, expectedResult, periodFrom, periodTo, nature, null);
    }
  }

  @PutMapping("/{id}")
  @Operation(summary = "Complete a proposal that was returned, and send it again")
  ResponseEntity<Receipt> complete(
      @PathVariable UUID id, @RequestBody Content body, Caller caller) {
    return step(
        id,
        caller,
        (actor, at, state) ->
            new CompleteProposal(
                actor, at, body.substance(), body.content(), facts(state, caller)));
  }

  /** Taking the proposal back. */
  record Withdrawal(@Nullable String reason) {}

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "Take a proposal back before it is answered")
  ResponseEntity<Receipt> withdraw(
      @PathVariable UUID id, @RequestBody Withdrawal body, Caller caller) {
    return step(id, caller, (actor, at, state) -> new WithdrawProposal(actor, at, body.reason()));
  }

  private record Proposed(Involvement involvement, Facts facts) {}

  private Proposed proposed(
      Duty duty,
      @Nullable EmployeeId officialId,
      @Nullable OrgUnitId ownerUnitId,
      UUID id,
      Caller caller) {
    DirectoryOfficial official =
        facts.official(
            officialId == null && !duty.isAssigned() ? caller.requireEmployee() : officialId,
            caller);
    DirectoryUnit origin = facts.worksIn(official);
    String profile = facts.profileInForce(caller);
    DirectoryUnit owner =
        switch (duty) {
          case CREDIT_POINT_ACTIVITY ->
              ownerUnitId == null ? origin : facts.owner(ownerUnitId, caller);
          case OFFICER_IN_CHARGE, CONTROLLER -> facts.owner(ownerUnitId, caller);
          case TEAM_LEAD ->
              DutyLaw.appointer(catalogue.version(profile), rank(official), superiors(official))
                  .flatMap(office -> directory.unit(office.unit()))
                  .orElse(origin);
        };
    Involvement involvement =
        new Involvement(
            id,
            Parties.officeOf(owner),
            new Official(official.employeeId(), official.name(), origin.unitId()),
            Parties.scope(owner, origin),
            profile);
    return new Proposed(involvement, facts(involvement, official, caller));
  }

  private @Nullable HeadRank rank(DirectoryOfficial official) {
    return facts.headed(official).map(DirectoryUnit::rank).orElse(null);
  }

  private List<Superior> superiors(DirectoryOfficial official) {
    List<Superior> superiors = new ArrayList<>();
    Optional<DirectoryUnit> above = facts.headed(official).flatMap(directory::above);
    while (above.isPresent()) {
      superiors.add(new Superior(Parties.officeOf(above.get()), above.get().rank()));
      above = directory.above(above.get());
    }
    return superiors;
  }

  private Facts facts(Involvement involvement, DirectoryOfficial official, Caller caller) {
    return new Facts(
        facts.parties(involvement),
        facts.ownerPlace(involvement),
        official.on(offices.today()).grade(),
        rank(official),
        superiors(official),
        offices.today(),
        !styles.of(caller.regency()).otherArrangements().isEmpty());
  }

  private Facts facts(ProposalState state, Caller caller) {
    if (!(state instanceof ProposalState.Open open)) {
      return new Facts(Map.of(), null, null, null, List.of(), offices.today(), false);
    }
    DirectoryOfficial official = facts.official(open.involvement().official().id(), caller);
    return facts(open.involvement(), official, caller);
  }

  private static UUID newId(Caller caller) {
    return Identifiers.derived("proposal", caller.creationKey());
  }

  private interface CommandFor {
    ProposalCommand of(Actor actor, Instant at, ProposalState state);
  }

  private ResponseEntity<Receipt> step(UUID id, Caller caller, CommandFor command) {
    String stream = proposals.stream(caller.regency(), id);
    ProposalState state = streams.state(proposals, stream);
    Actor actor = actor(caller, state);
    String profile =
        state instanceof ProposalState.Open open ? open.involvement().profileVersion() : null;
    return Answers.done(
        id,
        commands.send(
            stream,
            command.of(actor, clock.instant(), state),
            caller.context(id.toString(), actor, profile)));
  }

  /** The official in person for what is their own, others in the office whose step it is. */
  private Actor actor(Caller caller, ProposalState state) {
    if (!(state instanceof ProposalState.Open open)) {
      return offices.actor(caller, List.of());
    }
    if (!open.duty().isAssigned() && open.involvement().official().id().equals(caller.employee())) {
      return offices.ownPost(caller);
    }
    OrgUnitId owner = open.involvement().owner().unit();
    return offices.actor(
        caller,
        open instanceof ProposalState.Waiting waiting
            ? List.of(waiting.approver().unit(), owner)
            : List.of(owner));
  }
}
