package id.sistemkerja.kernel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded with every event, whatever it says.
 *
 * @param type name and version, for example {@code assignment.letter-signed.v1}
 * @param stream the aggregate's stream, for example {@code letter:4f0c…}
 * @param sequence from 0, without gaps, within the stream
 * @param subject what the event is about across streams: the case
 * @param causation the event or command that led to this one
 * @param occurredAt when it happened
 * @param recordedAt when the system learned of it
 * @param profileVersion the regulation profile that was applied; absent where no rule was
 * @param citations the clauses on which the decision rests
 */
public record EventEnvelope(
    UUID id,
    String type,
    RegencyCode regency,
    String stream,
    long sequence,
    String subject,
    UUID correlation,
    @Nullable UUID causation,
    Actor actor,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable String profileVersion,
    List<Citation> citations) {
  public EventEnvelope {
    citations = List.copyOf(citations);
  }
}
