package id.sistemkerja.platform.feed;

import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A contract event as a consumer reads it from the wire: the envelope typed, the content a tree of
 * which each reader takes what it needs and ignores the rest.
 *
 * @param subject what it is about: the case, the unit, the official
 * @param sequence from 0, without gaps, within {@code stream}
 * @param record actor, office, profile version, citations
 * @param body what happened
 */
public record ContractEvent(
    UUID id,
    String type,
    RegencyCode regency,
    String stream,
    long sequence,
    String subject,
    UUID correlation,
    @Nullable UUID causation,
    Instant occurredAt,
    Instant recordedAt,
    JsonNode record,
    JsonNode body) {

  /** A text of the body. */
  public String text(String field) {
    return body.required(field).asString();
  }

  /** A text of the body that may be absent. */
  public @Nullable String textOrNull(String field) {
    JsonNode value = body.get(field);
    return value == null || value.isNull() ? null : value.asString();
  }
}
