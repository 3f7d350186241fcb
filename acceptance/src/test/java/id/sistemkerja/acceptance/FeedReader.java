package id.sistemkerja.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An integrator's program: kafka-clients and JSON, nothing of ours. */
final class FeedReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private FeedReader() {}

  /**
   * A CloudEvent as it lies on the topic.
   *
   * @param attributes the headers {@code ce_…}, without their prefix
   */
  record Event(
      String topic,
      int partition,
      long offset,
      String key,
      Map<String, String> attributes,
      JsonNode data) {
    String type() {
      return attributes.get("type");
    }

    String subject() {
      return attributes.get("subject");
    }
  }

  /** Everything on a topic from its first record, as soon as it is what the test waits for. */
  static List<Event> readFromTheStart(
      RunningSystem system, String topic, Predicate<List<Event>> enough) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, system.kafka());
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    List<Event> events = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
      while (System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(r -> events.add(event(r)));
        if (enough.test(events)) {
          return events;
        }
      }
    }
    throw new AssertionError(
        "not on "
            + topic
            + " within a minute; there: "
            + events.stream().map(Event::type).toList());
  }

  /** The events of one case, once its last one is there. */
  static List<Event> ofCase(RunningSystem system, String topic, String caseId, String lastType) {
    return readFromTheStart(
            system,
            topic,
            events ->
                events.stream()
                    .anyMatch(e -> e.subject().equals(caseId) && e.type().equals(lastType)))
        .stream()
        .filter(e -> e.subject().equals(caseId))
        .toList();
  }

  /** What a consumer can check of a feed by itself; each id once, no gap in any stream. */
  static void check(List<Event> events) {
    Set<String> ids = new HashSet<>();
    Map<String, Long> next = new LinkedHashMap<>();
    for (Event e : events) {
      if (!ids.add(e.attributes().get("id"))) {
        throw new AssertionError("twice on the feed: " + e);
      }
      if (!e.key().equals(e.attributes().get("regency") + "/" + e.subject())) {
        throw new AssertionError("another key: " + e);
      }
      String stream = e.attributes().get("stream");
      long sequence = Long.parseLong(e.attributes().get("sequence"));
      Long before = next.put(stream, sequence);
      if (before != null && sequence <= before) {
        throw new AssertionError("out of order in its stream: " + e);
      }
    }
  }

  private static Event event(ConsumerRecord<String, byte[]> read) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Header header : read.headers()) {
      if (header.key().startsWith("ce_")) {
        attributes.put(
            header.key().substring(3), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return new Event(
        read.topic(),
        read.partition(),
        read.offset(),
        read.key(),
        attributes,
        JSON.readTree(read.value()));
  }
}
