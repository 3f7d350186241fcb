package id.sistemkerja.embedded.stores;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The three stores over one data directory, started side by side.
 *
 * <p>Closing stops the broker first, then the read models, then the event store: nothing that still
 * runs writes to one that is gone.
 */
public final class Stores implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Stores.class);

  private final PostgresStore postgres;
  private final KafkaStore kafka;
  private final MongoStore mongo;

  private Stores(PostgresStore postgres, KafkaStore kafka, MongoStore mongo) {
    this.postgres = postgres;
    this.kafka = kafka;
    this.mongo = mongo;
  }

  /** The ports of the stores; each 1 to 65535 and free. */
  public record StorePorts(int postgres, int kafka, int kafkaController, int mongo) {}

  /**
   * Starts all three; returns when all take requests. If one fails, the others are stopped.
   *
   * @param directory the data directory, owned by the caller
   * @param databases the event-store databases that must exist
   * @param progress told the name of each store and how long it took
   * @throws StartFailure if one of them cannot be started
   */
  public static Stores start(
      DataDirectory directory,
      StorePorts ports,
      List<String> databases,
      BiConsumer<String, Duration> progress) {
    Path path = directory.path();
    Map<String, Future<? extends AutoCloseable>> starting = new LinkedHashMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      Future<PostgresStore> postgres =
          threads.submit(() ->
              timed(
                  "PostgreSQL",
                  progress,
                  () ->
                      PostgresStore.start(
                          path.resolve("postgresql"), ports.postgres(), databases)));
      Future<KafkaStore> kafka =
          threads.submit(() ->
              timed(
                  "Kafka",
                  progress,
                  () ->
                      KafkaStore.start(
                          path.resolve("kafka"), ports.kafka(), ports.kafkaController())));
      Future<MongoStore> mongo =
          threads.submit(() ->
              timed(
                  "read models",
                  progress,
                  () -> MongoStore.start(path.resolve("mongo"), ports.mongo())));
      starting.put("Kafka", kafka);
      starting.put("read models", mongo);
      starting.put("PostgreSQL", postgres);
      return new Stores(get(postgres), get(kafka), get(mongo));
    } catch (RuntimeException | Error failure) {
      starting.forEach((name, future) -> closeStarted(name, future, failure));
      throw failure;
    }
  }

  private static <S> S timed(
      String name, BiConsumer<String, Duration> progress, Supplier<S> start) {
    long began = System.nanoTime();
    S store = start.get();
    progress.accept(name, Duration.ofNanos(System.nanoTime() - began));
    return store;
  }

  private static <S> S get(Future<S> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new StartFailure("A store could not be started: " + cause, cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Starting was interrupted.", e);
    }
  }

  private static void closeStarted(
      String name, Future<? extends AutoCloseable> future, Throwable failure) {
    // the executor has waited for all of them: each is either a store or its failure
    if (future.state() == Future.State.SUCCESS) {
      Throwable closing = closing(name, future.resultNow());
      if (closing != null) {
        failure.addSuppressed(closing);
      }
    }
  }

  private static @Nullable Throwable closing(String name, AutoCloseable store) {
    try {
      store.close();
      return null;
    } catch (Exception e) {
      log.error("{} did not stop cleanly", name, e);
      return e;
    }
  }

  public PostgresStore postgres() {
    return postgres;
  }

  public KafkaStore kafka() {
    return kafka;
  }

  public MongoStore mongo() {
    return mongo;
  }

  @Override
  public void close() {
    List<Throwable> failures = new ArrayList<>();
    Map<String, AutoCloseable> inOrder = new LinkedHashMap<>();
    inOrder.put("Kafka", kafka);
    inOrder.put("read models", mongo);
    inOrder.put("PostgreSQL", postgres);
    inOrder.forEach((name, store) -> {
      Throwable failure = closing(name, store);
      if (failure != null) {
        failures.add(failure);
      }
    });
    if (!failures.isEmpty()) {
      throw new IllegalStateException("some stores did not stop cleanly", failures.getFirst());
    }
  }
}
