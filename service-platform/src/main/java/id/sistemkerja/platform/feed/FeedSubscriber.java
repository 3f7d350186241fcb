package id.sistemkerja.platform.feed;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import id.sistemkerja.platform.command.RecordCodec;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads other services' feeds for one handler, each partition in order.
 *
 * <p>An event that cannot be handled is set aside with the later ones of its case; all others go
 * on. It is tried again until it can be, and then its case catches up in order.
 *
 * <p>Positions are kept in the read store, beside what the handler builds from the events: if the
 * store is lost, both are, and everything is built again from the first event. A position is
 * written after the events before it were handled, so an event may come twice, never not at all.
 */
public final class FeedSubscriber {
  private static final Logger LOG = LoggerFactory.getLogger(FeedSubscriber.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long SHORTEST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  /** Tries of an event in its place: what passes at once need not set a case aside. */
  private static final int TRIES = 3;

  private final FeedHandler handler;
  private final Wire wire;
  private final Map<String, Object> client;
  private final short replicas;
  private final @Nullable String nodeId;
  private final MongoCollection<Document> positions;
  private final ParkedEvents parked;
  private volatile boolean running;
  private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
  private @Nullable Thread thread;
  private long pause = SHORTEST_PAUSE_MILLIS;
  private volatile @Nullable Long nothingMoreAt;

  public FeedSubscriber(
      FeedHandler handler,
      RecordCodec codec,
      Map<String, Object> client,
      short replicas,
      @Nullable String nodeId,
      MongoDatabase database) {
    this.handler = handler;
    this.nodeId = nodeId;
    this.wire = new Wire(codec);
    this.client = client;
    this.replicas = replicas;
    this.positions = database.getCollection("feed_positions");
    this.parked = new ParkedEvents(handler.name(), database);
  }

  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("feed-" + handler.name()).daemon().start(this::run);
  }

  public void stop() {
    running = false;
    KafkaConsumer<String, byte[]> current = consumer;
    if (current != null) {
      current.wakeup();
    }
    Thread reader = thread;
    if (reader != null) {
      if (current == null) {
        reader.interrupt(); // it waits for a broker
      }
      try {
        reader.join(Duration.ofSeconds(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void run() {
    while (running) {
      try {
        read();
      } catch (WakeupException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("feed {}: {}; trying again in {} ms", handler.name(), e.toString(), pause);
        LOG.debug("feed {}", handler.name(), e);
        sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
      }
    }
  }

  private void read() {
    Topics.ensure(client, handler.topics(), replicas);
    Map<String, Object> properties = new HashMap<>(client);
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, handler.name());
    if (nodeId != null) {
      // after a kill the broker would first wait three quarters of a minute for the old reader
      properties.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, nodeId);
    }
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
    try (KafkaConsumer<String, byte[]> reader =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer = reader;
      reader.subscribe(handler.topics(), new FromOwnPositions(reader));
      while (running) {
        var batch = reader.poll(POLL);
        for (TopicPartition partition : batch.partitions()) {
          handle(partition, batch.records(partition));
        }
        parked.tryAgain(message -> handler.handle(wire.event(message)));
        if (batch.isEmpty() && hasNothingMore(reader)) {
          nothingMoreAt = System.nanoTime();
        }
        pause = SHORTEST_PAUSE_MILLIS;
      }
    } finally {
      consumer = null;
    }
  }

  private static boolean hasNothingMore(KafkaConsumer<String, byte[]> reader) {
    return !reader.assignment().isEmpty()
        && reader.assignment().stream().allMatch(p -> reader.currentLag(p).orElse(1) == 0);
  }

  /**
   * Whether it has found, since that moment, that nothing more is to be read.
   *
   * @param nanoTime of {@link System#nanoTime}
   */
  boolean caughtUpSince(long nanoTime) {
    Long at = nothingMoreAt;
    return at != null && at - nanoTime >= 0;
  }

  private void handle(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
    long next = records.getFirst().offset();
    try {
      for (ConsumerRecord<String, byte[]> message : records) {
        handle(message);
        next = message.offset() + 1;
      }
    } finally {
      positions.replaceOne(
          new Document("_id", key(partition)),
          new Document("_id", key(partition)).append("next", next),
          new ReplaceOptions().upsert(true));
    }
  }

  private void handle(ConsumerRecord<String, byte[]> message) {
    if (parked.holdsCaseOf(message)) {
      parked.add(message);
      return;
    }
    for (int attempt = 1; ; attempt++) {
      try {
        handler.handle(wire.event(message));
        return;
      } catch (RuntimeException e) {
        if (!running || isOutage(e)) {
          throw e;
        }
        if (attempt == TRIES) {
          LOG.error(
              "feed {}: event {} of {} cannot be handled; its case waits",
              handler.name(),
              ParkedEvents.place(message),
              message.key(),
              e);
          parked.add(message);
          return;
        }
        sleep(SHORTEST_PAUSE_MILLIS * attempt);
      }
    }
  }

  /** Without its stores the service can handle no event: all wait, none is at fault. */
  private static boolean isOutage(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof MongoSocketException
          || t instanceof MongoTimeoutException
          || t instanceof SQLTransientException
          || (t instanceof SQLException sql && isConnectionLost(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** Class 08: connection exceptions; 53: out of resources; 57P: the server stops or starts. */
  private static boolean isConnectionLost(@Nullable String state) {
    return state != null
        && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
  }

  private String key(TopicPartition partition) {
    return handler.name() + "/" + partition;
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class FromOwnPositions implements ConsumerRebalanceListener {
    private final KafkaConsumer<String, byte[]> reader;

    FromOwnPositions(KafkaConsumer<String, byte[]> reader) {
      this.reader = reader;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      // positions are written after every batch: nothing is left to write
      parked.leave(partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      for (TopicPartition partition : partitions) {
        Document known = positions.find(new Document("_id", key(partition))).first();
        if (known == null) {
          reader.seekToBeginning(List.of(partition));
        } else {
          reader.seek(partition, known.getLong("next"));
        }
      }
      parked.enter(partitions);
    }
  }
}
