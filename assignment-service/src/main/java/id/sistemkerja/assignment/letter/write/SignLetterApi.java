package id.sistemkerja.assignment.letter.write;

import id.sistemkerja.assignment.casefile.AppraiserSteps;
import id.sistemkerja.assignment.casefile.AppraiserSteps.InCase;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterProblems;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.style.Signatories;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.assignment.request.domain.RequestCommand;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestDrafted;
import id.sistemkerja.assignment.request.domain.RequestState;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.RegulationCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "letters", description = "Assignment letters (surat penugasan)")
final class SignLetterApi {
  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Capability<RequestState, RequestCommand, RequestEvent> requests;
  private final Offices offices;
  private final RegulationCatalogue catalogue;
  private final AppraiserSteps appraisers;
  private final Signatories signatories;
  private final Clock clock;

  SignLetterApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<RequestState, RequestCommand, RequestEvent> requests,
      Offices offices,
      RegulationCatalogue catalogue,
      AppraiserSteps appraisers,
      Signatories signatories,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.requests = requests;
    this.offices = offices;
    this.catalogue = catalogue;
    this.appraisers = appraisers;
    this.signatories = signatories;
    this.clock = clock;
  }

  @PostMapping("/v1/letters/{id}/signature")
  @Operation(summary = "Sign the letter; it gets the next number of the signatory's register")
  ResponseEntity<Receipt> sign(@PathVariable UUID id, Caller caller) {
    String stream = letters.stream(caller.regency(), id);
    Drafted draft =
        switch (streams.state(letters, stream)) {
          case LetterState.Missing _ -> throw new RefusedException(LetterProblems.NOT_FOUND);
          case Drafted drafted -> drafted;
          case Signed signed -> signed.draft();
        };
    OrgUnitId signatory = draft.content().signatory().unit();
    RequestDrafted request = request(caller, draft);
    Actor actor =
        appraisers.actor(
            caller,
            new InCase(
                Step.Kind.SIGN_LETTER,
                signatory,
                draft.profileVersion(),
                request.scope(),
                request.officialId(),
                request.officialUnitId()));
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
                signatories.signature(actor, offices.today()),
                catalogue
                    .version(draft.profileVersion())
                    .explained()
                    .letterSignatory(request.scope(), Execution.INDIVIDUAL)),
            caller.context(draft.caseId().toString(), actor, draft.profileVersion())));
  }

  /** What the case began with. */
  private RequestDrafted request(Caller caller, Drafted draft) {
    String stream = requests.stream(caller.regency(), draft.caseId());
    return streams.events(requests, stream).stream()
        .filter(RequestDrafted.class::isInstance)
        .map(RequestDrafted.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no request " + draft.caseId()));
  }
}
