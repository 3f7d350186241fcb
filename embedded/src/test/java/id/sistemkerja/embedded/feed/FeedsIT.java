package id.sistemkerja.embedded.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import id.sistemkerja.embedded.stores.KafkaStore;
import id.sistemkerja.embedded.stores.Ports;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.platform.feed.FeedSubscriber;
import id.sistemkerja.platform.testing.TestService;
import id.sistemkerja.team.TeamService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Feeds through a real broker that stops and comes back, readers that change, events that fail. */
class FeedsIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ASSIGNMENTS = "sistem-kerja.assignment.v1";
  private static final String TEAMS = "sistem-kerja.team.v1";
  private static final String UNIT = "63.02-diskominfo";

  @TempDir Path temporary;
  private Map<String, Integer> ports;
  private KafkaStore broker;

  @BeforeEach
  void start() {
    Map<String, Integer> any = new HashMap<>(Map.of("kafka", 0, "controller", 0));
    ports = Ports.settle(any);
    startBroker();
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  private void startBroker() {
    broker =
        KafkaStore.start(temporary.resolve("kafka"), ports.get("kafka"), ports.get("controller"));
  }

  @Test
  void withoutTheBrokerCommandsGoOnAndWithItTheFeedsCatchUpWithNothingLostOrTwice()
      throws Exception {
    try (TestService service =
        TestService.start(
            TeamService.class,
            TeamService.NAME,
            "--sistem-kerja.kafka.bootstrap-servers=" + broker.bootstrapServers())) {
      FeedHandler handler =
          service.context().getBeansOfType(FeedHandler.class).values().stream()
              .filter(h -> h.topics().contains(ASSIGNMENTS))
              .findFirst()
              .orElseThrow();
      List<UUID> assigned = new ArrayList<>();
      assigned.addAll(publishAssignments(10));
      awaitMembers(service, 10);
      for (int round = 0; round < 2; round++) {
        broker.close();
        for (int i = 0; i < 10; i++) {
          UUID assignment = UUID.randomUUID();
          handler.handle(event(assignment));
          assigned.add(assignment);
        }
        awaitMembers(service, assigned.size());
        startBroker();
        assigned.addAll(publishAssignments(10));
        awaitMembers(service, assigned.size());
      }

      Set<String> published = new LinkedHashSet<>();
      await(() -> {
        published.clear();
        read(TEAMS).forEach(r -> published.add(header(r, "ce_id")));
        return published.size() >= assigned.size();
      });
      assertThat(read(TEAMS)).as("records on the topic, each event once").hasSize(assigned.size());
      assertThat(published).isEqualTo(storedEvents(service));
    }
  }

  @Test
  void ofAPoisonEventOnlyItsOwnCaseWaitsAndItCatchesUpInOrderOnceItCanBeHandled() throws Exception {
    try (Reading reading = new Reading()) {
      reading.handler.poisoned.add("case-3#2");
      reading.subscriber("a").start();
      publishCases(8, 1, 5);
      await(() -> reading.handler.seen().size() == 36);
      assertThat(reading.handler.seen())
          .contains("case-3#1")
          .doesNotContain("case-3#2", "case-3#3");
      assertThat(reading.parked()).isEqualTo(4);

      // another reader takes over what waits, with the case
      reading.stop("a");
      reading.subscriber("b").start();
      publishCases(8, 6, 6);
      await(() -> reading.handler.seen().size() == 43);
      assertThat(reading.parked()).isEqualTo(5);

      reading.handler.poisoned.clear();
      await(() -> reading.handler.seen().size() == 48);
      await(() -> reading.parked() == 0);
      reading.assertEachCaseInOrder(8, 6);
    }
  }

  @Test
  void aRecordThatIsNoContractEventHoldsUpNobodyElse() throws Exception {
    try (Reading reading = new Reading()) {
      reading.subscriber("a").start();
      publishCases(1, 1, 1);
      try (KafkaProducer<String, byte[]> producer = producer()) {
        producer.send(new ProducerRecord<>("cases", "63.02/other", new byte[] {1, 2, 3})).get();
      }
      publishCases(8, 2, 3);
      await(() -> reading.handler.seen().size() == 17);
      assertThat(reading.parked()).isEqualTo(1);
    }
  }

  @Test
  void readersThatComeAndGoMissNothingAndKeepTheOrderOfEachCase() throws Exception {
    try (Reading reading = new Reading()) {
      reading.subscriber("a").start();
      publishCases(20, 1, 5);
      await(() -> reading.handler.seen().size() >= 40);
      reading.subscriber("b").start();
      publishCases(20, 6, 10);
      await(() -> reading.handler.seen().size() >= 150);
      reading.stop("a");
      publishCases(20, 11, 12);
      await(() -> reading.handler.seen().size() == 240);
      reading.assertEachCaseInOrder(20, 12);
    }
  }

  /** Readers of one group over one read store, and what they have handled. */
  private final class Reading implements AutoCloseable {
    private final MongoServer mongo = new MongoServer(H2Backend.inMemory());
    private final MongoClient client;
    private final MongoDatabase database;
    private final Map<String, FeedSubscriber> subscribers = new HashMap<>();
    private final Recording handler = new Recording();

    Reading() {
      mongo.bind("127.0.0.1", 0);
      client = MongoClients.create("mongodb://127.0.0.1:" + mongo.getLocalAddress().getPort());
      database = client.getDatabase("reading");
    }

    FeedSubscriber subscriber(String name) {
      FeedSubscriber subscriber =
          new FeedSubscriber(
              handler,
              new RecordCodec(),
              Map.of("bootstrap.servers", broker.bootstrapServers()),
              (short) 1,
              null,
              database);
      subscribers.put(name, subscriber);
      return subscriber;
    }

    void stop(String name) {
      subscribers.remove(name).stop();
    }

    long parked() {
      return database.getCollection("feed_parked").countDocuments(new Document());
    }

    void assertEachCaseInOrder(int cases, int events) {
      List<String> seen = List.copyOf(handler.seen());
      for (int c = 1; c <= cases; c++) {
        String prefix = "case-" + c + "#";
        assertThat(seen.stream().filter(s -> s.startsWith(prefix)))
            .containsExactlyElementsOf(
                IntStream.rangeClosed(1, events).mapToObj(n -> prefix + n).toList());
      }
    }

    @Override
    public void close() {
      subscribers.values().forEach(FeedSubscriber::stop);
      client.close();
      mongo.shutdownNow();
    }
  }

  /** Remembers what it has handled, and fails where it is told to. */
  private static final class Recording implements FeedHandler {
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
      return "recording";
    }

    @Override
    public Set<String> topics() {
      return Set.of("cases");
    }

    @Override
    public void handle(ContractEvent event) {
      String which = event.subject() + "#" + event.sequence();
      if (poisoned.contains(which)) {
        throw new IllegalArgumentException("poison");
      }
      handled.add(which);
    }

    /** In the order of the first handling: an event may come twice. */
    Set<String> seen() {
      return new LinkedHashSet<>(handled);
    }
  }

  private void publishCases(int cases, int from, int to) throws Exception {
    try (KafkaProducer<String, byte[]> producer = producer()) {
      for (int n = from; n <= to; n++) {
        for (int c = 1; c <= cases; c++) {
          send(producer, "cases", "case.happened.v1", "case-" + c, n, JSON.createObjectNode());
        }
      }
    }
  }

  /** As the assignment service would publish them. */
  private List<UUID> publishAssignments(int count) throws Exception {
    List<UUID> assignments = new ArrayList<>();
    try (KafkaProducer<String, byte[]> producer = producer()) {
      for (int i = 0; i < count; i++) {
        UUID assignment = UUID.randomUUID();
        assignments.add(assignment);
        ContractEvent event = event(assignment);
        send(producer, ASSIGNMENTS, event.type(), event.subject(), 0, (ObjectNode) event.body());
      }
    }
    return assignments;
  }

  private static ContractEvent event(UUID assignment) {
    Instant now = Instant.parse("2026-02-03T01:00:00Z");
    return new ContractEvent(
        UUID.randomUUID(),
        "assignment.assignment-opened.v1",
        new id.sistemkerja.kernel.RegencyCode("63.02"),
        "assignment:63.02:" + assignment,
        0,
        assignment.toString(),
        UUID.randomUUID(),
        null,
        now,
        now,
        JSON.createObjectNode(),
        JSON.createObjectNode()
            .put("assignmentId", assignment.toString())
            .put("caseId", assignment.toString())
            .put("letterId", assignment.toString())
            .put("letterNumber", "800.1.11.1/1/SETDA/2026")
            .put("officialId", "63.02-peg-1")
            .put("officialName", "Pejabat Contoh")
            .put("officialUnitId", "63.02-dishub")
            .put("ownerUnitId", UNIT)
            .put("ownerUnitName", "Dinas Kominfo")
            .put("periodFrom", "2026-02-03"));
  }

  private static void send(
      KafkaProducer<String, byte[]> producer,
      String topic,
      String type,
      String subject,
      long sequence,
      ObjectNode body)
      throws ExecutionException, InterruptedException {
    String now = "2026-02-03T01:00:00Z";
    ObjectNode content = JSON.createObjectNode();
    content.putObject("record").put("occurredAt", now).put("recordedAt", now);
    content.set("body", body);
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            topic, "63.02/" + subject, content.toString().getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers = new HashMap<>();
    headers.put("content-type", "application/json");
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_source", "/sistem-kerja/63.02");
    headers.put("ce_type", type);
    headers.put("ce_subject", subject);
    headers.put("ce_time", now);
    headers.put("ce_regency", "63.02");
    headers.put("ce_stream", "stream:63.02:" + subject);
    headers.put("ce_sequence", Long.toString(sequence));
    headers.put("ce_correlationid", UUID.randomUUID().toString());
    headers.forEach((name, v) -> record.headers().add(name, v.getBytes(StandardCharsets.UTF_8)));
    producer.send(record).get();
  }

  private KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", broker.bootstrapServers()),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  /** Everything that is on the topic. */
  private List<ConsumerRecord<String, byte[]>> read(String topic) {
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
    }
    return all;
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static void awaitMembers(TestService service, int count) throws Exception {
    String token = service.issuer().token("63.02", "63.02-peg-9", "official");
    await(() -> {
      var answer = service.get(token, "/v1/rosters/" + UNIT);
      JsonNode roster = JSON.readTree(answer.body());
      return answer.statusCode() == 200 && roster.get("members").size() == count;
    });
  }

  private static Set<String> storedEvents(TestService service) throws Exception {
    Set<String> ids = new LinkedHashSet<>();
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select eventIdentifier from DomainEventEntry order by globalIndex")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void await(Condition condition) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(90));
    while (!condition.holds()) {
      assertThat(Instant.now()).as("in time").isBefore(deadline);
      Thread.sleep(50);
    }
  }
}
