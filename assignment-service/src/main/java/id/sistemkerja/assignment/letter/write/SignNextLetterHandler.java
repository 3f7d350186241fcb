package id.sistemkerja.assignment.letter.write;

import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterCommand.SignLetter;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.style.Documents;
import id.sistemkerja.assignment.register.domain.LetterNumber;
import id.sistemkerja.assignment.register.domain.RegisterCommand;
import id.sistemkerja.assignment.register.domain.RegisterCommand.AllocateNumber;
import id.sistemkerja.assignment.register.domain.RegisterEvent;
import id.sistemkerja.assignment.register.domain.RegisterState;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;

/** Carries out {@link SignNextLetter} over the register's and the letter's streams. */
final class SignNextLetterHandler implements ComposedHandler<SignNextLetter> {
  private final Capability<RegisterState, RegisterCommand, RegisterEvent> registers;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;

  SignNextLetterHandler(
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      Capability<LetterState, LetterCommand, LetterEvent> letters) {
    this.registers = registers;
    this.letters = letters;
  }

  @Override
  public Outcome handle(SignNextLetter command, String letterStream, Changes changes) {
    if (!(changes.state(letters, letterStream) instanceof LetterState.Drafted draft)) {
      // refused, or a repeat that gets its first answer: no number may be taken for it
      return changes.decide(
          letters,
          letterStream,
          new SignLetter(
              command.actor(),
              command.at(),
              new LetterNumber(command.register(), command.register().year(), 0, ""),
              command.signature(),
              "",
              command.law()),
          true);
    }
    RegencyCode regency = changes.context().regency();
    String registerStream = registers.stream(regency, command.register());
    Outcome allocated =
        changes.decide(
            registers,
            registerStream,
            new AllocateNumber(
                command.actor(), command.at(), command.register(), command.letterId()));
    if (allocated instanceof Outcome.Refused) {
      return allocated;
    }
    int sequence =
        changes.state(registers, registerStream).numberOf(command.letterId()).orElseThrow();
    LetterNumber number =
        command
            .format()
            .number(command.register(), sequence, command.signature().signedOn().getMonth());
    String hash =
        LetterPdf.contentHash(
            Documents.signed(draft.content(), number.formatted(), command.signature()));
    return changes.finish(
        changes.decide(
            letters,
            letterStream,
            new SignLetter(
                command.actor(), command.at(), number, command.signature(), hash, command.law()),
            true));
  }
}
