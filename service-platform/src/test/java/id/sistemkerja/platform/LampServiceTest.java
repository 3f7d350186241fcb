package id.sistemkerja.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform under real HTTP, PostgreSQL and a MongoDB-compatible store; the broker is down. */
class LampServiceTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @TempDir static Path directory;
  private static EmbeddedPostgres postgres;
  private static MongoServer mongo;
  private static HttpServer issuer;
  private static RSAKey key;
  private static RSAKey strangersKey;
  private static ConfigurableApplicationContext context;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.builder().start();
    mongo = new MongoServer(H2Backend.inMemory());
    mongo.bind("127.0.0.1", 0);
    key = new RSAKeyGenerator(2048).keyID("k").generate();
    strangersKey = new RSAKeyGenerator(2048).keyID("k").generate();
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext(
        "/",
        exchange -> {
          String body =
              exchange.getRequestURI().getPath().endsWith("configuration")
                  ? "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks\"}".formatted(issuerAddress())
                  : new JWKSet(key.toPublicJWK()).toString();
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    issuer.start();
    context = run("postgresql");
    address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  private static ConfigurableApplicationContext run(String eventStore) {
    return new SpringApplicationBuilder(LampService.class)
        .run(
            "--server.port=0",
            "--spring.config.name=none",
            "--spring.main.banner-mode=off",
            "--sistem-kerja.event-store=" + eventStore,
            "--sistem-kerja.kafka.bootstrap-servers=127.0.0.1:1",
            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--spring.mongodb.uri=mongodb://127.0.0.1:%d/lamp"
                .formatted(mongo.getLocalAddress().getPort()),
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuerAddress(),
            "--spring.security.oauth2.resourceserver.jwt.audiences=sistem-kerja",
            "--axon.axonserver.servers=127.0.0.1:1");
  }

  private static String issuerAddress() {
    return "http://localhost:" + issuer.getAddress().getPort();
  }

  @AfterAll
  static void stop() throws Exception {
    context.close();
    mongo.shutdownNow();
    postgres.close();
    issuer.stop(0);
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
    try (var connection = postgres.getPostgresDatabase().getConnection();
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
  void refusalsAndReusedKeysChangeNothing() throws Exception {
    String lamp = UUID.randomUUID().toString();
    assertThat(flip(lamp, true, "key-0001", null).statusCode()).isEqualTo(200);
    assertThat(type(flip(lamp, true, "key-0002", null))).isEqualTo("409 lamp-already");
    assertThat(type(flip(lamp, false, "key-0001", null))).isEqualTo("422 idempotency-key-reused");
    assertThat(type(flip(lamp, false, "key-0003", "\"0\""))).isEqualTo("412 version-mismatch");
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
        HttpRequest.newBuilder(URI.create(address + "/v1/lamps/" + lamp + "/switch"))
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    if (idempotencyKey != null) {
      request.header("Idempotency-Key", idempotencyKey);
    }
    if (!token.equals("none")) {
      request.header("Authorization", "Bearer " + token(token));
    }
    var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(type(answer)).as(what).isEqualTo(expected);
    assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).doesNotContain("Exception").contains("titleId");
  }

  @Test
  void unknownAddressesAndMethodsAreProblems() throws Exception {
    assertThat(type(get("/v1/nothing"))).isEqualTo("404 not-found");
    assertThat(type(get("/v1/lamps/x/switch"))).isEqualTo("405 method-not-allowed");
    assertThat(type(get("/v1/lamps/" + UUID.randomUUID()))).isEqualTo("404 not-found");
  }

  @Test
  void documentsItselfAndItsHealthWithoutAToken() throws Exception {
    var docs =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(address + "/v3/api-docs")).build(),
            HttpResponse.BodyHandlers.ofString());
    JsonNode document = JSON.readTree(docs.body());
    assertThat(document.get("openapi").asString()).startsWith("3.1");
    JsonNode operation = document.at("/paths/~1v1~1lamps~1{id}~1switch/post");
    assertThat(operation.get("parameters").toString())
        .contains("Idempotency-Key")
        .doesNotContain("caller");
    var health =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness")).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
  }

  @Test
  void configurationAloneChoosesTheEventStore() {
    assertThat(context.getBean(EventStorageEngine.class))
        .isInstanceOf(JdbcEventStorageEngine.class);
    assertThat(context.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
    assertThat(context.getBeanNamesForType(AxonServerConnectionManager.class)).isEmpty();
    try (var other = run("axon-server")) {
      assertThat(other.getBeanNamesForType(AxonServerConnectionManager.class)).isNotEmpty();
      assertThat(other.getBeanNamesForType(EventStorageEngine.class)).isEmpty();
      assertThat(other.getBean(EventStore.class).getClass().getSimpleName())
          .isEqualTo("AxonServerEventStore");
      assertThat(other.getBeanNamesForType(javax.sql.DataSource.class)).isEmpty();
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
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token("good"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> flip(
      String lamp, boolean on, String idempotencyKey, String ifMatch) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address + "/v1/lamps/" + lamp + "/switch"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token("good"))
            .header("Idempotency-Key", idempotencyKey)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"on\":%s,\"day\":\"2026-02-03\",\"by\":\"tester\"}".formatted(on)));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String type(HttpResponse<String> answer) {
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
    return answer.statusCode()
        + " "
        + problem.get("type").asString().replace("urn:sistem-kerja:problem:", "");
  }

  private static String token(String kind) throws Exception {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(kind.equals("issuer") ? "http://elsewhere.invalid" : issuerAddress())
            .audience(kind.equals("audience") ? "else" : "sistem-kerja")
            .subject("tester")
            .claim("name", "Penguji Contoh")
            .claim("regency", "63.02")
            .claim("roles", List.of("official"))
            .issueTime(Date.from(now.minusSeconds(600)))
            .expirationTime(Date.from(now.plusSeconds(kind.equals("expired") ? -300 : 300)))
            .build();
    SignedJWT jwt =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
    jwt.sign(new RSASSASigner(kind.equals("stranger") ? strangersKey : key));
    return jwt.serialize();
  }
}
