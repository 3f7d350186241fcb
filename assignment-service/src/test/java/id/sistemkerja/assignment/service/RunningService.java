package id.sistemkerja.assignment.service;

import id.sistemkerja.assignment.AssignmentService;
import id.sistemkerja.directory.DelegationsFeed;
import id.sistemkerja.directory.DirectoryFeed;
import id.sistemkerja.directory.ReadingsFeed;
import id.sistemkerja.platform.testing.TestService;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service that the tests of this package share, with both demo regencies in its directory. */
final class RunningService implements ParameterResolver {
  static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == House.class;
  }

  @Override
  public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(RunningService.class))
        .computeIfAbsent(House.class, c -> new House(), House.class);
  }

  /** The service, and whoever works with it. */
  static final class House implements AutoCloseable {
    final TestService service;
    final DemoStructure structure;

    House(String... more) {
      this(AssignmentService.class, more);
    }

    House(Class<?> application, String... more) {
      try {
        // histories are counted to the entry; tests of due dates look when they want to
        List<String> settings = new ArrayList<>();
        if (Stream.of(more).noneMatch(s -> s.startsWith("--sistem-kerja.due-times."))) {
          settings.add("--sistem-kerja.due-times.enabled=false");
        }
        settings.add(
            "--sistem-kerja.signing.demo-folder=" + Files.createTempDirectory("demo-keys"));
        settings.addAll(List.of(more));
        service =
            TestService.start(application, AssignmentService.NAME, settings.toArray(String[]::new));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      structure =
          new DemoStructure(
              bean(DirectoryFeed.class), bean(ReadingsFeed.class), bean(DelegationsFeed.class));
      structure.load("63.02");
      structure.load("75.04");
      structure.load("35.17");
      structure.load("33.13");
    }

    <T> T bean(Class<T> type) {
      return service.context().getBean(type);
    }

    /** An official, who signs in with their employee id. */
    Person as(String employee, String... roles) {
      return new Person(
          this, service.issuer().token(employee.substring(0, 5), employee, roles), employee);
    }

    Person headOf(String unit) {
      return as(structure.headOf(unit));
    }

    /**
     * How many events a request, or an automation because of it, led to. A count of all events
     * would also see what earlier requests' automations are still doing.
     */
    long eventsOf(UUID correlation) {
      return Long.parseLong(
          query(
                  "select count(*) from DomainEventEntry where position('"
                      + correlation
                      + "' in convert_from(metaData, 'UTF8')) > 0")
              .getFirst());
    }

    List<String> query(String sql) {
      try (Connection connection = service.postgres().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
          values.add(rows.getString(1));
        }
        return values;
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws Exception {
      service.close();
    }
  }

  /** Somebody with a token. */
  record Person(House house, String token, String employee) {
    Answer post(String path, String body) {
      return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String body, String key) {
      return send(
          request(path)
              .header("Idempotency-Key", key)
              .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer put(String path, String body) {
      return send(
          request(path)
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
      return send(request(path));
    }

    HttpRequest.Builder request(String path) {
      return house.service.request(token, path);
    }

    Answer send(HttpRequest.Builder request) {
      try {
        return new Answer(house.service.send(request));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    /** Reads until it is as wanted. */
    JsonNode awaited(String path, Predicate<JsonNode> wanted) {
      Instant deadline = Instant.now().plus(PATIENCE);
      Answer last = get(path);
      while (Instant.now().isBefore(deadline)) {
        if (last.status() == 200 && wanted.test(last.json())) {
          return last.json();
        }
        java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        last = get(path);
      }
      throw new AssertionError(path + " stayed " + last.status() + " " + last.body());
    }

    JsonNode awaitedStage(String caseId, String stage) {
      return awaited("/v1/cases/" + caseId, c -> stage.equals(c.path("stage").asString()));
    }

    /** The caller's inbox, as far as it is about a case: {@code STEP ANSWER_REQUEST}. */
    List<String> inboxOf(String caseId) {
      List<String> items = new ArrayList<>();
      for (JsonNode item : get("/v1/inbox?limit=200").ok().get("items")) {
        if (item.get("caseId").asString().equals(caseId)) {
          items.add(item.get("kind").asString() + " " + item.get("step").asString());
        }
      }
      return items;
    }
  }

  /** What came back. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    JsonNode json() {
      return JSON.readTree(body());
    }

    /** The content of a success. */
    JsonNode ok() {
      if (status() != 200 && status() != 201) {
        throw new AssertionError(status() + " " + body());
      }
      return json();
    }

    String id() {
      return ok().get("id").asString();
    }

    @Nullable String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    /** Status and type of a problem. */
    String problem() {
      return TestService.problem(response);
    }

    /** The articles that a problem cites. */
    List<String> articles() {
      List<String> articles = new ArrayList<>();
      json().path("citations").forEach(c -> articles.add(c.get("article").asString()));
      return articles;
    }

    /** The fields that a problem names. */
    List<String> fields() {
      List<String> fields = new ArrayList<>();
      json().path("faults").forEach(f -> fields.add(f.get("field").asString()));
      return fields;
    }
  }
}
