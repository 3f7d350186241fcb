package id.sistemkerja.assignment.letter.write;

import id.sistemkerja.assignment.casefile.AppraiserSteps;
import id.sistemkerja.assignment.casefile.AppraiserSteps.InCase;
import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.casefile.Cases;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterCommand.RefuseLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.ReturnLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.ReviseLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.WithdrawLetter;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterProblems;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Ended;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.style.Signatories;
import id.sistemkerja.assignment.office.CaseFacts;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.assignment.seal.signing.SealProviders;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.Explanation;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.InvalidValue;
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
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.RegulationCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "letters", description = "Assignment letters (surat penugasan)")
final class SignLetterApi {
  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Cases cases;
  private final Offices offices;
  private final RegulationCatalogue catalogue;
  private final AppraiserSteps appraisers;
  private final Signatories signatories;
  private final SealProviders providers;
  private final Clock clock;

  SignLetterApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Cases cases,
      Offices offices,
      RegulationCatalogue catalogue,
      AppraiserSteps appraisers,
      Signatories signatories,
      SealProviders providers,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.cases = cases;
    this.offices = offices;
    this.catalogue = catalogue;
    this.appraisers = appraisers;
    this.signatories = signatories;
    this.providers = providers;
    this.clock = clock;
  }

  @PostMapping("/v1/letters/{id}/signature")
  @Operation(summary = "Sign the letter; it gets the next number of the signatory's register")
  ResponseEntity<Receipt> sign(@PathVariable UUID id, Caller caller) {
    String stream = letters.stream(caller.regency(), id);
    Drafted draft = draft(stream);
    OrgUnitId signatory = draft.content().signatory().unit();
    CaseFile file = file(draft);
    Actor actor = asSignatory(caller, draft, file);
    return Answers.done(
        id,
        commands.send(
            stream,
            new SignNextLetter(
                actor,
                clock.instant(),
                id,
                RegisterId.of(caller.regency(), signatory, offices.today().getYear()),
                signatories.numberFormat(caller.regency(), signatory),
                signatories.signature(
                    actor, offices.today(), providers.onLetters(caller.regency())),
                signatoryLaw(draft, file)),
            caller.context(draft.caseId().toString(), actor, draft.profileVersion())));
  }

  /**
   * Why the letter is not signed.
   *
   * @param reason 1 to 2,000 characters
   */
  record Reason(@Nullable String reason) {}

  @PostMapping("/v1/letters/{id}/refusal")
  @Operation(
      summary =
          "As its signatory, refuse the letter with the reason; the case ends, or the change is dropped")
  ResponseEntity<Receipt> refuse(@PathVariable UUID id, @RequestBody Reason body, Caller caller) {
    return step(
        id,
        caller,
        draft -> asSignatory(caller, draft, file(draft)),
        actor -> new RefuseLetter(actor, clock.instant(), body.reason()));
  }

  @PostMapping("/v1/letters/{id}/return")
  @Operation(summary = "As its signatory, return the draft to its owner with the reason")
  ResponseEntity<Receipt> sendBack(@PathVariable UUID id, @RequestBody Reason body, Caller caller) {
    return step(
        id,
        caller,
        draft -> asSignatory(caller, draft, file(draft)),
        actor -> new ReturnLetter(actor, clock.instant(), body.reason()));
  }

  @PostMapping("/v1/letters/{id}/withdrawal")
  @Operation(
      summary =
          "As its owner, withdraw the draft before it is signed; the case ends, or the change is dropped")
  ResponseEntity<Receipt> withdraw(@PathVariable UUID id, @RequestBody Reason body, Caller caller) {
    return step(
        id,
        caller,
        draft -> offices.actor(caller, List.of(draft.content().owner().unit())),
        actor -> new WithdrawLetter(actor, clock.instant(), body.reason()));
  }

  /**
   * A correction. In the letter of a change all is optional, and what is absent stays.
   *
   * @param reason of the change, for a letter that makes one
   * @param periodFrom with {@code periodTo}, a period within the agreed one; both absent to keep it
   */
  record Correction(
      @Nullable String purpose,
      @Nullable String expectedResult,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable String reason) {
    @Nullable EffectivePeriod period() {
      if (periodFrom == null && periodTo == null) {
        return null;
      }
      try {
        return new EffectivePeriod(CaseFacts.required(periodFrom, "periodFrom"), periodTo);
      } catch (InvalidValue e) {
        throw new RefusedException(
            Refusal.of(WebProblems.INVALID_FIELDS, new FieldFault("periodTo", e.text())));
      }
    }
  }

  @PutMapping("/v1/letters/{id}")
  @Operation(summary = "As its owner, correct a draft that was returned")
  ResponseEntity<Receipt> revise(
      @PathVariable UUID id, @RequestBody Correction body, Caller caller) {
    EffectivePeriod period = body.period();
    return step(
        id,
        caller,
        draft -> offices.actor(caller, List.of(draft.content().owner().unit())),
        actor ->
            new ReviseLetter(
                actor,
                clock.instant(),
                body.purpose(),
                body.expectedResult(),
                period,
                body.reason()));
  }

  private ResponseEntity<Receipt> step(
      UUID id, Caller caller, Function<Drafted, Actor> by, Function<Actor, LetterCommand> command) {
    String stream = letters.stream(caller.regency(), id);
    Drafted draft = draft(stream);
    Actor actor = by.apply(draft);
    return Answers.done(
        id,
        commands.send(
            stream,
            command.apply(actor),
            caller.context(draft.caseId().toString(), actor, draft.profileVersion())));
  }

  /** The caller in the signatory's office, or as the appraiser's delegate where that signs. */
  private Actor asSignatory(Caller caller, Drafted draft, CaseFile file) {
    return appraisers.actor(
        caller, InCase.of(Step.Kind.SIGN_LETTER, draft.content().signatory().unit(), file));
  }

  /** Who signs letters of this scope, explained; null where the letter rests on a duty's clause. */
  private @Nullable Explanation signatoryLaw(Drafted draft, CaseFile file) {
    return file.way() == CaseFile.Way.PROPOSAL
        ? null
        : catalogue
            .version(draft.profileVersion())
            .explained()
            .letterSignatory(file.subject().scope(), Execution.INDIVIDUAL);
  }

  private CaseFile file(Drafted draft) {
    CaseFile file = cases.unchecked(draft.caseId());
    if (file == null) {
      throw new RefusedException(LetterProblems.NOT_FOUND);
    }
    return file;
  }

  private Drafted draft(String stream) {
    return switch (streams.state(letters, stream)) {
      case LetterState.Missing _ -> throw new RefusedException(LetterProblems.NOT_FOUND);
      case Drafted drafted -> drafted;
      case Signed signed -> signed.draft();
      case Ended ended -> ended.draft();
    };
  }
}
