package id.sistemkerja.assignment.agency.automation;

import id.sistemkerja.assignment.agency.domain.Agency;
import id.sistemkerja.assignment.agency.domain.AssignmentLetter;
import id.sistemkerja.assignment.agency.domain.IncomingCommand;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.ReceiveRequest;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.WithdrawIncomingRequest;
import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.AgencyReplySent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestRefused;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestWithdrawn;
import id.sistemkerja.assignment.agency.domain.IncomingState;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveAssignment;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveNoAssignment;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveRefusal;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveReply;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ReceiveWithdrawal;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestForwarded;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyWithdrawalSent;
import id.sistemkerja.assignment.agency.domain.OutgoingState;
import id.sistemkerja.assignment.agency.domain.PlacementCommand;
import id.sistemkerja.assignment.agency.domain.PlacementEvent;
import id.sistemkerja.assignment.agency.domain.PlacementEvent.PlacementBegun;
import id.sistemkerja.assignment.agency.domain.PlacementState;
import id.sistemkerja.assignment.agency.domain.RequestLetter;
import id.sistemkerja.assignment.agency.letter.LetterSeal;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRefused;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterWithdrawn;
import id.sistemkerja.assignment.office.Parties;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.Regulations;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Between two regencies of this system letters cross as messages: an event of the one becomes a
 * command of the other, in the other's stream, under the other's regulation. Nothing else of a
 * regency crosses. A message that comes again finds its effect there.
 */
@ProcessingGroup("automation.agency-letters")
public final class WhenAgencyLetterIsSentDeliverIt {
  private static final String NAME = "Penyampaian surat antarinstansi";

  /** Why a regency may be unable to take a request at all. */
  private static final Set<String> CANNOT_TAKE_IT =
      Set.of(StepProblems.SCOPE_NOT_ALLOWED.slug(), StepProblems.PARTY_NOT_FOUND.slug());

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<OutgoingState, OutgoingCommand, OutgoingEvent> outgoing;
  private final Capability<IncomingState, IncomingCommand, IncomingEvent> incoming;
  private final Capability<PlacementState, PlacementCommand, PlacementEvent> placements;
  private final Parties parties;
  private final Regulations regulations;
  private final ZoneId zone;

  public WhenAgencyLetterIsSentDeliverIt(
      Commands commands,
      StreamCommandHandler streams,
      Capability<OutgoingState, OutgoingCommand, OutgoingEvent> outgoing,
      Capability<IncomingState, IncomingCommand, IncomingEvent> incoming,
      Capability<PlacementState, PlacementCommand, PlacementEvent> placements,
      Parties parties,
      Regulations regulations,
      ZoneId zone) {
    this.commands = commands;
    this.streams = streams;
    this.outgoing = outgoing;
    this.incoming = incoming;
    this.placements = placements;
    this.parties = parties;
    this.regulations = regulations;
    this.zone = zone;
  }

  private static UUID incomingId(UUID requestId) {
    return Identifiers.derived("incoming-agency-request", requestId.toString());
  }

  // From who asks to who answers.

  @EventHandler
  void on(AgencyRequestForwarded sent, EventEnvelope envelope) {
    RegencyCode to = sent.other().regency();
    if (to == null) {
      return; // it leaves on paper
    }
    LocalDate today = LocalDate.ofInstant(envelope.occurredAt(), zone);
    String profile;
    try {
      profile = regulations.inForce(to, today).version();
    } catch (NoRegulationInForce e) {
      comesBack(sent, e.text().id(), envelope);
      return;
    }
    UUID id = incomingId(sent.requestId());
    RequestLetter letter = sent.letter();
    Outcome outcome =
        commands.send(
            incoming.stream(to, id),
            new ReceiveRequest(
                Actor.system(NAME),
                envelope.occurredAt(),
                id,
                profile,
                letter,
                sent.contentHash(),
                LetterSeal.of(letter),
                null,
                parties.authority(to).orElse(null),
                today),
            context(to, id, envelope, profile));
    if (outcome instanceof Outcome.Refused refused) {
      if (!CANNOT_TAKE_IT.contains(refused.refusal().type().slug())) {
        throw new IllegalStateException("not delivered: " + refused.refusal().type().slug());
      }
      comesBack(sent, refused.refusal().type().title().id(), envelope);
    }
  }

  /** As undeliverable. */
  private void comesBack(AgencyRequestForwarded sent, String reason, EventEnvelope envelope) {
    tell(
        envelope.regency(),
        sent.requestId(),
        new ReceiveRefusal(
            Actor.system(NAME),
            envelope.occurredAt(),
            sent.other().authorityTitle(),
            reason,
            RefusalCategory.OTHER,
            null,
            LocalDate.ofInstant(envelope.occurredAt(), zone)),
        envelope);
  }

  @EventHandler
  void on(AgencyWithdrawalSent sent, EventEnvelope envelope) {
    RegencyCode to = sent.other().regency();
    if (to == null || streams.state(outgoing, envelope.stream()) instanceof OutgoingState.Ended) {
      return; // came back meanwhile, or was delivered by an earlier run
    }
    UUID id = incomingId(sent.requestId());
    String stream = incoming.stream(to, id);
    Outcome outcome =
        commands.send(
            stream,
            new WithdrawIncomingRequest(Actor.system(NAME), envelope.occurredAt(), sent.reason()),
            context(to, id, envelope, null));
    if (outcome instanceof Outcome.Refused refused
        && !(streams.state(incoming, stream) instanceof IncomingState.Ended)) {
      throw new IllegalStateException("not delivered: " + refused.refusal().type().slug());
    }
    // where it came too late the answer is on its way
  }

  // From who answers to who asks.

  @EventHandler
  void on(AgencyReplySent sent, EventEnvelope envelope) {
    tell(
        sent.to(),
        sent.reply().requestId(),
        new ReceiveReply(
            Actor.system(NAME),
            envelope.occurredAt(),
            sent.reply(),
            sent.contentHash(),
            LetterSeal.of(sent.reply()),
            null,
            sent.reply().date()),
        envelope);
  }

  @EventHandler
  void on(IncomingRequestRefused refused, EventEnvelope envelope) {
    tell(
        refused.to(),
        refused.requestId(),
        new ReceiveRefusal(
            Actor.system(NAME),
            envelope.occurredAt(),
            refused.by().title(),
            refused.reason(),
            refused.reasonCategory(),
            null,
            LocalDate.ofInstant(envelope.occurredAt(), zone)),
        envelope);
  }

  @EventHandler
  void on(IncomingRequestWithdrawn withdrawn, EventEnvelope envelope) {
    tell(
        withdrawn.to(),
        withdrawn.requestId(),
        new ReceiveWithdrawal(Actor.system(NAME), envelope.occurredAt()),
        envelope);
  }

  @EventHandler
  void on(LetterSigned signed, EventEnvelope envelope) {
    PlacementBegun placed =
        signed.change() == null ? placement(signed.caseId(), envelope.regency()) : null;
    if (placed == null) {
      return;
    }
    AssignmentLetter letter =
        new AssignmentLetter(
            placed.no(),
            placed.officialName(),
            signed.number(),
            signed.signature().signedOn(),
            placed.signatoryTitle());
    String hash = LetterSeal.of(letter);
    tell(
        placed.requester(),
        placed.requestId(),
        new ReceiveAssignment(
            Actor.system(NAME), envelope.occurredAt(), letter, hash, hash, null, letter.date()),
        envelope);
  }

  @EventHandler
  void on(LetterRefused refused, EventEnvelope envelope) {
    if (refused.change() == null) {
      noLetter(refused.caseId(), refused.reason(), envelope);
    }
  }

  @EventHandler
  void on(LetterWithdrawn withdrawn, EventEnvelope envelope) {
    if (withdrawn.change() == null) {
      noLetter(withdrawn.caseId(), withdrawn.reason(), envelope);
    }
  }

  private void noLetter(UUID caseId, String reason, EventEnvelope envelope) {
    PlacementBegun placed = placement(caseId, envelope.regency());
    if (placed != null) {
      tell(
          placed.requester(),
          placed.requestId(),
          new ReceiveNoAssignment(Actor.system(NAME), envelope.occurredAt(), placed.no(), reason),
          envelope);
    }
  }

  /** Null for a case that has nothing to do with another agency. */
  private @Nullable PlacementBegun placement(UUID caseId, RegencyCode regency) {
    return streams.state(placements, placements.stream(regency, caseId))
            instanceof PlacementState.Placed placed
        ? placed.begun()
        : null;
  }

  private void tell(
      Agency requester, UUID requestId, OutgoingCommand message, EventEnvelope envelope) {
    if (requester.regency() != null) {
      tell(requester.regency(), requestId, message, envelope);
    }
  }

  private void tell(
      RegencyCode requester, UUID requestId, OutgoingCommand message, EventEnvelope envelope) {
    String stream = outgoing.stream(requester, requestId);
    String profile =
        streams.state(outgoing, stream) instanceof OutgoingState.Begun begun
            ? begun.asked().profileVersion()
            : null;
    commands.require(stream, message, context(requester, requestId, envelope, profile));
  }

  private static CommandContext context(
      RegencyCode regency, UUID caseId, EventEnvelope because, @Nullable String profile) {
    return CommandContext.automation(
        NAME, regency, caseId.toString(), because.correlation(), because.id(), profile);
  }
}
