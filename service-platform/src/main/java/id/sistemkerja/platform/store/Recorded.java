package id.sistemkerja.platform.store;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.RecordCodec;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** How the envelope of an event travels in Axon's metadata. */
public final class Recorded {
  private static final String ENVELOPE = "envelope";
  private static final String KEY = "idempotencyKey";
  private static final String HASH = "requestHash";

  private Recorded() {}

  /** The request that led to an event, as far as repeats of it must be recognised. */
  public record Request(String idempotencyKey, @Nullable String hash) {}

  /**
   * @param request that led to the event; absent on a stream to which it was not addressed, where
   *     nobody looks for its repeats
   */
  public static MetaData metaData(
      EventEnvelope envelope, @Nullable CommandContext request, RecordCodec codec) {
    Map<String, Object> entries = new HashMap<>();
    entries.put(ENVELOPE, codec.write(envelope));
    if (request != null && request.idempotencyKey() != null) {
      entries.put(KEY, request.idempotencyKey());
      if (request.requestHash() != null) {
        entries.put(HASH, request.requestHash());
      }
    }
    return MetaData.from(entries);
  }

  public static @Nullable Request request(MetaData metaData) {
    return metaData.get(KEY) instanceof String key
        ? new Request(key, (String) metaData.get(HASH))
        : null;
  }

  public static EventEnvelope envelope(MetaData metaData, RecordCodec codec) {
    return codec.read(required(metaData, ENVELOPE), EventEnvelope.class);
  }

  /** An entry that every message of ours has. */
  public static String required(MetaData metaData, String entry) {
    if (metaData.get(entry) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("the message was not sent by this platform: no " + entry);
  }
}
