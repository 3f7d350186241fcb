package id.sistemkerja.embedded.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real stores over a real directory, closed, killed and damaged. */
class StoresIT {
  private static final String TOPIC = "feed";
  private static final List<String> DATABASES = List.of("assignment", "team");

  @TempDir Path temporary;

  @Test
  void whatIsWrittenIsThereAfterClosingAndStartingAgain() throws Exception {
    Path data = temporary.resolve("data of a regency");
    Map<String, Duration> took = new LinkedHashMap<>();
    try (Running first = Running.start(data)) {
      took.putAll(first.took);
      first.create();
      first.write("one");
      assertThat(first.setting("fsync")).isEqualTo("on");
      assertThat(first.setting("synchronous_commit")).isEqualTo("on");
      assertThat(first.setting("listen_addresses")).isEqualTo("127.0.0.1");
      assertThatThrownBy(() -> first.offsets("never-created"))
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
    assertThat(took.keySet()).containsExactlyInAnyOrder("PostgreSQL", "Kafka", "read models");
    assertThat(data.resolve("mongo/open")).doesNotExist();
    try (Running second = Running.start(data)) {
      second.write("two");
      assertThat(second.rows()).containsExactly("one", "two");
      assertThat(second.records()).containsExactly("one", "two");
      assertThat(second.documents()).containsExactly("one", "two");
    }
  }

  @Test
  void aKilledProcessLosesNothingAcknowledgedAndItsServerIsStopped() throws Exception {
    StoresProcess killed = StoresProcess.start(temporary);
    Running outside = Running.of(temporary, killed.ports());
    outside.create();
    outside.write("one");
    // the views' file is written twice per second; what is lost of it is rebuilt, but then there
    // would be nothing to see here
    Thread.sleep(2_000);
    killed.kill();
    ProcessHandle orphan = postmaster();
    assertThat(orphan.isAlive()).isTrue();

    try (Running again = Running.start(temporary)) {
      assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
      assertThat(again.rows()).containsExactly("one");
      assertThat(again.records()).containsExactly("one");
      assertThat(again.documents()).containsExactly("one");
    }
  }

  @Test
  void aServerThatWasKilledTooRecoversFromItsLog() throws Exception {
    StoresProcess killed = StoresProcess.start(temporary);
    Running outside = Running.of(temporary, killed.ports());
    outside.create();
    outside.write("one");
    ProcessHandle orphan = postmaster();
    orphan.destroyForcibly();
    killed.kill();
    orphan.onExit().join();
    assertThat(temporary.resolve("postgresql/cluster/postmaster.pid")).exists();

    try (Running again = Running.start(temporary)) {
      assertThat(again.rows()).containsExactly("one");
      assertThat(again.records()).containsExactly("one");
    }
  }

  @Test
  void aPidFileThatNamesAnotherProcessDoesNotStopThatProcessOrTheStart() throws Exception {
    try (Running first = Running.start(temporary)) {
      first.create();
      first.write("one");
    }
    Process bystander = new ProcessBuilder("sleep", "600").start();
    try {
      Path cluster = temporary.toRealPath().resolve("postgresql/cluster");
      Files.writeString(
          cluster.resolve("postmaster.pid"),
          bystander.pid() + "\n" + cluster + "\n1\n1\n\n127.0.0.1\n1 1\nready\n");
      try (Running again = Running.start(temporary)) {
        assertThat(again.rows()).containsExactly("one");
      }
      assertThat(bystander.isAlive()).isTrue();
    } finally {
      bystander.destroyForcibly();
    }
  }

  @Test
  void aTornFileOfReadModelsIsMovedAsideAndBegunAnew() throws Exception {
    Path file = temporary.resolve("views.mv.db");
    try (MongoStore store = MongoStore.start(temporary, freePort())) {
      fill(store);
    }
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength(content.length() / 2);
      content.seek(0);
      content.write(new byte[16 * 1024]);
    }
    try (MongoStore store = MongoStore.start(temporary, freePort())) {
      assertThat(count(store)).isZero();
      fill(store);
      assertThat(count(store)).isEqualTo(500);
    }
    assertThat(asides()).hasSize(1);
  }

  @Test
  void aTornPageIsFoundBeforeTheFileIsTrustedAfterAKill() throws Exception {
    Path file = temporary.resolve("views.mv.db");
    try (MongoStore store = MongoStore.start(temporary, freePort())) {
      fill(store);
    }
    Files.writeString(temporary.resolve("open"), "");
    long page = aPageInUse(file);
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.seek(page);
      content.write(new byte[16]);
    }
    try (MongoStore store = MongoStore.start(temporary, freePort())) {
      assertThat(count(store)).isZero();
    }
    assertThat(asides()).hasSize(1);
  }

  @Test
  void anIntactFileIsKeptAfterAKill() throws Exception {
    try (MongoStore store = MongoStore.start(temporary, freePort())) {
      fill(store);
    }
    Files.writeString(temporary.resolve("open"), "");
    try (MongoStore store = MongoStore.start(temporary, freePort())) {
      assertThat(count(store)).isEqualTo(500);
    }
    assertThat(asides()).isEmpty();
  }

  @Test
  void aPortInUseIsNamed() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Ports.settle(Map.of("gateway", other.getLocalPort(), "identity", 0)))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("gateway " + other.getLocalPort())
          .hasMessageContaining("--port-base")
          .hasMessageNotContaining("identity");
    }
    assertThat(Ports.settle(Map.of("a", 0, "b", 0, "c", 0)).values())
        .doesNotHaveDuplicates()
        .doesNotContain(0);
  }

  private ProcessHandle postmaster() throws Exception {
    String pid =
        Files.readAllLines(temporary.resolve("postgresql/cluster/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }

  private List<Path> asides() throws Exception {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(path -> path.toString().contains(".torn-")).toList();
    }
  }

  /** Where a page with views begins in the file: opening the file alone does not read it. */
  private static long aPageInUse(Path file) {
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      String views =
          store.getMapNames().stream().filter(n -> n.contains("views")).findFirst().orElseThrow();
      Page<Object, Object> root = store.openMap(views).getRootPage();
      long page = root.isLeaf() ? root.getPos() : root.getChildPagePos(0);
      String id = Integer.toHexString(DataUtils.getPageChunkId(page));
      String chunk = store.getLayoutMap().get("chunk." + id);
      // the newest chunk is not in the layout, which it contains: the file's own header names it
      String where = chunk != null ? chunk : header(file);
      assertThat(chunk != null || where.contains("chunk:" + id + ",")).as(where).isTrue();
      Matcher block = Pattern.compile("block:([0-9a-f]+)").matcher(where);
      assertThat(block.find()).isTrue();
      return Long.parseLong(block.group(1), 16) * 4096 + DataUtils.getPageOffset(page);
    }
  }

  private static String header(Path file) {
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
      byte[] first = new byte[4096];
      content.readFully(first);
      return new String(first, StandardCharsets.ISO_8859_1).lines().findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    return Ports.settle(Map.of("mongo", 0)).get("mongo");
  }

  private static void fill(MongoStore store) {
    try (MongoClient client = MongoClients.create(store.uri("team"))) {
      for (int i = 0; i < 500; i++) {
        client
            .getDatabase("team")
            .getCollection("views")
            .insertOne(new Document("_id", i).append("text", "x".repeat(200)));
      }
    }
  }

  private static long count(MongoStore store) {
    try (MongoClient client = MongoClients.create(store.uri("team"))) {
      return client.getDatabase("team").getCollection("views").countDocuments();
    }
  }

  /** Stores that run, here or in another process, and the clients that write and read them. */
  private static final class Running implements AutoCloseable {
    private final Path data;
    private final Stores.StorePorts ports;
    private final Map<String, Duration> took = new LinkedHashMap<>();
    private DataDirectory directory;
    private Stores stores;

    private Running(Path data, Stores.StorePorts ports) {
      this.data = data;
      this.ports = ports;
    }

    static Running of(Path data, Stores.StorePorts ports) {
      return new Running(data, ports);
    }

    static Running start(Path data) {
      Running running = new Running(data, StoresProcess.freePorts());
      running.directory = DataDirectory.open(data);
      running.stores =
          Stores.start(
              running.directory,
              running.ports,
              DATABASES,
              (name, duration) -> {
                synchronized (running.took) {
                  running.took.put(name, duration);
                }
              });
      System.out.println("started: " + running.took);
      return running;
    }

    @Override
    public void close() {
      stores.close();
      directory.close();
    }

    void create() throws Exception {
      try (Connection connection = connection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE entry (n serial, text varchar)");
      }
      try (Admin admin = Admin.create(client())) {
        admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
      }
    }

    void write(String text) throws Exception {
      try (Connection connection = connection();
          Statement statement = connection.createStatement()) {
        statement.execute("INSERT INTO entry (text) VALUES ('" + text + "')");
      }
      try (KafkaProducer<String, String> producer =
          new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
        producer.send(new ProducerRecord<>(TOPIC, text)).get();
      }
      try (MongoClient client = mongo()) {
        client.getDatabase("team").getCollection("views").insertOne(new Document("text", text));
      }
    }

    List<String> rows() throws Exception {
      List<String> rows = new ArrayList<>();
      try (Connection connection = connection();
          Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery("SELECT text FROM entry ORDER BY n")) {
        while (result.next()) {
          rows.add(result.getString(1));
        }
      }
      return rows;
    }

    List<String> records() {
      TopicPartition partition = new TopicPartition(TOPIC, 0);
      List<String> records = new ArrayList<>();
      try (KafkaConsumer<String, String> consumer =
          new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).get(partition);
        while (consumer.position(partition) < end) {
          for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofSeconds(1))) {
            records.add(found.value());
          }
        }
      }
      return records;
    }

    List<String> documents() {
      List<String> documents = new ArrayList<>();
      try (MongoClient client = mongo()) {
        for (Document document : client.getDatabase("team").getCollection("views").find()) {
          documents.add(document.getString("text"));
        }
      }
      return documents;
    }

    void offsets(String topic) throws Exception {
      try (Admin admin = Admin.create(client())) {
        admin.describeTopics(List.of(topic)).allTopicNames().get();
      }
    }

    String setting(String name) throws Exception {
      try (Connection connection = connection();
          Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery("SHOW " + name)) {
        result.next();
        return result.getString(1);
      }
    }

    private Connection connection() throws Exception {
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/team",
          PostgresStore.USER,
          Files.readString(data.resolve("postgresql/password")));
    }

    private Map<String, Object> client() {
      return Map.of("bootstrap.servers", "127.0.0.1:" + ports.kafka());
    }

    private MongoClient mongo() {
      return MongoClients.create("mongodb://127.0.0.1:" + ports.mongo() + "/team");
    }
  }
}
