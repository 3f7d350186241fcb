package id.sistemkerja.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.embedded.stores.DataDirectory;
import id.sistemkerja.embedded.stores.Ports;
import id.sistemkerja.embedded.stores.PostgresStore;
import id.sistemkerja.embedded.stores.Stores;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each application as a process of its own, from its Boot jar, set up by its environment alone. */
class BootJarIT {
  private static final Duration LONGEST_START = Duration.ofSeconds(120);
  private static final Map<String, String> DATABASES =
      Map.of(
          "org-structure-service", "org_structure",
          "assignment-service", "assignment",
          "team-service", "team",
          "notification-service", "notification");

  @TempDir Path temporary;
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void everyApplicationStartsAloneSaysThatItIsReadyAndStopsWhenTold() throws Exception {
    Map<String, Integer> ports =
        Ports.settle(
            Map.of("postgresql", 0, "kafka", 0, "kafka-controller", 0, "mongo", 0, "identity", 0));
    Stores.StorePorts storePorts =
        new Stores.StorePorts(
            ports.get("postgresql"),
            ports.get("kafka"),
            ports.get("kafka-controller"),
            ports.get("mongo"));
    try (DataDirectory directory = DataDirectory.open(temporary.resolve("data"));
        Stores stores =
            Stores.start(directory, storePorts, List.copyOf(DATABASES.values()), (n, t) -> {})) {
      String issuer = "http://localhost:" + ports.get("identity");
      Map<String, String> identity = new LinkedHashMap<>();
      identity.put("SERVER_PORT", ports.get("identity").toString());
      identity.put("SISTEMKERJA_IDENTITY_ISSUER", issuer);
      identity.put(
          "SISTEMKERJA_IDENTITY_KEYFILE", temporary.resolve("keys/signing-key.json").toString());
      try (Application running = new Application("identity", identity)) {
        running.awaitReady();
        for (String service : DATABASES.keySet()) {
          startAndStop(service, service(service, issuer, ports, stores.postgres().password()));
        }
        startAndStop("performance-service", reading("performance", issuer, ports));
        startAndStop(
            "gateway", Map.of("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI", issuer));
      }
    }
  }

  private void startAndStop(String module, Map<String, String> environment) throws Exception {
    try (Application application = new Application(module, environment)) {
      application.awaitReady();
    }
  }

  private static Map<String, String> service(
      String service, String issuer, Map<String, Integer> ports, String password) {
    String database = DATABASES.get(service);
    Map<String, String> environment = reading(database, issuer, ports);
    environment.put("SISTEMKERJA_EVENTSTORE", "postgresql");
    environment.put(
        "SPRING_DATASOURCE_URL",
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.get("postgresql"), database));
    environment.put("SPRING_DATASOURCE_USERNAME", PostgresStore.USER);
    environment.put("SPRING_DATASOURCE_PASSWORD", password);
    return environment;
  }

  private static Map<String, String> reading(
      String database, String issuer, Map<String, Integer> ports) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("SISTEMKERJA_KAFKA_BOOTSTRAPSERVERS", "127.0.0.1:" + ports.get("kafka"));
    environment.put(
        "SPRING_MONGODB_URI", "mongodb://127.0.0.1:%d/%s".formatted(ports.get("mongo"), database));
    environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI", issuer);
    return environment;
  }

  /** One of our processes. */
  private final class Application implements AutoCloseable {
    private final String module;
    private final Process process;
    private final Path output;
    private final int port;

    Application(String module, Map<String, String> environment) throws IOException {
      this.module = module;
      this.port =
          environment.containsKey("SERVER_PORT")
              ? Integer.parseInt(environment.get("SERVER_PORT"))
              : Ports.settle(Map.of(module, 0)).get(module);
      this.output = temporary.resolve(module + ".log");
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-jar",
                  jar(module).toString())
              .directory(temporary.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().putAll(environment);
      builder.environment().put("SERVER_PORT", Integer.toString(port));
      this.process = builder.start();
    }

    private static Path jar(String module) throws IOException {
      try (Stream<Path> files = Files.list(Project.root().resolve(module).resolve("target"))) {
        return files
            .filter(f -> f.getFileName().toString().matches(module + "-.*-boot\\.jar"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no Boot jar of " + module));
      }
    }

    void awaitReady() throws Exception {
      long deadline = System.nanoTime() + LONGEST_START.toNanos();
      HttpRequest question =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + port + "/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(5))
              .build();
      while (System.nanoTime() < deadline && process.isAlive()) {
        try {
          if (http.send(question, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
            return;
          }
        } catch (IOException e) {
          // it does not listen yet
        }
        Thread.sleep(200);
      }
      throw new AssertionError(module + " is not ready: " + Files.readString(output));
    }

    @Override
    public void close() throws Exception {
      process.destroy();
      try {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(module + " stops").isTrue();
        // ended by the signal, after its shutdown
        assertThat(process.exitValue()).as(module).isIn(0, 143);
      } finally {
        process.destroyForcibly();
      }
    }
  }
}
