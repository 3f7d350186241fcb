package id.sistemkerja.assignment.letter.domain;

import static id.sistemkerja.assignment.domain.PartyRules.onlyTheStepsOffice;
import static id.sistemkerja.assignment.domain.Rules.unless;

import id.sistemkerja.assignment.letter.domain.LetterCommand.DraftLetter;
import id.sistemkerja.assignment.letter.domain.LetterCommand.SignLetter;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterDrafted;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Missing;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import java.util.List;

/** The assignment letter: drafted once, signed once, by the office that the profile names. */
public final class LetterDecider implements Decider<LetterState, LetterCommand, LetterEvent> {
  @Override
  public LetterState initial() {
    return new Missing();
  }

  @Override
  public Decision<LetterEvent> decide(LetterCommand command, LetterState state) {
    return switch (command) {
      case DraftLetter c -> state instanceof Missing ? draft(c) : Decision.nothingToDo();
      case SignLetter c ->
          switch (state) {
            case Missing _ -> Decision.refuse(LetterProblems.NOT_FOUND);
            case Drafted letter -> sign(c, letter);
            case Signed signed -> Decision.refuse(LetterProblems.alreadySigned(signed.number()));
          };
    };
  }

  private static Decision<LetterEvent> draft(DraftLetter command) {
    return Decision.accept(
        new LetterDrafted(
            command.letterId(),
            command.caseId(),
            command.assignmentId(),
            command.profileVersion(),
            command.content().signatory().unit(),
            command.content()),
        command.content().signatoryRule());
  }

  private static Decision<LetterEvent> sign(SignLetter command, Drafted letter) {
    LetterContent content = letter.content();
    List<Citation> citations = List.of(content.signatoryRule());
    return unless(
        onlyTheStepsOffice(command.actor(), content.signatory(), citations)
            .map(refusal -> command.law() == null ? refusal : refusal.because(command.law())),
        () ->
            Decision.accept(
                new LetterSigned(
                    letter.letterId(),
                    letter.caseId(),
                    letter.assignmentId(),
                    command.number().formatted(),
                    command.number().registerId().value(),
                    command.number().sequence(),
                    content.signatory().unit(),
                    command.signature().name(),
                    command.signature(),
                    content.assignee().id(),
                    content.owner().unit(),
                    content.period().from(),
                    content.period().to(),
                    content.copies(),
                    command.contentHash()),
                citations));
  }

  @Override
  public LetterState evolve(LetterState state, LetterEvent event) {
    return switch (event) {
      case LetterDrafted e ->
          new Drafted(e.letterId(), e.caseId(), e.assignmentId(), e.profileVersion(), e.content());
      case LetterSigned e ->
          state instanceof Drafted draft
              ? new Signed(draft, e.number(), e.signature(), e.contentHash())
              : state;
    };
  }
}
