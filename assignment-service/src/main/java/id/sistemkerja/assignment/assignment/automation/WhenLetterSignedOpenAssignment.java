package id.sistemkerja.assignment.assignment.automation;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.OpenAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentState;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterDrafted;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Opens the assignment that a signed letter gives; a second run finds it open. */
@ProcessingGroup("automation.open-assignment")
public final class WhenLetterSignedOpenAssignment {
  private static final String NAME = "Pembukaan penugasan";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments;
  private final Directory directory;
  private final Parties parties;

  public WhenLetterSignedOpenAssignment(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments,
      Directory directory,
      Parties parties) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.assignments = assignments;
    this.directory = directory;
    this.parties = parties;
  }

  @EventHandler
  void on(LetterSigned signed, EventEnvelope envelope) {
    LetterContent content =
        streams.events(letters, envelope.stream()).stream()
            .filter(LetterDrafted.class::isInstance)
            .map(e -> ((LetterDrafted) e).content())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("signed and never drafted"));
    DirectoryUnit owner =
        directory
            .unit(content.owner().unit())
            .orElseThrow(() -> new IllegalStateException("no unit " + content.owner().unit()));
    DirectoryOfficial official =
        directory
            .official(content.assignee().id())
            .orElseThrow(() -> new IllegalStateException("no " + content.assignee().id()));
    String profile = Objects.requireNonNull(envelope.profileVersion(), "profile of the letter");
    commands.require(
        assignments.stream(envelope.regency(), signed.assignmentId()),
        new OpenAssignment(
            Actor.system(NAME),
            envelope.occurredAt(),
            signed.assignmentId(),
            signed.caseId(),
            signed.letterId(),
            signed.number(),
            new Official(
                content.assignee().id(), content.assignee().name(), content.assignee().unitId()),
            content.owner(),
            content.period().from(),
            content.period().to(),
            content.expectedResult(),
            profile,
            owner.apparatusKind(),
            owner.kind(),
            owner.rank(),
            parties.of(owner, official)),
        CommandContext.automation(
            NAME,
            envelope.regency(),
            envelope.subject(),
            envelope.correlation(),
            envelope.id(),
            profile));
  }
}
