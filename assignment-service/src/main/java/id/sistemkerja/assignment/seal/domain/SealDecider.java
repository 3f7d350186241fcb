package id.sistemkerja.assignment.seal.domain;

import id.sistemkerja.assignment.seal.domain.SealCommand.SealLetter;
import id.sistemkerja.assignment.seal.domain.SealEvent.LetterSealed;
import id.sistemkerja.assignment.seal.domain.SealState.Sealed;
import id.sistemkerja.assignment.seal.domain.SealState.Unsealed;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;

/** The first seal that is recorded is the letter's, for ever. Never refuses. */
public final class SealDecider implements Decider<SealState, SealCommand, SealEvent> {
  @Override
  public SealState initial() {
    return new Unsealed();
  }

  @Override
  public Decision<SealEvent> decide(SealCommand command, SealState state) {
    return switch (command) {
      case SealLetter c ->
          state instanceof Sealed
              ? Decision.nothingToDo()
              : Decision.accept(
                  new LetterSealed(
                      c.letterId(),
                      c.caseId(),
                      c.fileSha256(),
                      c.fileBytes(),
                      c.renderingSha256(),
                      c.provider(),
                      c.certified(),
                      c.certificate(),
                      c.at()));
    };
  }

  @Override
  public SealState evolve(SealState state, SealEvent event) {
    return switch (event) {
      case LetterSealed e -> new Sealed(e);
    };
  }
}
