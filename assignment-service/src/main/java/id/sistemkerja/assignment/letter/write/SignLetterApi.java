package id.sistemkerja.assignment.letter.write;

import id.sistemkerja.assignment.casefile.AppraiserSteps;
import id.sistemkerja.assignment.casefile.AppraiserSteps.InCase;
import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.casefile.Cases;
import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterProblems;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.style.Signatories;
import id.sistemkerja.assignment.register.domain.RegisterId;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
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
  private final Offices offices;
  private final Cases cases;
  private final AppraiserSteps appraisers;
  private final Signatories signatories;
  private final Clock clock;

  SignLetterApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Offices offices,
      Cases cases,
      AppraiserSteps appraisers,
      Signatories signatories,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.offices = offices;
    this.cases = cases;
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
    Actor actor = signer(caller, draft);
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
                signatories.signature(actor, offices.today())),
            caller.context(draft.caseId().toString(), actor, draft.profileVersion())));
  }

  private Actor signer(Caller caller, Drafted draft) {
    OrgUnitId signatory = draft.content().signatory().unit();
    CaseFile file = cases.unchecked(draft.caseId());
    return file == null
        ? offices.actor(caller, List.of(signatory))
        : appraisers.actor(caller, InCase.of(Step.Kind.SIGN_LETTER, signatory, file));
  }
}
