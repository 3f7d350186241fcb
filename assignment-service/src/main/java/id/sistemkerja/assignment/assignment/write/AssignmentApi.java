package id.sistemkerja.assignment.assignment.write;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.AcknowledgeAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.CloseAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ProposeChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ReviewReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.SubmitReport;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentState;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Accepted;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Reported;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Running;
import id.sistemkerja.assignment.assignment.domain.Terms;
import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.casefile.CaseView;
import id.sistemkerja.assignment.casefile.CaseViews;
import id.sistemkerja.assignment.casefile.Cases;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/assignments/{id}")
@Tag(name = "assignments", description = "Doing the work and accounting for it")
final class AssignmentApi {
  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments;
  private final Cases cases;
  private final Offices offices;
  private final CaseViews views;
  private final Clock clock;

  AssignmentApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments,
      Cases cases,
      Offices offices,
      CaseViews views,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.assignments = assignments;
    this.cases = cases;
    this.offices = offices;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary =
          "The case of an assignment; the ETag is the assignment's, for If-Match on its steps")
  ResponseEntity<CaseView> one(@PathVariable UUID id, Caller caller) {
    CaseFile file = cases.readable(cases.uncheckedByPart(id), caller);
    return ResponseEntity.ok()
        .eTag(Answers.tag(file.eventsOf(assignments.stream(caller.regency(), id))))
        .body(views.of(file));
  }

  @PostMapping("/acknowledgement")
  @Operation(summary = "The official has received the letter")
  ResponseEntity<Receipt> acknowledge(@PathVariable UUID id, Caller caller) {
    return send(
        id,
        caller,
        offices.ownPost(caller),
        actor -> new AcknowledgeAssignment(actor, clock.instant()));
  }

  /** A report on the work done; 1 to 4,000 characters. */
  record Report(@Nullable String summary) {}

  @PostMapping("/reports")
  @Operation(summary = "Report to whom the regulation names")
  ResponseEntity<Receipt> report(@PathVariable UUID id, @RequestBody Report body, Caller caller) {
    return send(
        id,
        caller,
        offices.ownPost(caller),
        actor -> new SubmitReport(actor, clock.instant(), body.summary()));
  }

  /**
   * What a reviewer says of the report.
   *
   * @param reason of a return
   */
  record Review(ReviewReport.@Nullable Outcome verdict, @Nullable String reason) {
    ReviewReport.Outcome required() {
      if (verdict == null) {
        throw new RefusedException(
            Refusal.of(
                WebProblems.INVALID_FIELDS,
                FieldFault.of("verdict", "wajib diisi", "is required")));
      }
      return verdict;
    }
  }

  @PostMapping("/review")
  @Operation(summary = "Accept the report for the next level, or return it with the reason")
  ResponseEntity<Receipt> review(@PathVariable UUID id, @RequestBody Review body, Caller caller) {
    ReviewReport.Outcome verdict = body.required();
    return send(
        id,
        caller,
        inTurn(id, caller),
        actor -> new ReviewReport(actor, clock.instant(), verdict, body.reason()));
  }

  @PostMapping("/closure")
  @Operation(summary = "Close the assignment as the last of the evaluation chain, or return it")
  ResponseEntity<Receipt> close(@PathVariable UUID id, @RequestBody Review body, Caller caller) {
    ReviewReport.Outcome verdict = body.required();
    return send(
        id,
        caller,
        inTurn(id, caller),
        actor ->
            verdict == ReviewReport.Outcome.ACCEPT
                ? new CloseAssignment(actor, clock.instant(), offices.today())
                : new ReviewReport(actor, clock.instant(), verdict, body.reason()));
  }

  /**
   * A change of a running assignment. What is absent stays as it is.
   *
   * @param kind of change
   * @param purpose at most 2,000 characters, as the result; for an amendment
   * @param periodFrom for an amendment of what has not begun
   * @param periodTo the new last day; for every kind but a revocation
   * @param revokedFrom the first day without work; for a revocation
   * @param reason at most 2,000 characters; a revocation and an early finish must give it
   */
  record Change(
      @Nullable ChangeKind kind,
      @Nullable String purpose,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable LocalDate revokedFrom,
      @Nullable String reason) {}

  @PostMapping("/changes")
  @Operation(
      summary = "As the owner, propose to extend, amend, revoke or finish the assignment early",
      description =
          "A letter is drafted for the office that signed the first one, and the assignment changes"
              + " when that is signed. One change at a time.")
  ResponseEntity<Receipt> propose(@PathVariable UUID id, @RequestBody Change body, Caller caller) {
    ChangeKind kind = CaseFacts.required(body.kind(), "kind");
    AssignmentState state = streams.state(assignments, assignments.stream(caller.regency(), id));
    List<OrgUnitId> owner =
        state instanceof Running running ? List.of(running.terms().ownerUnitId()) : List.of();
    return send(
        id,
        caller,
        offices.actor(caller, owner),
        actor ->
            new ProposeChange(
                actor,
                clock.instant(),
                offices.today(),
                kind,
                body.purpose(),
                body.expectedResult(),
                body.periodFrom(),
                body.periodTo(),
                body.revokedFrom(),
                body.reason()));
  }

  private interface CommandFor {
    AssignmentCommand of(Actor actor);
  }

  private ResponseEntity<Receipt> send(UUID id, Caller caller, Actor actor, CommandFor command) {
    String stream = assignments.stream(caller.regency(), id);
    Terms terms = streams.state(assignments, stream) instanceof Running r ? r.terms() : null;
    return Answers.done(
        id,
        commands.send(
            stream,
            command.of(actor),
            caller.context(
                (terms == null ? id : terms.caseId()).toString(),
                actor,
                terms == null ? null : terms.profileVersion())));
  }

  /** The caller in the office whose turn it is, if they hold it. */
  private Actor inTurn(UUID id, Caller caller) {
    AssignmentState state = streams.state(assignments, assignments.stream(caller.regency(), id));
    List<OrgUnitId> candidates =
        switch (state) {
          case Reported r -> List.of(chain(r.terms(), r.level() - 1));
          case Accepted a -> List.of(chain(a.terms(), a.terms().evaluationChain().size() - 1));
          case Running _, AssignmentState.Missing _, AssignmentState.Over _ -> List.of();
        };
    return offices.actor(caller, candidates);
  }

  private static OrgUnitId chain(Terms terms, int place) {
    return terms.evaluationChain().get(place).unit();
  }
}
