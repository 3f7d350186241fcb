package id.sistemkerja.assignment.application.write;

import id.sistemkerja.assignment.application.domain.ApplicationCommand;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.AgreeToApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.Apply;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ApplyAgain;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ConfirmStatement;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.DeclineApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.Facts;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.RecordStatement;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.ReturnApplication;
import id.sistemkerja.assignment.application.domain.ApplicationCommand.WithdrawApplication;
import id.sistemkerja.assignment.application.domain.ApplicationDecider;
import id.sistemkerja.assignment.application.domain.ApplicationEvent;
import id.sistemkerja.assignment.application.domain.ApplicationState;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.TaskNature;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.assignment.office.Outlook;
import id.sistemkerja.assignment.office.Outlook.Part;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
@RequestMapping("/v1/applications")
@Tag(name = "applications", description = "Asking to be assigned (pengajuan sukarela)")
final class ApplicationApi {
  /** Of an application that is only thought of. */
  private static final UUID NOT_YET = new UUID(0, 0);

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<ApplicationState, ApplicationCommand, ApplicationEvent> applications;
  private final CaseFacts facts;
  private final Offices offices;
  private final RegulationCatalogue catalogue;
  private final RegencyStyles styles;
  private final Clock clock;

  ApplicationApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<ApplicationState, ApplicationCommand, ApplicationEvent> applications,
      CaseFacts facts,
      Offices offices,
      RegulationCatalogue catalogue,
      RegencyStyles styles,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.applications = applications;
    this.facts = facts;
    this.offices = offices;
    this.catalogue = catalogue;
    this.styles = styles;
    this.clock = clock;
  }

  /**
   * What the official offers to do.
   *
   * @param ownerUnitId the unit whose target it serves; by default the official's own
   */
  record NewApplication(
      @Nullable OrgUnitId ownerUnitId,
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable TaskNature nature) {
    TaskContent content() {
      return new TaskContent(
          purpose, competence, expectedResult, periodFrom, periodTo, nature, null);
    }
  }

  @PostMapping
  @Operation(
      summary = "Apply to be assigned, within the own unit or by another of the regency",
      description = "Sent to those whom the regulation names, one after the other (PEN-14, PEN-15)")
  ResponseEntity<Receipt> apply(@RequestBody NewApplication body, Caller caller) {
    DirectoryOfficial official = facts.official(caller.requireEmployee(), caller);
    DirectoryUnit origin = facts.origin(official);
    DirectoryUnit owner =
        body.ownerUnitId() == null ? origin : facts.owner(body.ownerUnitId(), caller);
    return begin(
        caller,
        offices.ownPost(caller),
        involvement(newId(caller), caller, owner, official, origin),
        (actor, at, involvement) ->
            new Apply(actor, at, involvement, body.content(), facts(involvement, caller)));
  }

  @GetMapping("/preview")
  @Operation(
      summary = "Who would be asked, one after the other, and who signs the letter",
      description =
          "Of an application by the caller, or of an oral statement where `officialId` names who"
              + " made it; nothing is recorded")
  Outlook preview(
      @RequestParam(required = false) @Nullable OrgUnitId ownerUnitId,
      @RequestParam(required = false) @Nullable EmployeeId officialId,
      Caller caller) {
    DirectoryOfficial official =
        facts.official(officialId == null ? caller.requireEmployee() : officialId, caller);
    DirectoryUnit origin = facts.origin(official);
    DirectoryUnit owner =
        ownerUnitId == null || officialId != null ? origin : facts.owner(ownerUnitId, caller);
    Involvement involvement = involvement(NOT_YET, caller, owner, official, origin);
    RegulationProfile profile = catalogue.version(involvement.profileVersion());
    Map<Party, Office> parties = facts.parties(involvement);
    List<Part> asked =
        ApplicationDecider.approvers(profile, involvement.scope()).stream()
            .map(rule -> Part.of(rule, parties))
            .toList();
    return Outlook.of(
        involvement,
        profile,
        parties,
        asked,
        officialId == null
            ? ApplicationDecider.copies(parties, asked.isEmpty() ? null : asked.getFirst().office())
            : List.of());
  }

  /** What an official of the unit said they would do. */
  record Statement(
      @Nullable EmployeeId officialId,
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable TaskNature nature) {
    TaskContent content() {
      return new TaskContent(
          purpose, competence, expectedResult, periodFrom, periodTo, nature, null);
    }
  }

  @PostMapping("/statements")
  @Operation(
      summary = "Write down what an official of the own unit asked for by word of mouth",
      description = "By the unit's head; it counts once the official has confirmed it (PEN-14)")
  ResponseEntity<Receipt> recordStatement(@RequestBody Statement body, Caller caller) {
    DirectoryOfficial official = facts.official(body.officialId(), caller);
    DirectoryUnit origin = facts.origin(official);
    return begin(
        caller,
        offices.actor(caller, List.of(origin.unitId())),
        involvement(newId(caller), caller, origin, official, origin),
        (actor, at, involvement) ->
            new RecordStatement(
                actor, at, involvement, body.content(), facts(involvement, caller)));
  }

  @PostMapping("/{id}/confirmation")
  @Operation(summary = "The official confirms the statement that was written down")
  ResponseEntity<Receipt> confirm(@PathVariable UUID id, Caller caller) {
    return step(
        id, caller, (actor, at, state) -> new ConfirmStatement(actor, at, facts(state, caller)));
  }

  /**
   * The answer of the office that is asked.
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
      AGREE,
      DECLINE,
      RETURN
    }
  }

  @PostMapping("/{id}/decision")
  @Operation(summary = "Agree, decline with the reason, or return for completion")
  ResponseEntity<Receipt> decide(@PathVariable UUID id, @RequestBody Answer body, Caller caller) {
    Answer.Verdict verdict = CaseFacts.required(body.verdict(), "verdict");
    return step(
        id,
        caller,
        (actor, at, state) ->
            switch (verdict) {
              case AGREE -> new AgreeToApplication(actor, at, facts(state, caller), body.note());
              case DECLINE ->
                  new DeclineApplication(
                      actor,
                      at,
                      body.reason(),
                      Objects.requireNonNullElse(body.category(), RefusalCategory.OTHER));
              case RETURN -> new ReturnApplication(actor, at, body.reason());
            });
  }

  /** What the application is to say now. */
  record Content(
      @Nullable String purpose,
      @Nullable String competence,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable TaskNature nature) {
    TaskContent content() {
      return new TaskContent(
          purpose, competence, expectedResult, periodFrom, periodTo, nature, null);
    }
  }

  @PutMapping("/{id}")
  @Operation(summary = "Complete an application that was returned, and send it again")
  ResponseEntity<Receipt> applyAgain(
      @PathVariable UUID id, @RequestBody Content body, Caller caller) {
    return step(
        id,
        caller,
        (actor, at, state) -> new ApplyAgain(actor, at, body.content(), facts(state, caller)));
  }

  /** Taking the application back. */
  record Withdrawal(@Nullable String reason) {}

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "Take the own application back before it is answered")
  ResponseEntity<Receipt> withdraw(
      @PathVariable UUID id, @RequestBody Withdrawal body, Caller caller) {
    return step(
        id, caller, (actor, at, state) -> new WithdrawApplication(actor, at, body.reason()));
  }

  private interface Beginning {
    ApplicationCommand of(Actor actor, Instant at, Involvement involvement);
  }

  private ResponseEntity<Receipt> begin(
      Caller caller, Actor actor, Involvement involvement, Beginning command) {
    UUID id = involvement.caseId();
    return Answers.created(
        "/v1/cases/" + id,
        id,
        commands.send(
            applications.stream(caller.regency(), id),
            command.of(actor, clock.instant(), involvement),
            caller.context(id.toString(), actor, involvement.profileVersion())));
  }

  private static UUID newId(Caller caller) {
    return Identifiers.derived("application", caller.creationKey());
  }

  private Involvement involvement(
      UUID id,
      Caller caller,
      DirectoryUnit owner,
      DirectoryOfficial official,
      DirectoryUnit origin) {
    return new Involvement(
        id,
        Parties.officeOf(owner),
        new Official(official.employeeId(), official.name(), origin.unitId()),
        Parties.scope(owner, origin),
        facts.profileInForce(caller));
  }

  private interface CommandFor {
    ApplicationCommand of(Actor actor, Instant at, ApplicationState state);
  }

  private ResponseEntity<Receipt> step(UUID id, Caller caller, CommandFor command) {
    String stream = applications.stream(caller.regency(), id);
    ApplicationState state = streams.state(applications, stream);
    Actor actor = actor(caller, state);
    String profile =
        state instanceof ApplicationState.Open open ? open.involvement().profileVersion() : null;
    return Answers.done(
        id,
        commands.send(
            stream,
            command.of(actor, clock.instant(), state),
            caller.context(id.toString(), actor, profile)));
  }

  /** The official in person, others in the office that is asked. */
  private Actor actor(Caller caller, ApplicationState state) {
    if (state instanceof ApplicationState.Open open
        && open.involvement().official().id().equals(caller.employee())) {
      return offices.ownPost(caller);
    }
    return offices.actor(
        caller,
        state instanceof ApplicationState.Waiting waiting
            ? List.of(waiting.approver().unit())
            : List.of());
  }

  private Facts facts(ApplicationState state, Caller caller) {
    return state instanceof ApplicationState.Open open
        ? facts(open.involvement(), caller)
        : new Facts(Map.of(), null, offices.today(), false);
  }

  private Facts facts(Involvement involvement, Caller caller) {
    return new Facts(
        facts.parties(involvement),
        facts.ownerPlace(involvement),
        offices.today(),
        !styles.of(caller.regency()).otherArrangements().isEmpty());
  }
}
