package id.sistemkerja.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The system as {@code ./run} starts it: a process of its own, on free ports. */
public final class RunningSystem implements AutoCloseable {
  private static final Pattern ROW = Pattern.compile("^  (Portal|Sign-in|Event feeds) +(\\S+).*");
  private static @Nullable RunningSystem shared;

  private final Process process;
  private final Path data;
  private final Map<String, String> addresses;
  private final Duration startUp;
  private final Map<String, Person> people = new ConcurrentHashMap<>();

  private RunningSystem(
      Process process, Path data, Map<String, String> addresses, Duration startUp) {
    this.process = process;
    this.data = data;
    this.addresses = Map.copyOf(addresses);
    this.startUp = startUp;
  }

  /**
   * One for all tests of this process, with the demo data; it is stopped when the process ends.
   * Tests use cases of their own, and do not rest on the absence of others'.
   */
  public static synchronized RunningSystem shared() {
    if (shared == null) {
      Path data = temporaryDirectory();
      // stories count their events; due dates are looked at in tests of their own
      RunningSystem system = start(data, Map.of("SISTEMKERJA_DUETIMES_ENABLED", "false"));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                system.close();
                delete(data);
              }));
      shared = system;
    }
    return shared;
  }

  /**
   * Starts the system and returns when it takes requests.
   *
   * @param data where it keeps everything; what is there already is taken up again
   */
  public static RunningSystem start(Path data) {
    return start(data, Map.of());
  }

  /** As {@link #start(Path)}, with more in its environment. */
  public static RunningSystem start(Path data, Map<String, String> environment) {
    long began = System.nanoTime();
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
                  Project.root().resolve("run").toString(), "--data=" + data, "--port-base=0")
              .redirectErrorStream(true);
      // the build has just made it, or this is no build and its user has
      builder.environment().put("SISTEM_KERJA_BUILD", "no");
      builder.environment().putAll(environment);
      Process process = builder.start();
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      Map<String, String> addresses = new ConcurrentHashMap<>();
      List<String> seen = new ArrayList<>();
      boolean ready = false;
      Duration startUp = Duration.ZERO;
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        seen.add(line);
        if (line.startsWith("READY ")) {
          ready = true;
          startUp = Duration.ofNanos(System.nanoTime() - began);
        }
        Matcher row = ROW.matcher(line);
        if (ready && row.matches()) {
          addresses.put(row.group(1), row.group(2));
        }
        if (addresses.size() == 3) {
          drain(output);
          return new RunningSystem(process, data, addresses, startUp);
        }
      }
      throw new IllegalStateException("not started:\n" + String.join("\n", seen));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A full pipe would stop the process. */
  private static void drain(BufferedReader output) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (output.readLine() != null) {
              // what it says later is in its log
            }
          } catch (IOException e) {
            // it has ended
          }
        });
  }

  /** From the call of {@code ./run} to its line READY. */
  public Duration startUp() {
    return startUp;
  }

  public URI gateway() {
    return URI.create(address("Portal").replaceAll("/$", ""));
  }

  public URI issuer() {
    return URI.create(address("Sign-in"));
  }

  /** Kafka's address for clients. */
  public String kafka() {
    return address("Event feeds");
  }

  private String address(String row) {
    return Objects.requireNonNull(addresses.get(row), row);
  }

  public Path data() {
    return data;
  }

  public long pid() {
    return process.pid();
  }

  /** The process that the operator sees and all that it has started. */
  public List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** Signs in with a demo account's password, once; a fresh token is asked for when it ages. */
  public Person as(String account) {
    return people.computeIfAbsent(account, a -> new Person(this, a));
  }

  /** As {@code kill -9}: the process has no say. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As Ctrl+C; returns when it has ended. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  public static Path temporaryDirectory() {
    try {
      return Files.createTempDirectory("sistem-kerja-");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
