package id.sistemkerja.embedded.stores;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The integration feed: a real Kafka broker, with its controller, inside the process.
 *
 * <p>Its log survives restarts and kills. The storage is formatted once; the cluster's id then
 * stays.
 */
public final class KafkaStore implements AutoCloseable {
  private static final int NODE = 1;
  private static final String LISTENER = "BROKER";
  private static final String CONTROLLER_LISTENER = "CONTROLLER";

  private final KafkaRaftServer server;
  private final int port;

  private KafkaStore(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker and returns when it takes requests.
   *
   * @param directory where the broker keeps everything; created where missing
   * @param port a free port for clients, 1 to 65535
   * @param controllerPort a free port for the controller, 1 to 65535
   * @throws StartFailure if the storage cannot be formatted
   */
  public static KafkaStore start(Path directory, int port, int controllerPort) {
    Path logs = directory.resolve("logs");
    try {
      Files.createDirectories(directory);
      if (!Files.exists(logs)) {
        format(directory, logs);
      }
    } catch (IOException e) {
      throw new StartFailure("Kafka's storage could not be made: " + e + ".", e);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(
            new KafkaConfig(settings(logs, port, controllerPort), false), Time.SYSTEM);
    server.startup();
    return new KafkaStore(server, port);
  }

  /** The address for clients. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  // beside the final place, then renamed: a kill in between leaves nothing half formatted
  private static void format(Path directory, Path logs) throws IOException {
    Path fresh = directory.resolve("logs.new");
    if (Files.exists(fresh)) {
      try (Stream<Path> paths = Files.walk(fresh)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(fresh);
    try (PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      new Formatter()
          .setPrintStream(silent)
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(CONTROLLER_LISTENER)
          .setMetadataLogDirectory(fresh.toString())
          .addDirectory(fresh.toString())
          .run();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
    Files.move(fresh, logs, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Map<String, String> settings(Path logs, int port, int controllerPort) {
    Map<String, String> settings = new HashMap<>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE));
    settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
    settings.put(
        "listeners",
        LISTENER
            + "://127.0.0.1:"
            + port
            + ","
            + CONTROLLER_LISTENER
            + "://127.0.0.1:"
            + controllerPort);
    settings.put("advertised.listeners", LISTENER + "://127.0.0.1:" + port);
    settings.put(
        "listener.security.protocol.map",
        LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
    settings.put("inter.broker.listener.name", LISTENER);
    settings.put("controller.listener.names", CONTROLLER_LISTENER);
    settings.put("log.dirs", logs.toString());
    settings.put("auto.create.topics.enable", "false");

    // An acknowledged record is on disk. A kill of the process alone would not need it: what is
    // written stays in the system's page cache. A loss of power would, and a single broker has no
    // replica to fetch the record from, while its publisher counts it as published.
    settings.put("log.flush.interval.messages", "1");
    settings.put("log.retention.ms", "-1");
    settings.put("log.segment.bytes", Integer.toString(64 << 20));
    settings.put("log.index.size.max.bytes", Integer.toString(1 << 20));

    // one node: everything has one copy
    settings.put("default.replication.factor", "1");
    settings.put("min.insync.replicas", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    // after a kill the controller takes the broker back only when its former session has run out
    settings.put("broker.session.timeout.ms", "2000");
    settings.put("broker.heartbeat.interval.ms", "500");

    // small: it shares two cores and one heap with everything else
    settings.put("num.network.threads", "1");
    settings.put("num.io.threads", "2");
    settings.put("background.threads", "1");
    settings.put("num.recovery.threads.per.data.dir", "1");
    settings.put("log.cleaner.threads", "1");
    settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
    settings.put("log.cleaner.io.buffer.size", Integer.toString(128 << 10));
    settings.put("queued.max.requests", "64");
    return settings;
  }
}
