package id.sistemkerja.assignment.agency.write;

import id.sistemkerja.assignment.agency.domain.IncomingCommand;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.Candidate;
import id.sistemkerja.assignment.agency.domain.IncomingCommand.SendReply;
import id.sistemkerja.assignment.agency.domain.IncomingDecider;
import id.sistemkerja.assignment.agency.domain.IncomingEvent;
import id.sistemkerja.assignment.agency.domain.IncomingState;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand;
import id.sistemkerja.assignment.agency.domain.OutgoingCommand.ForwardAgencyRequest;
import id.sistemkerja.assignment.agency.domain.OutgoingDecider;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent;
import id.sistemkerja.assignment.agency.domain.OutgoingState;
import id.sistemkerja.assignment.agency.letter.LetterSeal;
import id.sistemkerja.assignment.register.domain.LetterNumberFormat;
import id.sistemkerja.assignment.register.domain.RegisterCommand;
import id.sistemkerja.assignment.register.domain.RegisterCommand.AllocateNumber;
import id.sistemkerja.assignment.register.domain.RegisterEvent;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.assignment.register.domain.RegisterState;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Letters of the authorized official to another agency, under the next number of their register.
 * Number and letter are stored together or not at all, so the register has no gap.
 */
final class NumberedLetters {
  private final Capability<RegisterState, RegisterCommand, RegisterEvent> registers;
  private final Capability<OutgoingState, OutgoingCommand, OutgoingEvent> outgoing;
  private final Capability<IncomingState, IncomingCommand, IncomingEvent> incoming;

  NumberedLetters(
      Capability<RegisterState, RegisterCommand, RegisterEvent> registers,
      Capability<OutgoingState, OutgoingCommand, OutgoingEvent> outgoing,
      Capability<IncomingState, IncomingCommand, IncomingEvent> incoming) {
    this.registers = registers;
    this.outgoing = outgoing;
    this.incoming = incoming;
  }

  /** Where the number comes from. */
  record Numbering(RegisterId register, LetterNumberFormat format) {}

  /** As {@link ForwardAgencyRequest}. */
  record ForwardUnderNextNumber(
      Actor actor,
      Instant at,
      UUID requestId,
      LocalDate today,
      Numbering numbering,
      @Nullable String note) {
    ForwardAgencyRequest under(String number, String hash) {
      return new ForwardAgencyRequest(actor, at, today, number, hash, note);
    }
  }

  /** As {@link SendReply}. */
  record ReplyUnderNextNumber(
      Actor actor,
      Instant at,
      UUID incomingId,
      LocalDate today,
      Numbering numbering,
      List<Candidate> candidates) {
    SendReply under(String number, String hash) {
      return new SendReply(actor, at, today, number, hash, candidates);
    }
  }

  Outcome forward(ForwardUnderNextNumber command, String stream, Changes changes) {
    OutgoingDecider decider = (OutgoingDecider) outgoing.decider();
    return numbered(
        outgoing,
        stream,
        changes,
        command.under("", ""),
        state ->
            number(
                    command.actor(),
                    command.at(),
                    command.requestId(),
                    command.today(),
                    command.numbering(),
                    changes)
                .map(number ->
                    command.under(
                        number,
                        LetterSeal.of(
                            decider.letter(
                                ((OutgoingState.Begun) state).asked(), number, command.today())))));
  }

  Outcome reply(ReplyUnderNextNumber command, String stream, Changes changes) {
    IncomingDecider decider = (IncomingDecider) incoming.decider();
    return numbered(
        incoming,
        stream,
        changes,
        command.under("", ""),
        state ->
            number(
                    command.actor(),
                    command.at(),
                    command.incomingId(),
                    command.today(),
                    command.numbering(),
                    changes)
                .map(number ->
                    command.under(
                        number,
                        LetterSeal.of(
                            decider.reply(
                                (IncomingState.AwaitingReply) state, number, command.today())))));
  }

  /** For what is refused, or is a repeat that gets its first answer, no number is taken. */
  private static <S, C, E> Outcome numbered(
      Capability<S, C, E> capability,
      String stream,
      Changes changes,
      C unnumbered,
      Function<S, Numbered<C>> numbered) {
    S state = changes.state(capability, stream);
    if (capability.decider().decide(unnumbered, state) instanceof Decision.Refused) {
      return changes.decide(capability, stream, unnumbered, true);
    }
    return switch (numbered.apply(state)) {
      case Numbered.Taken<C> taken ->
          changes.finish(changes.decide(capability, stream, taken.value(), true));
      case Numbered.None<C> none -> none.because();
    };
  }

  private sealed interface Numbered<T> {
    record Taken<T>(T value) implements Numbered<T> {}

    record None<T>(Outcome because) implements Numbered<T> {}

    default <U> Numbered<U> map(Function<T, U> next) {
      return switch (this) {
        case Taken<T> taken -> new Taken<>(next.apply(taken.value()));
        case None<T> none -> new None<>(none.because());
      };
    }
  }

  private Numbered<String> number(
      Actor actor,
      Instant at,
      UUID letterId,
      LocalDate today,
      Numbering numbering,
      Changes changes) {
    RegisterId register = numbering.register();
    String stream = registers.stream(changes.context().regency(), register);
    Outcome allocated =
        changes.decide(registers, stream, new AllocateNumber(actor, at, register, letterId));
    if (allocated instanceof Outcome.Refused) {
      return new Numbered.None<>(allocated);
    }
    int sequence = changes.state(registers, stream).numberOf(letterId).orElseThrow();
    return new Numbered.Taken<>(
        numbering.format().number(register, sequence, today.getMonth()).formatted());
  }
}
