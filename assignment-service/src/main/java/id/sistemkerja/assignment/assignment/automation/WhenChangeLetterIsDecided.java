package id.sistemkerja.assignment.assignment.automation;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.ApplyChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.DropChange;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentState;
import id.sistemkerja.assignment.letter.domain.Changing;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRefused;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterWithdrawn;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/**
 * Changes the assignment when the letter of a change is signed, and leaves it as it was when that
 * is refused or withdrawn (PEN-23). A second run finds it done.
 */
@ProcessingGroup("automation.change-assignment")
public final class WhenChangeLetterIsDecided {
  private static final String NAME = "Perubahan penugasan";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments;

  public WhenChangeLetterIsDecided(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.assignments = assignments;
  }

  @EventHandler
  void on(LetterSigned signed, EventEnvelope envelope) {
    if (signed.change() == null) {
      return;
    }
    if (!(streams.state(letters, envelope.stream()) instanceof LetterState.Signed letter)) {
      throw new IllegalStateException("signed and never drafted");
    }
    Changing changes = changes(letter.draft());
    send(
        signed.assignmentId(),
        new ApplyChange(
            Actor.system(NAME),
            envelope.occurredAt(),
            changes.changeNo(),
            signed.letterId(),
            signed.number(),
            signed.signature().signedOn(),
            changes.before(),
            letter.draft().content().work(),
            changes.revokedFrom(),
            changes.reason()),
        letter.draft().profileVersion(),
        envelope);
  }

  @EventHandler
  void on(LetterRefused refused, EventEnvelope envelope) {
    if (refused.change() != null) {
      drop(refused.assignmentId(), false, refused.reason(), envelope);
    }
  }

  @EventHandler
  void on(LetterWithdrawn withdrawn, EventEnvelope envelope) {
    if (withdrawn.change() != null) {
      drop(withdrawn.assignmentId(), true, withdrawn.reason(), envelope);
    }
  }

  private void drop(UUID assignmentId, boolean withdrawn, String reason, EventEnvelope envelope) {
    if (!(streams.state(letters, envelope.stream()) instanceof LetterState.Ended letter)) {
      throw new IllegalStateException("ended and never drafted");
    }
    send(
        assignmentId,
        new DropChange(
            Actor.system(NAME),
            envelope.occurredAt(),
            changes(letter.draft()).changeNo(),
            withdrawn,
            reason),
        letter.draft().profileVersion(),
        envelope);
  }

  private void send(
      UUID assignmentId, AssignmentCommand command, String profile, EventEnvelope envelope) {
    commands.require(
        assignments.stream(envelope.regency(), assignmentId),
        command,
        CommandContext.automation(
            NAME,
            envelope.regency(),
            envelope.subject(),
            envelope.correlation(),
            envelope.id(),
            profile));
  }

  private static Changing changes(LetterState.Drafted draft) {
    return Objects.requireNonNull(draft.content().changes(), "the letter changes nothing");
  }
}
