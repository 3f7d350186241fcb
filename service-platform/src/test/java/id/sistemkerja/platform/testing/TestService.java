package id.sistemkerja.platform.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service under real HTTP, PostgreSQL (if it keeps events) and a MongoDB-compatible store. The
 * broker's address leads nowhere: a service takes commands without one.
 */
public final class TestService implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final @Nullable EmbeddedPostgres postgres;
  private final MongoServer mongo;
  private final TestIssuer issuer;
  private final ConfigurableApplicationContext context;

  private TestService(String eventStore, Class<?> application, String configName, String... more)
      throws Exception {
    postgres = eventStore.equals("none") ? null : EmbeddedPostgres.builder().start();
    mongo = new MongoServer(H2Backend.inMemory());
    mongo.bind("127.0.0.1", 0);
    issuer = new TestIssuer();
    context = run(application, configName, eventStore, more);
  }

  /** Starts the application with its own configuration file and the addresses of the stores. */
  public static TestService start(Class<?> application, String configName, String... more)
      throws Exception {
    return new TestService("postgresql", application, configName, more);
  }

  /** As {@link #start}, for a service that keeps no events and only reads others' feeds. */
  public static TestService startWithoutEventStore(
      Class<?> application, String configName, String... more) throws Exception {
    return new TestService("none", application, configName, more);
  }

  private ConfigurableApplicationContext run(
      Class<?> application, String configName, String eventStore, String... more) {
    List<String> arguments = arguments(configName, eventStore);
    arguments.addAll(List.of(more));
    return new SpringApplicationBuilder(application).run(arguments.toArray(String[]::new));
  }

  /** The arguments with which an application finds the stores. */
  public List<String> arguments(String configName, String eventStore) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.config.name=" + configName,
                "--spring.main.banner-mode=off",
                "--sistem-kerja.event-store=" + eventStore,
                "--sistem-kerja.kafka.bootstrap-servers=127.0.0.1:1",
                "--spring.mongodb.uri=mongodb://127.0.0.1:%d/test-%s"
                    .formatted(mongo.getLocalAddress().getPort(), eventStore),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address(),
                "--spring.security.oauth2.resourceserver.jwt.audiences=sistem-kerja",
                "--axon.axonserver.servers=127.0.0.1:1"));
    if (postgres != null) {
      arguments.add("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
    }
    return arguments;
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  public EmbeddedPostgres postgres() {
    return Objects.requireNonNull(postgres, "the service keeps no events");
  }

  public TestIssuer issuer() {
    return issuer;
  }

  public URI address(String path) {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
  }

  public HttpResponse<String> get(String token, String path) throws Exception {
    return send(request(token, path));
  }

  /** A write with a fresh idempotency key. */
  public HttpResponse<String> post(String token, String path, String body) throws Exception {
    return send(
        request(token, path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(address(path))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Status and problem type, for example {@code 409 concurrent-change}. */
  public static String problem(HttpResponse<String> answer) {
    JsonNode problem = JSON.readTree(answer.body());
    if (problem.get("status").asInt() != answer.statusCode()) {
      throw new AssertionError("status in the body differs: " + answer.body());
    }
    return answer.statusCode()
        + " "
        + problem.get("type").asString().replace("urn:sistem-kerja:problem:", "");
  }

  @Override
  public void close() throws Exception {
    context.close();
    mongo.shutdownNow();
    if (postgres != null) {
      postgres.close();
    }
    issuer.close();
  }
}
