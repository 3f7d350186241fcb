package id.sistemkerja.assignment.assignment.automation;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand;
import id.sistemkerja.assignment.assignment.domain.AssignmentCommand.OpenAssignment;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentState;
import id.sistemkerja.assignment.domain.Leading;
import id.sistemkerja.assignment.domain.Official;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalCompleted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalMade;
import id.sistemkerja.assignment.proposal.domain.ProposalState;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/** Opens the assignment that a signed letter gives; a second run finds it open. */
@ProcessingGroup("automation.open-assignment")
public final class WhenLetterSignedOpenAssignment {
  private static final String NAME = "Pembukaan penugasan";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments;
  private final Capability<ProposalState, ProposalCommand, ProposalEvent> proposals;
  private final Directory directory;
  private final Parties parties;

  public WhenLetterSignedOpenAssignment(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments,
      Capability<ProposalState, ProposalCommand, ProposalEvent> proposals,
      Directory directory,
      Parties parties) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.assignments = assignments;
    this.proposals = proposals;
    this.directory = directory;
    this.parties = parties;
  }

  @EventHandler
  void on(LetterSigned signed, EventEnvelope envelope) {
    String assignment = assignments.stream(envelope.regency(), signed.assignmentId());
    if (!(streams.state(assignments, assignment) instanceof AssignmentState.Missing)) {
      return; // opened by an earlier run
    }
    if (!(streams.state(letters, envelope.stream()) instanceof LetterState.Signed letter)) {
      throw new IllegalStateException("signed and never drafted");
    }
    LetterContent content = letter.draft().content();
    DirectoryUnit owner =
        directory
            .unit(content.owner().unit())
            .orElseThrow(() -> new IllegalStateException("no unit " + content.owner().unit()));
    DirectoryOfficial official =
        directory
            .official(content.assignee().id())
            .orElseThrow(() -> new IllegalStateException("no " + content.assignee().id()));
    String profile = letter.draft().profileVersion();
    commands.require(
        assignment,
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
            Parties.placeOf(owner),
            parties.of(owner, official, content.assignee().unitId()),
            leads(signed.caseId(), envelope)),
        CommandContext.automation(
            NAME,
            envelope.regency(),
            envelope.subject(),
            envelope.correlation(),
            envelope.id(),
            profile));
  }

  /** What the official was proposed to lead; null for a case that began otherwise. */
  private @Nullable Leading leads(UUID caseId, EventEnvelope envelope) {
    ProposalMade made = null;
    String substance = null;
    for (ProposalEvent event :
        streams.events(proposals, proposals.stream(envelope.regency(), caseId))) {
      switch (event) {
        case ProposalMade e -> {
          made = e;
          substance = e.substance();
        }
        case ProposalCompleted e -> substance = e.substance();
        default -> {
          // says nothing of what is led
        }
      }
    }
    return made == null || substance == null
        ? null
        : new Leading(made.duty(), substance, made.clause());
  }
}
