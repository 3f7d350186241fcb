package id.sistemkerja.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.platform.testing.TestService;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DefaultLifecycleProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform under real HTTP, PostgreSQL and a MongoDB-compatible store; the broker is down. */
class LampServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static TestService service;

  @BeforeAll
  static void start() throws Exception {
    service = TestService.start(LampService.class, "none");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void anAcknowledgedCommandIsStoredProjectedAndAnsweredAgainTheSameWay() throws Exception {
    String lamp = UUID.randomUUID().toString();
    var first = flip(lamp, true, "key-0001", null);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("ETag")).hasValue("\"1\"");
    JsonNode receipt = JSON.readTree(first.body());
    assertThat(receipt.at("/events/0/type").asString()).isEqualTo("lamp.switched.v1");

    assertThat(flip(lamp, true, "key-0001", null).body()).isEqualTo(first.body());
    assertThat(awaited(lamp).get("version").asLong()).isEqualTo(1);
    try (var connection = service.postgres().getPostgresDatabase().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select payloadType, convert_from(payload,'UTF8') from DomainEventEntry"
                        + " where aggregateIdentifier = 'lamp:63.02:"
                        + lamp
                        + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("lamp.switched.v1");
      assertThat(rows.getString(2)).contains("\"day\":\"2026-02-03\"");
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void aServiceStartsWhileTheIssuerIsDownAndSaysWhyItTakesNoTokens() throws Exception {
    List<String> arguments = service.arguments("none", "postgresql");
    arguments.removeIf(a -> a.contains(".issuer-uri="));
    arguments.add("--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1");
    try (var alone =
        new SpringApplicationBuilder(LampService.class).run(arguments.toArray(String[]::new))) {
      var request =
          HttpRequest.newBuilder(
              java.net.URI.create(
                  "http://localhost:"
                      + alone.getEnvironment().getProperty("local.server.port")
                      + "/v1/lamps/x"));
      var answer =
          service.send(
              request.header(
                  "Authorization", "Bearer " + service.issuer().token("63.02", "63.02-x")));
      assertThat(TestService.problem(answer)).isEqualTo("503 sign-in-down");
    }
  }

  @Test
  void theApiDocumentSaysThatATokenIsNeeded() throws Exception {
    JsonNode document =
        JSON.readTree(service.send(HttpRequest.newBuilder(service.address("/v3/api-docs"))).body());
    assertThat(document.at("/security/0").has("bearer")).isTrue();
    assertThat(document.at("/components/securitySchemes/bearer/bearerFormat").asString())
        .isEqualTo("JWT");
  }

  @Test
  void anAutomationThatFailsKeepsItsOwnCaseWaitingInOrderAndNobodyElses() throws Exception {
    LampService.Janitor janitor = service.context().getBean(LampService.Janitor.class);
    String attic = "attic-" + UUID.randomUUID();
    String hall = "hall-" + UUID.randomUUID();
    assertThat(flip(attic, true, "key-0001", null).statusCode()).isEqualTo(200);
    assertThat(flip(attic, false, "key-0002", null).statusCode()).isEqualTo(200);
    assertThat(flip(hall, true, "key-0001", null).statusCode()).isEqualTo(200);
    awaited(() -> janitor.notes.contains(hall + " on"));
    assertThat(janitor.notes).doesNotContain(attic + " on", attic + " off");

    janitor.atticOpen = true;
    awaited(() -> janitor.notes.contains(attic + " off"));
    assertThat(janitor.notes).containsSubsequence(attic + " on", attic + " off");
    assertThat(janitor.notes.stream().filter(note -> note.startsWith(attic))).hasSize(2);
  }

  @Test
  void aProjectionIsTriedAgainAfterAnErrorThatIsNoException() throws Exception {
    String lamp = "short-circuit-" + UUID.randomUUID();
    assertThat(flip(lamp, true, "key-0001", null).statusCode()).isEqualTo(200);
    assertThat(awaited(lamp).get("on").asBoolean()).isTrue();
  }

  @Test
  void refusalsAndReusedKeysChangeNothing() throws Exception {
    String lamp = UUID.randomUUID().toString();
    assertThat(flip(lamp, true, "key-0001", null).statusCode()).isEqualTo(200);
    assertThat(TestService.problem(flip(lamp, true, "key-0002", null)))
        .isEqualTo("409 lamp-already");
    assertThat(TestService.problem(flip(lamp, false, "key-0001", null)))
        .isEqualTo("422 idempotency-key-reused");
    assertThat(TestService.problem(flip(lamp, false, "key-0003", "\"0\"")))
        .isEqualTo("412 version-mismatch");
    assertThat(flip(lamp, false, "key-0003", "\"1\"").statusCode()).isEqualTo(200);
    assertThat(flip(lamp, false, "key-0003", "\"1\"").statusCode()).isEqualTo(200);
  }

  @Test
  void ofManyAtTheSameTimeOneWins() throws Exception {
    String lamp = UUID.randomUUID().toString();
    try (var threads = Executors.newFixedThreadPool(16)) {
      List<Callable<Integer>> calls = new ArrayList<>();
      IntStream.range(0, 32)
          .forEach(
              i -> calls.add(() -> flip(lamp, true, "key-%04d".formatted(i), null).statusCode()));
      List<Integer> statuses = new ArrayList<>();
      for (var answer : threads.invokeAll(calls)) {
        statuses.add(answer.get());
      }
      assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
    }
  }

  @ParameterizedTest(name = "{0} → {5}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "no token            | none     | key-0001 | application/json | {\"on\":true} | 401 not-signed-in",
        "stranger's token    | stranger | key-0001 | application/json | {\"on\":true} | 401 not-signed-in",
        "other issuer        | issuer   | key-0001 | application/json | {\"on\":true} | 401 not-signed-in",
        "other audience      | audience | key-0001 | application/json | {\"on\":true} | 401 not-signed-in",
        "expired             | expired  | key-0001 | application/json | {\"on\":true} | 401 not-signed-in",
        "no key              | good     | -        | application/json | {\"on\":true} | 400 idempotency-key-missing",
        "short key           | good     | k        | application/json | {\"on\":true} | 400 idempotency-key-missing",
        "no JSON             | good     | key-0001 | application/json | {\"on\":      | 400 invalid-body",
        "wrong type          | good     | key-0001 | application/json | {\"day\":\"2026-02-30\"} | 400 invalid-body",
        "bad identifier      | good     | key-0001 | application/json | {\"by\":\"A B\"} | 422 invalid-fields",
        "not JSON at all     | good     | key-0001 | text/plain       | x             | 415 unsupported-media-type",
        "too large           | good     | key-0001 | application/json | LARGE         | 413 body-too-large",
      })
  void badRequestsAreNamedAndChangeNothing(
      String what,
      String token,
      String idempotencyKey,
      String mediaType,
      String body,
      String expected)
      throws Exception {
    String lamp = UUID.randomUUID().toString();
    byte[] bytes = body.equals("LARGE") ? new byte[5 << 20] : body.getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(service.address("/v1/lamps/" + lamp + "/switch"))
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    if (idempotencyKey != null) {
      request.header("Idempotency-Key", idempotencyKey);
    }
    if (!token.equals("none")) {
      request.header(
          "Authorization",
          "Bearer "
              + (token.equals("good")
                  ? goodToken()
                  : service.issuer().badToken(token, "63.02", "tester")));
    }
    var answer = service.send(request);
    assertThat(TestService.problem(answer)).as(what).isEqualTo(expected);
    assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).doesNotContain("Exception").contains("titleId");
  }

  @Test
  void aFieldThatIsNotKnownIsRefusedByNameInBothLanguages() throws Exception {
    String lamp = UUID.randomUUID().toString();
    var answer =
        service.post(
            goodToken(), "/v1/lamps/" + lamp + "/switch", "{\"on\": true, \"brightnes\": 3}");
    assertThat(TestService.problem(answer)).isEqualTo("422 invalid-fields");
    JsonNode fault = JSON.readTree(answer.body()).at("/faults/0");
    assertThat(fault.get("field").asString()).isEqualTo("brightnes");
    assertThat(fault.get("id").asString()).isEqualTo("isian ini tidak dikenal");
    assertThat(fault.get("en").asString()).isEqualTo("is not a known field");
    // it changed nothing: the lamp is still to be switched
    assertThat(flip(lamp, true, "key-0001", null).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}, {1} → {2}")
  @CsvSource({
    "en, /v1/lamps/x/nowhere, Not found",
    "id, /v1/lamps/x/nowhere, Tidak ditemukan",
    ", /v1/lamps/x/nowhere, Tidak ditemukan",
    "de;q=x, /v1/lamps/x/nowhere, Tidak ditemukan",
  })
  void aProblemIsToldInTheLanguageAskedForAndTheOtherIsThereToo(
      String language, String path, String title) throws Exception {
    for (String token : List.of(goodToken(), "bad")) {
      var request = service.request(token, path);
      if (language != null) {
        request.header("Accept-Language", language);
      }
      var answer = service.send(request);
      JsonNode problem = JSON.readTree(answer.body());
      if (!token.equals("bad")) {
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(problem.get("titleId").asString()).isEqualTo("Tidak ditemukan");
        assertThat(problem.get("titleEn").asString()).isEqualTo("Not found");
      }
      boolean english = "en".equals(language);
      assertThat(problem.get("detail").asString())
          .isEqualTo(problem.get(english ? "detailEn" : "detailId").asString());
      assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    }
  }

  @Test
  void unknownAddressesAndMethodsAreProblems() throws Exception {
    assertThat(TestService.problem(get("/v1/nothing"))).isEqualTo("404 not-found");
    assertThat(TestService.problem(get("/v1/lamps/x/switch"))).isEqualTo("405 method-not-allowed");
    assertThat(TestService.problem(get("/v1/lamps/" + UUID.randomUUID())))
        .isEqualTo("404 not-found");
  }

  @Test
  void documentsItselfAndItsHealthWithoutAToken() throws Exception {
    var docs = service.send(HttpRequest.newBuilder(service.address("/v3/api-docs")));
    JsonNode document = JSON.readTree(docs.body());
    assertThat(document.get("openapi").asString()).startsWith("3.1");
    JsonNode operation = document.at("/paths/~1v1~1lamps~1{id}~1switch/post");
    assertThat(operation.get("parameters").toString())
        .contains("Idempotency-Key")
        .doesNotContain("caller");
    var health =
        service.send(HttpRequest.newBuilder(service.address("/actuator/health/readiness")));
    assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
  }

  @Test
  void configurationAloneChoosesTheEventStore() {
    assertThat(service.context().getBean(EventStorageEngine.class))
        .isInstanceOf(JdbcEventStorageEngine.class);
    assertThat(service.context().getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
    assertThat(service.context().getBeanNamesForType(AxonServerConnectionManager.class)).isEmpty();
    assertThat(service.context().getBeanNamesForType(UpdateChecker.class))
        .as("nobody outside is told which versions run here")
        .isEmpty();
    try (var other =
        new SpringApplicationBuilder(LampService.class, NothingStarts.class)
            .run(service.arguments("none", "axon-server").toArray(String[]::new))) {
      assertThat(other.getBeanNamesForType(AxonServerConnectionManager.class)).isNotEmpty();
      assertThat(other.getBeanNamesForType(EventStorageEngine.class)).isEmpty();
      assertThat(other.getBean(EventStore.class).getClass().getSimpleName())
          .isEqualTo("AxonServerEventStore");
      assertThat(other.getBeanNamesForType(javax.sql.DataSource.class)).isEmpty();
    }
  }

  private static void awaited(BooleanSupplier reached) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (!reached.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(deadline);
      Thread.sleep(20);
    }
  }

  private static JsonNode awaited(String lamp) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
    while (true) {
      var answer = get("/v1/lamps/" + lamp);
      if (answer.statusCode() == 200) {
        return JSON.readTree(answer.body());
      }
      assertThat(Instant.now()).as("projected in time").isBefore(deadline);
      Thread.sleep(20);
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return service.get(goodToken(), path);
  }

  private static String goodToken() {
    return service.issuer().token("63.02", "tester", "official");
  }

  private static HttpResponse<String> flip(
      String lamp, boolean on, String idempotencyKey, String ifMatch) throws Exception {
    var request =
        service
            .request(goodToken(), "/v1/lamps/" + lamp + "/switch")
            .header("Idempotency-Key", idempotencyKey)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"on\":%s,\"day\":\"2026-02-03\",\"by\":\"tester\"}".formatted(on)));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return service.send(request);
  }

  /** No Axon Server runs here: its beans are made, and nothing of the context is started. */
  @Configuration
  static class NothingStarts {
    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
      return new DefaultLifecycleProcessor() {
        @Override
        public void onRefresh() {
          // nothing starts
        }
      };
    }
  }
}
