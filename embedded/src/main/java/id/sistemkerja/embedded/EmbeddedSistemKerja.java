package id.sistemkerja.embedded;

import id.sistemkerja.embedded.stores.DataDirectory;
import id.sistemkerja.embedded.stores.Ports;
import id.sistemkerja.embedded.stores.PostgresStore;
import id.sistemkerja.embedded.stores.StartFailure;
import id.sistemkerja.embedded.stores.Stores;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole system in this process: the stores, the identity provider, the services and the
 * gateway, each application in a Spring context of its own.
 *
 * <p>Everything listens on the loopback interface only.
 */
public final class EmbeddedSistemKerja implements AutoCloseable {
  /** Two cores start three contexts about as fast as they start one after the other with gaps. */
  private static final int CONTEXTS_AT_ONCE = 3;

  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final DataDirectory directory;
  private final Addresses addresses;
  private final CountDownLatch startingEnded = new CountDownLatch(1);
  private final Deque<Part> started = new ArrayDeque<>();
  private final List<ConfigurableApplicationContext> applications = new CopyOnWriteArrayList<>();
  private boolean closing;

  private record Part(String name, AutoCloseable resource) {}

  private EmbeddedSistemKerja(DataDirectory directory, Addresses addresses) {
    this.directory = directory;
    this.addresses = addresses;
    started.push(new Part("data directory", directory));
  }

  /**
   * Starts everything, and returns when every part takes requests.
   *
   * @throws StartFailure if a part cannot be started; what had been started is stopped again
   */
  public static EmbeddedSistemKerja start(Options options) {
    return start(options, line -> log().info("{}", line));
  }

  /**
   * Starts everything, and tells what is happening.
   *
   * @param progress given one line for each part that is ready
   * @throws StartFailure if a part cannot be started; what had been started is stopped again
   */
  public static EmbeddedSistemKerja start(Options options, Consumer<String> progress) {
    EmbeddedSistemKerja system = prepare(options);
    system.startAll(progress);
    return system;
  }

  /** Takes the data directory and settles the ports; starts nothing. */
  static EmbeddedSistemKerja prepare(Options options) {
    // the first context would set up logging for all of them, the second would set it up again
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    if (!SLF4JBridgeHandler.isInstalled()) {
      SLF4JBridgeHandler.removeHandlersForRootLogger();
      SLF4JBridgeHandler.install();
    }
    FurtherLaw law = options.regulations() == null ? null : FurtherLaw.read(options.regulations());
    DataDirectory directory = DataDirectory.open(options.data());
    try {
      // first of all: it may hold the port that is asked for
      PostgresStore.stopOrphan(directory.path().resolve("postgresql"));
      Addresses addresses = new Addresses(directory.path(), law, Ports.settle(options.ports()));
      return new EmbeddedSistemKerja(directory, addresses);
    } catch (RuntimeException | Error e) {
      directory.close();
      throw e;
    }
  }

  void startAll(Consumer<String> progress) {
    try {
      startParts(progress);
    } catch (RuntimeException | Error e) {
      startingEnded.countDown();
      close();
      throw e;
    } finally {
      startingEnded.countDown();
    }
  }

  private void startParts(Consumer<String> progress) {
    try (ExecutorService threads = Executors.newFixedThreadPool(CONTEXTS_AT_ONCE)) {
      Map<String, Future<?>> contexts = new LinkedHashMap<>();
      // these need no store, and start beside them
      for (Module module : Modules.WITHOUT_STORES) {
        contexts.put(module.name(), threads.submit(() -> startContext(module, "", progress)));
      }
      Stores stores =
          Stores.start(
              directory,
              addresses.storePorts(),
              Modules.databases(),
              (name, took) -> progress.accept(line(name, took)));
      keep("stores", stores);
      String password = stores.postgres().password();
      for (Module module : Modules.SERVICES) {
        contexts.put(module.name(), threads.submit(() -> startContext(module, password, progress)));
      }
      contexts.forEach(EmbeddedSistemKerja::await);
    }
    new Feeds(applications).awaitAll(LONGEST_START);
  }

  private static void await(String name, Future<?> context) {
    try {
      Object unused = context.get();
    } catch (ExecutionException e) {
      throw new StartFailure(name + " could not be started: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Starting was interrupted.", e);
    }
  }

  private void startContext(Module module, String databasePassword, Consumer<String> progress) {
    synchronized (this) {
      if (closing) {
        return;
      }
    }
    long began = System.nanoTime();
    List<String> arguments = new ArrayList<>();
    module
        .settings(addresses, databasePassword)
        .forEach((name, value) -> arguments.add("--" + name + "=" + value));
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(module.application())
            .registerShutdownHook(false)
            .run(arguments.toArray(String[]::new));
    keep(module.name(), context);
    applications.add(context);
    progress.accept(line(module.name(), Duration.ofNanos(System.nanoTime() - began)));
  }

  private static String line(String name, Duration took) {
    return String.format(Locale.ROOT, "  %-24s ready in %5.1f s", name, took.toMillis() / 1000.0);
  }

  private void keep(String name, AutoCloseable resource) {
    boolean late;
    synchronized (this) {
      late = closing;
      if (!late) {
        started.push(new Part(name, resource));
      }
    }
    if (late) {
      close(new Part(name, resource));
      throw new StartFailure("Stopped while starting.");
    }
  }

  /** Where everything is. */
  public Addresses addresses() {
    return addresses;
  }

  /** The address of the portal, and under {@code /api} of every service's API. */
  public URI gateway() {
    return addresses.gateway();
  }

  /**
   * Stops the applications, the last started first, then the stores. Requests under way are
   * finished. While parts are still starting, waits for them first: one that is half started cannot
   * be stopped. A second call does nothing.
   */
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
    }
    try {
      if (!startingEnded.await(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
        log().warn("stopping although some parts are still starting");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<Part> parts;
    synchronized (this) {
      parts = List.copyOf(started);
      started.clear();
    }
    parts.forEach(EmbeddedSistemKerja::close);
  }

  private static void close(Part part) {
    try {
      part.resource().close();
    } catch (Exception e) {
      log().error("{} did not stop cleanly", part.name(), e);
    }
  }

  // not a constant: the main method says where the log is before the first logger is made
  private static Logger log() {
    return LoggerFactory.getLogger(EmbeddedSistemKerja.class);
  }

  /** Runs until it is told to stop (SIGTERM, or an interrupt from the keyboard). */
  public static void main(String[] arguments) {
    new Main().run(List.of(arguments));
  }
}
