package id.sistemkerja.platform.feed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.store.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Puts the service's events on its topic: the only producer of the feed.
 *
 * <p>The event processor's token lags behind the broker by at most one batch when the process dies.
 * What the topic already holds is therefore read before the first event is sent, and is not sent
 * again: a consumer sees each event once, in the order of its case. Without a record of an earlier
 * run in the read store (it was lost) the whole topic is read, otherwise its tail.
 */
@ProcessingGroup(FeedPublisher.GROUP)
public final class FeedPublisher implements SmartLifecycle, AutoCloseable {
  public static final String GROUP = "feed";

  /** Records at the end of each partition among which a batch that was cut off must lie. */
  private static final int TAIL = 512;

  /** After so long without an answer a reading of the topic is given up, and begun again later. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ContractMapping mapping;
  private final Wire wire;
  private final RecordCodec codec;
  private final Map<String, Object> client;
  private final short replicas;
  private final MongoCollection<Document> runs;
  private @Nullable KafkaProducer<String, byte[]> producer;
  private final List<Future<?>> unconfirmed = new ArrayList<>();
  private final Set<String> sentInBatch = new HashSet<>();
  private @Nullable Set<String> held;

  /** Who is publishing now: a service that stops does not wait for a broker that is away. */
  private @Nullable Thread busy;

  private boolean started;
  private boolean stopping;

  public FeedPublisher(
      ContractMapping mapping,
      RecordCodec codec,
      Map<String, Object> client,
      short replicas,
      MongoDatabase database) {
    this.mapping = mapping;
    this.wire = new Wire(codec);
    this.codec = codec;
    this.client = client;
    this.replicas = replicas;
    this.runs = database.getCollection("feed_runs");
  }

  @EventHandler
  void on(EventMessage<?> message, UnitOfWork<?> batch) {
    boolean last = !(batch instanceof BatchingUnitOfWork<?> b) || b.isLastMessage();
    boolean done = false;
    begin();
    try {
      send(message);
      if (last) {
        confirm();
      }
      done = true;
    } finally {
      if (!done) {
        forgetBatch();
      }
      end();
    }
  }

  private synchronized void begin() {
    if (stopping) {
      throw new IllegalStateException("nothing is published while the service stops");
    }
    busy = Thread.currentThread();
  }

  private synchronized void end() {
    busy = null;
    if (stopping) {
      // meant for the publishing, not for what the thread does next
      boolean unused = Thread.interrupted();
    }
  }

  @Override
  public synchronized void start() {
    started = true;
    stopping = false;
  }

  /** What was interrupted is published after the next start. */
  @Override
  public synchronized void stop() {
    started = false;
    stopping = true;
    if (busy != null) {
      busy.interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return started;
  }

  /** Stops first: the processors wait for their last batch. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  private void send(EventMessage<?> message) {
    EventEnvelope envelope = Recorded.envelope(message.getMetaData(), codec);
    Object body = mapping.body(message.getPayload(), envelope);
    if (body != null && !alreadyHeld(envelope.id().toString())) {
      unconfirmed.add(producer().send(wire.record(mapping.topic(), envelope, body)));
      sentInBatch.add(envelope.id().toString());
    }
  }

  /** The batch comes again, and some of it may have arrived: look before sending again. */
  private void forgetBatch() {
    KafkaProducer<String, byte[]> broken = producer;
    if (broken != null) {
      broken.close(Duration.ZERO); // what it has not sent must not arrive after the look
      producer = null;
    }
    held = null;
    unconfirmed.clear();
    sentInBatch.clear();
  }

  /** Made at first use: a service starts, and takes commands, without a broker. */
  private KafkaProducer<String, byte[]> producer() {
    KafkaProducer<String, byte[]> made = producer;
    if (made == null) {
      Map<String, Object> properties = new HashMap<>(client);
      properties.put(ProducerConfig.ACKS_CONFIG, "all");
      properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
      properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
      properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
      properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
      made = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
      producer = made;
    }
    return made;
  }

  private boolean alreadyHeld(String id) {
    if (held == null) {
      held = readHeld();
      runs.replaceOne(
          new Document("_id", mapping.topic()),
          new Document("_id", mapping.topic()),
          new ReplaceOptions().upsert(true));
    }
    return held.contains(id);
  }

  /** Waits until the broker has everything, or fails, so that the batch is handled again. */
  private void confirm() {
    if (unconfirmed.isEmpty()) {
      return;
    }
    try {
      producer().flush();
      for (Future<?> sent : unconfirmed) {
        sent.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take the events", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while publishing", e);
    }
    // the order is global: after a new event only this batch itself can come again
    held = new HashSet<>(sentInBatch);
    unconfirmed.clear();
    sentInBatch.clear();
  }

  private Set<String> readHeld() {
    Topics.ensure(client, Set.of(mapping.topic()), replicas);
    boolean wholeTopic = runs.find(new Document("_id", mapping.topic())).first() == null;
    Map<String, Object> properties = new HashMap<>(client);
    properties.put(
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
    Set<String> ids = new HashSet<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(mapping.topic()).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      if (!wholeTopic) {
        partitions.forEach(p -> {
          long start = consumer.position(p);
          consumer.seekToEnd(List.of(p));
          consumer.seek(p, Math.max(start, consumer.position(p) - TAIL));
        });
      }
      long lastAnswer = System.nanoTime();
      while (partitions.stream().anyMatch(p -> consumer.currentLag(p).orElse(1) > 0)) {
        ConsumerRecords<String, byte[]> records = consumer.poll(Duration.ofMillis(200));
        if (!records.isEmpty()) {
          lastAnswer = System.nanoTime();
        } else if (System.nanoTime() - lastAnswer > PATIENCE.toNanos()) {
          throw new IllegalStateException("the broker does not answer");
        }
        for (ConsumerRecord<String, byte[]> record : records) {
          Header id = record.headers().lastHeader(Wire.ID_HEADER);
          if (id != null) {
            ids.add(new String(id.value(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return ids;
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(5));
    }
  }
}
