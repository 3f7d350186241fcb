package id.sistemkerja.embedded.stores;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * The event store: a real PostgreSQL server, run as a child process over a fixed directory.
 *
 * <p>The server is driven here and not through the helper class that comes with the binaries,
 * because that one is meant for tests: it switches {@code fsync} off, and a kill while it unpacks
 * or initialises leaves a directory that never starts again. Here both happen beside the final
 * place and are renamed into it.
 *
 * <p>The server outlives a killed launcher. {@link #stopOrphan} ends such a server before the next
 * start; it is recognised by the process id in the directory's {@code postmaster.pid} together with
 * that process's command line.
 */
public final class PostgresStore implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(PostgresStore.class);

  /** The server's only user, the owner of all databases. */
  public static final String USER = "sistem_kerja";

  private static final Duration START_LIMIT = Duration.ofSeconds(120);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          // no socket files: two servers on one machine would compete for one place in /tmp
          Map.entry("unix_socket_directories", "''"),
          // an acknowledged command is on disk, also if the machine loses power
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("shared_buffers", "64MB"),
          Map.entry("max_connections", "100"),
          Map.entry("work_mem", "4MB"),
          Map.entry("maintenance_work_mem", "32MB"),
          Map.entry("effective_cache_size", "512MB"),
          Map.entry("max_wal_size", "512MB"),
          Map.entry("autovacuum_max_workers", "1"),
          Map.entry("max_parallel_workers_per_gather", "0"),
          Map.entry("max_worker_processes", "2"),
          // short statements only: compiling them costs more than it saves
          Map.entry("jit", "off"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"));

  private final Path programs;
  private final Path directory;
  private final Path cluster;
  private final int port;
  private final String password;

  private PostgresStore(Path programs, Path directory, Path cluster, int port, String password) {
    this.programs = programs;
    this.directory = directory;
    this.cluster = cluster;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the server and creates the databases that are missing. After a crash the server first
   * recovers from its log.
   *
   * @param directory where the store keeps everything; created where missing
   * @param port a free port, 1 to 65535
   * @param databases names in lower case with underscores
   * @throws StartFailure if the server cannot be started; the message names its log
   */
  public static PostgresStore start(Path directory, int port, List<String> databases) {
    try {
      Files.createDirectories(directory);
      Path programs = unpackPrograms(directory);
      String password = password(directory);
      Path cluster = directory.resolve("cluster");
      if (!Files.exists(cluster)) {
        initialise(programs, directory, cluster);
      }
      stopOrphan(directory);
      PostgresStore store = new PostgresStore(programs, directory, cluster, port, password);
      store.startServer();
      try {
        store.createMissing(databases);
      } catch (SQLException e) {
        store.close();
        throw new StartFailure("PostgreSQL's databases could not be created: " + e + ".", e);
      }
      return store;
    } catch (IOException e) {
      throw new StartFailure("PostgreSQL could not be started: " + e + ".", e);
    }
  }

  /**
   * Ends a server that a killed launcher left behind in this directory; does nothing if there is
   * none.
   *
   * @param directory the store's directory, as given to {@link #start}
   * @throws StartFailure if such a server runs and cannot be ended
   */
  public static void stopOrphan(Path directory) {
    Path cluster = directory.resolve("cluster");
    Path pidFile = cluster.resolve("postmaster.pid");
    Optional<ProcessHandle> named = processNamedIn(pidFile);
    if (named.isEmpty()) {
      // a file that names no living process is the server's own business: it also checks whether
      // any of that process's children still hold the shared memory
      return;
    }
    ProcessHandle process = named.get();
    if (!isServerOf(cluster, process)) {
      log.warn("{} names process {}, which is not its server: removed", pidFile, process.pid());
      try {
        Files.deleteIfExists(pidFile);
      } catch (IOException e) {
        throw new StartFailure("The stale file " + pidFile + " cannot be removed: " + e + ".", e);
      }
      return;
    }
    log.info("stopping the PostgreSQL server {} that an earlier run left behind", process.pid());
    try {
      Path programs = unpackPrograms(directory);
      for (String mode : List.of("fast", "immediate")) {
        if (stop(programs, directory, mode) || !process.isAlive()) {
          awaitExit(process);
          return;
        }
      }
    } catch (IOException e) {
      throw new StartFailure("The PostgreSQL server of an earlier run cannot be ended: " + e, e);
    }
    throw new StartFailure(
        "A PostgreSQL server of an earlier run (process "
            + process.pid()
            + ") does not end. Stop it, then start again.");
  }

  private static Optional<ProcessHandle> processNamedIn(Path pidFile) {
    try (Stream<String> lines = Files.lines(pidFile, StandardCharsets.UTF_8)) {
      return lines
          .findFirst()
          .map(String::strip)
          .filter(line -> line.matches("[0-9]{1,18}"))
          .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
          .filter(ProcessHandle::isAlive);
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static boolean isServerOf(Path cluster, ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    boolean isPostgres =
        info.command().map(Path::of).map(Path::getFileName).map(Path::toString).stream()
            .anyMatch("postgres"::equals);
    return isPostgres
        && info.arguments().stream().flatMap(Stream::of).anyMatch(cluster.toString()::equals);
  }

  private void startServer() throws IOException {
    List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
    SETTINGS.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
    Path serverLog = directory.resolve("postgresql.log");
    // pg_ctl makes the server the leader of its own session: an interrupt from the keyboard reaches
    // the launcher only, which then stops the services before their store
    int result =
        run(
            programs,
            directory,
            START_LIMIT.plusSeconds(10),
            "pg_ctl",
            List.of(
                "start",
                "-w",
                "-t",
                Long.toString(START_LIMIT.toSeconds()),
                "-D",
                cluster.toString(),
                "-l",
                serverLog.toString(),
                "-o",
                String.join(" ", options)));
    if (result != 0) {
      throw new StartFailure("PostgreSQL did not start; its log is " + serverLog + ".");
    }
  }

  private void createMissing(List<String> databases) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
        Statement statement = connection.createStatement()) {
      Set<String> present = new HashSet<>();
      try (ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database")) {
        while (rows.next()) {
          present.add(rows.getString(1));
        }
      }
      for (String database : databases) {
        if (!database.matches("[a-z_]+")) {
          throw new IllegalArgumentException("not a database name: " + database);
        }
        if (!present.contains(database)) {
          statement.execute("CREATE DATABASE " + database);
        }
      }
    }
  }

  /** The address of one database, without credentials. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The password of {@link #USER}: made once per data directory, kept there for its owner only. */
  public String password() {
    return password;
  }

  /** Stops the server, ending connections that are still open; what was committed is on disk. */
  @Override
  public void close() {
    try {
      if (!stop(programs, directory, "fast")) {
        log.error("PostgreSQL did not stop in time; the next start will end it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean stop(Path programs, Path directory, String mode) throws IOException {
    int result =
        run(
            programs,
            directory,
            STOP_LIMIT.plusSeconds(10),
            "pg_ctl",
            List.of(
                "stop",
                "-w",
                "-t",
                Long.toString(STOP_LIMIT.toSeconds()),
                "-m",
                mode,
                "-D",
                directory.resolve("cluster").toString()));
    return result == 0;
  }

  // pg_ctl returns when the pid file is gone, which is the last but one thing that the server does.
  // Where nobody collects ended processes (a container without an init) the wait would be endless.
  private static void awaitExit(ProcessHandle process) {
    try {
      process.onExit().get(2, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      log.debug("process {} has not been collected yet", process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void initialise(Path programs, Path directory, Path cluster) throws IOException {
    Path fresh = directory.resolve("cluster.new");
    delete(fresh);
    int result =
        run(
            programs,
            directory,
            START_LIMIT,
            "initdb",
            List.of(
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + directory.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // the same order of text on every machine, whatever its system library says
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums"));
    if (result != 0) {
      throw new StartFailure(
          "PostgreSQL's directory could not be made; see " + controlLog(directory) + ".");
    }
    Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String password(Path directory) throws IOException {
    Path file = directory.resolve("password");
    if (!Files.exists(file)) {
      byte[] bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      Path fresh = directory.resolve("password.new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file).strip();
  }

  /**
   * The programs stand in the data directory: a cleaner of /tmp must not take a running server's
   * files.
   */
  private static Path unpackPrograms(Path directory) throws IOException {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "");
    String archive =
        switch (machine) {
          case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
          case "aarch64" -> "postgres-linux-arm_64.txz";
          default -> "";
        };
    URL resource = PostgresStore.class.getClassLoader().getResource(archive);
    if (!os.contains("linux") || archive.isEmpty() || resource == null) {
      throw new StartFailure(
          "The embedded mode brings PostgreSQL for Linux on x86-64 and ARM64, not for "
              + os
              + " on "
              + machine
              + ". Use the distributed mode (docker-compose.yml) here.");
    }
    Path programs = directory.resolve("programs-" + fingerprint(resource));
    if (Files.exists(programs)) {
      return programs;
    }
    Path fresh = directory.resolve("programs.new");
    delete(fresh);
    try (InputStream raw = new BufferedInputStream(resource.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = fresh.resolve(entry.getName()).normalize();
        if (!target.startsWith(fresh)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Path parent = target.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, target);
          if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
    Files.move(fresh, programs, StandardCopyOption.ATOMIC_MOVE);
    return programs;
  }

  /** The checksum that the jar keeps of the archive: another release unpacks beside the old one. */
  private static String fingerprint(URL resource) throws IOException {
    if (resource.openConnection() instanceof JarURLConnection connection) {
      return Long.toHexString(connection.getJarEntry().getCrc());
    }
    throw new IOException("the PostgreSQL programs do not come from a jar: " + resource);
  }

  private static Path controlLog(Path directory) {
    return directory.resolve("control.log");
  }

  private static int run(
      Path programs, Path directory, Duration limit, String program, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (new UnixSystem().getUid() == 0) {
      // the server refuses to run as root; in a user namespace of its own it is nobody
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    File control = controlLog(directory).toFile();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(control))
            .start();
    try {
      if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IOException(program + " did not finish within " + limit.toSeconds() + " s");
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + program, e);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
