package id.sistemkerja.platform.feed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events of one handler that wait because it could not handle them, or an earlier one of their
 * case. They are kept beside the positions, which pass over them. Used by the reading thread only.
 */
final class ParkedEvents {
  private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);
  private static final long SHORTEST_PAUSE_NANOS = 1_000_000_000L;
  private static final long LONGEST_PAUSE_NANOS = 60 * SHORTEST_PAUSE_NANOS;

  private final String handler;
  private final MongoCollection<Document> events;
  private final Map<Case, Pause> waiting = new HashMap<>();

  ParkedEvents(String handler, MongoDatabase database) {
    this.handler = handler;
    this.events = database.getCollection("feed_parked");
    events.createIndex(Indexes.ascending("handler", "partition", "key", "offset"));
  }

  /**
   * A case as the broker knows it.
   *
   * @param key of its records
   */
  private record Case(TopicPartition partition, String key) {
    static Case of(ConsumerRecord<String, byte[]> message) {
      return new Case(
          new TopicPartition(message.topic(), message.partition()),
          Objects.requireNonNullElse(message.key(), ""));
    }
  }

  /** When a case is tried next, by {@link System#nanoTime}. */
  private record Pause(long until, long length) {
    static Pause first() {
      return new Pause(System.nanoTime() + SHORTEST_PAUSE_NANOS, SHORTEST_PAUSE_NANOS);
    }

    Pause longer() {
      long next = Math.min(length * 2, LONGEST_PAUSE_NANOS);
      return new Pause(System.nanoTime() + next, next);
    }

    boolean isOver() {
      return System.nanoTime() - until >= 0;
    }
  }

  boolean holdsCaseOf(ConsumerRecord<String, byte[]> message) {
    return waiting.containsKey(Case.of(message));
  }

  /** Sets the event aside; again if it came again. */
  void add(ConsumerRecord<String, byte[]> message) {
    List<Document> headers = new ArrayList<>();
    for (Header header : message.headers()) {
      headers.add(new Document("name", header.key()).append("value", header.value()));
    }
    Case its = Case.of(message);
    String id = handler + "/" + place(message);
    events.replaceOne(
        new Document("_id", id),
        new Document("_id", id)
            .append("handler", handler)
            .append("partition", its.partition().toString())
            .append("key", its.key())
            .append("offset", message.offset())
            .append("headers", headers)
            .append("value", message.value()),
        new ReplaceOptions().upsert(true));
    waiting.putIfAbsent(its, Pause.first());
  }

  /** Tries the cases whose pause is over, each in order until an event fails again. */
  void tryAgain(Consumer<ConsumerRecord<String, byte[]>> handle) {
    for (Case its : List.copyOf(waiting.keySet())) {
      if (Objects.requireNonNull(waiting.get(its)).isOver()) {
        tryAgain(its, handle);
      }
    }
  }

  private void tryAgain(Case its, Consumer<ConsumerRecord<String, byte[]>> handle) {
    Optional<Document> next = first(its);
    while (next.isPresent()) {
      ConsumerRecord<String, byte[]> message = message(its, next.get());
      try {
        handle.accept(message);
      } catch (RuntimeException e) {
        LOG.warn("feed {}: {} of {} still waits: {}", handler, place(message), its.key(), e);
        waiting.computeIfPresent(its, (c, pause) -> pause.longer());
        return;
      }
      events.deleteOne(new Document("_id", handler + "/" + place(message)));
      next = first(its);
    }
    waiting.remove(its);
    LOG.info("feed {}: {} has caught up", handler, its.key());
  }

  /** The partitions are read here from now on: what waits in them is tried here. */
  void enter(Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      Bson there =
          Filters.and(
              Filters.eq("handler", handler), Filters.eq("partition", partition.toString()));
      for (String key : events.distinct("key", there, String.class)) {
        waiting.putIfAbsent(new Case(partition, key), Pause.first());
      }
    }
  }

  void leave(Collection<TopicPartition> partitions) {
    waiting.keySet().removeIf(its -> partitions.contains(its.partition()));
  }

  static String place(ConsumerRecord<?, ?> message) {
    return message.topic() + "-" + message.partition() + "@" + message.offset();
  }

  private Optional<Document> first(Case its) {
    return Optional.ofNullable(
        events
            .find(
                Filters.and(
                    Filters.eq("handler", handler),
                    Filters.eq("partition", its.partition().toString()),
                    Filters.eq("key", its.key())))
            .sort(Sorts.ascending("offset"))
            .first());
  }

  private static ConsumerRecord<String, byte[]> message(Case its, Document parked) {
    RecordHeaders headers = new RecordHeaders();
    for (Document header : parked.getList("headers", Document.class)) {
      headers.add(header.getString("name"), header.get("value", Binary.class).getData());
    }
    byte[] value = parked.get("value", Binary.class).getData();
    return new ConsumerRecord<>(
        its.partition().topic(),
        its.partition().partition(),
        parked.getLong("offset"),
        ConsumerRecord.NO_TIMESTAMP,
        TimestampType.NO_TIMESTAMP_TYPE,
        its.key().length(),
        value.length,
        its.key(),
        value,
        headers,
        Optional.empty());
  }
}
