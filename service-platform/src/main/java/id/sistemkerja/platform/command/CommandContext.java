package id.sistemkerja.platform.command;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a command beside what it asks for; it is recorded with each event.
 *
 * @param subject what the events are about across streams, for example the case
 * @param causation the event that led an automation to the command
 * @param occurredAt when it happened, if that was not now
 * @param idempotencyKey repeats with the same key get the first answer
 * @param requestHash of the request; the same key with another hash is refused
 * @param expectedVersion of the stream, from {@code If-Match}
 */
public record CommandContext(
    RegencyCode regency,
    String subject,
    Actor actor,
    UUID correlation,
    @Nullable UUID causation,
    @Nullable Instant occurredAt,
    @Nullable String profileVersion,
    @Nullable String idempotencyKey,
    @Nullable String requestHash,
    @Nullable Long expectedVersion) {

  /** The context of a command that an automation sends because of an event. */
  public static CommandContext automation(
      String name,
      RegencyCode regency,
      String subject,
      UUID correlation,
      UUID causation,
      @Nullable String profileVersion) {
    return new CommandContext(
        regency,
        subject,
        Actor.system(name),
        correlation,
        causation,
        null,
        profileVersion,
        null,
        null,
        null);
  }

  public CommandContext withProfile(String version) {
    return new CommandContext(
        regency,
        subject,
        actor,
        correlation,
        causation,
        occurredAt,
        version,
        idempotencyKey,
        requestHash,
        expectedVersion);
  }
}
