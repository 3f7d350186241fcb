package id.sistemkerja.platform.command;

import id.sistemkerja.kernel.Refusal;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends commands to their streams, wherever these are handled, and waits for the outcome. */
public final class Commands {
  /** Attempts before giving up on a stream that others keep changing. */
  private static final int ATTEMPTS = 8;

  private final CommandBus bus;
  private final RecordCodec codec;

  public Commands(CommandBus bus, RecordCodec codec) {
    this.bus = bus;
    this.codec = codec;
  }

  /** As {@link #send}, for an automation: a refusal there is a defect, not an answer. */
  public void require(String stream, Object command, CommandContext context) {
    if (send(stream, command, context) instanceof Outcome.Refused refused) {
      throw new IllegalStateException(
          stream + " refused " + command + ": " + refused.refusal().type().slug());
    }
  }

  /** Carries the command out on the stream; a lost race is decided again on the new state. */
  public Outcome send(String stream, Object command, CommandContext context) {
    CommandMessage<Object> message =
        new GenericCommandMessage<>(
            command,
            Map.of(
                StreamCommandHandler.STREAM,
                stream,
                StreamCommandHandler.CONTEXT,
                codec.write(context)));
    for (int attempt = 1; ; attempt++) {
      try {
        return dispatch(message);
      } catch (RuntimeException e) {
        if (!isLostRace(e)) {
          throw e;
        }
        if (attempt == ATTEMPTS) {
          return new Outcome.Refused(Refusal.of(PlatformProblems.CONCURRENT_CHANGE));
        }
      }
    }
  }

  private Outcome dispatch(CommandMessage<Object> message) {
    CompletableFuture<Outcome> answer = new CompletableFuture<>();
    Runnable dispatch =
        () ->
            bus.<Object, Outcome>dispatch(
                message,
                (sent, result) -> {
                  if (result.isExceptional()) {
                    answer.completeExceptionally(result.exceptionResult());
                  } else {
                    answer.complete(result.getPayload());
                  }
                });
    if (CurrentUnitOfWork.isStarted()) {
      // an automation's command commits on its own, not with the batch that led to it
      Thread.ofVirtual()
          .start(() -> {
            try {
              dispatch.run();
            } catch (RuntimeException e) {
              answer.completeExceptionally(e);
            }
          });
    } else {
      dispatch.run();
    }
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new CommandExecutionException("the command was not handled", e.getCause());
    }
  }

  static boolean isLostRace(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ConcurrencyException || t instanceof AggregateStreamCreationException) {
        return true;
      }
    }
    return false;
  }
}
