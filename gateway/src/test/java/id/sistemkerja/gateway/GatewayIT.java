package id.sistemkerja.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.platform.testing.TestIssuer;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway in front of a real upstream and a real issuer. */
class GatewayIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String NOWHERE = "http://127.0.0.1:1";
  private static TestIssuer issuer;
  private static Upstream upstream;
  private static ConfigurableApplicationContext gateway;
  private static String token;

  @BeforeAll
  static void start() throws Exception {
    issuer = new TestIssuer();
    upstream = new Upstream();
    gateway = run(issuer.address());
    token = issuer.token("63.02", "63.02-sekda", "official");
  }

  /** The team service is down; all others are the upstream. */
  private static ConfigurableApplicationContext run(String issuer, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--spring.config.name=gateway",
                "--spring.main.banner-mode=off",
                "--server.port=0",
                "--sistem-kerja.gateway.response-timeout=1s",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                "--sistem-kerja.gateway.services.team-service.url=" + NOWHERE));
    for (String name : List.of("org-structure", "assignment", "performance", "notification")) {
      arguments.add(
          "--sistem-kerja.gateway.services." + name + "-service.url=" + upstream.address());
    }
    arguments.addAll(List.of(more));
    return new SpringApplicationBuilder(Gateway.class).run(arguments.toArray(String[]::new));
  }

  @AfterAll
  static void stop() {
    gateway.close();
    upstream.close();
    issuer.close();
  }

  @BeforeEach
  void forget() {
    upstream.received.clear();
  }

  private static HttpRequest.Builder request(String path) {
    return request(gateway, path);
  }

  private static HttpRequest.Builder request(ConfigurableApplicationContext at, String path) {
    return HttpRequest.newBuilder(
        URI.create(
            "http://localhost:" + at.getEnvironment().getProperty("local.server.port") + path));
  }

  private static HttpRequest.Builder signedIn(String path) {
    return request(path).header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Status and type of a problem that has both languages and the request's correlation id. */
  private static String problem(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type"))
        .as(answer.body())
        .contains("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
    for (String text : List.of("title", "detail", "titleId", "detailId", "titleEn", "detailEn")) {
      assertThat(problem.get(text).asString()).isNotBlank();
    }
    assertThat(problem.get("faults").isArray()).isTrue();
    assertThat(problem.get("citations").isArray()).isTrue();
    assertThat(problem.get("correlationId").asString())
        .isEqualTo(answer.headers().firstValue("X-Correlation-Id").orElseThrow());
    return answer.statusCode()
        + " "
        + problem.get("type").asString().replace("urn:sistem-kerja:problem:", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "me",
        "units",
        "officials",
        "reorganizations",
        "charts",
        "requests",
        "letters",
        "registers",
        "assignments",
        "cases",
        "inbox",
        "templates",
        "overdue",
        "due-times",
        "holidays",
        "dashboards",
        "notifications",
        "outbox"
      })
  void everyResourceLeadsToItsServiceWithoutTheApiPrefix(String resource) throws Exception {
    HttpResponse<String> answer = send(signedIn("/api/v1/" + resource + "/a%20b?q=1&q=2%2F3"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(upstream.received.element().target())
        .isEqualTo("/v1/" + resource + "/a%20b?q=1&q=2%2F3");
  }

  @Test
  void whatIsInNoTableLeadsNowhere() throws Exception {
    assertThat(problem(send(signedIn("/api/v1/secrets")))).isEqualTo("404 not-found");
    assertThat(problem(send(signedIn("/api/v1/requestsx")))).isEqualTo("404 not-found");
    assertThat(problem(send(signedIn("/api/actuator/env")))).isEqualTo("404 not-found");
    assertThat(problem(send(signedIn("/v1/requests")))).isEqualTo("404 not-found");
    assertThat(upstream.received).isEmpty();
  }

  @Test
  void bodyStatusAndEtagPassAndALocationIsThePublicOne() throws Exception {
    HttpResponse<String> answer =
        send(
            signedIn("/api/v1/requests")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-12345")
                .header("If-Match", "\"6\"")
                .POST(HttpRequest.BodyPublishers.ofString("{\"é\":1}")));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).contains("/api/v1/requests/r-1?x=1");
    assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    assertThat(answer.body()).isEqualTo("{\"id\":\"r-1\"}");
    Upstream.Received received = upstream.received.element();
    assertThat(received.method()).isEqualTo("POST");
    assertThat(received.body()).isEqualTo("{\"é\":1}");
    assertThat(received.headers().getFirst("Idempotency-Key")).isEqualTo("key-12345");
    assertThat(received.headers().getFirst("If-Match")).isEqualTo("\"6\"");
    assertThat(received.headers().getFirst("Content-Type")).startsWith("application/json");
    assertThat(received.headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
  }

  @Test
  void aServicesOwnRefusalPassesUnchanged() throws Exception {
    HttpResponse<String> answer = send(signedIn("/api/v1/cases/refused"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).isEqualTo("{\"type\":\"urn:own\"}");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void headersThatServicesMustNotBelieveDoNotReachThem() throws Exception {
    String answer =
        raw(
            "GET /api/v1/me HTTP/1.1\r\nHost: evil.test\r\nAuthorization: Bearer "
                + token
                + "\r\nForwarded: for=1.2.3.4\r\nX-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Host: evil.test"
                + "\r\nX-Forwarded-Prefix: /evil\r\nX-Real-IP: 1.2.3.4\r\nCookie: a=b\r\nTE: trailers"
                + "\r\nX-Hop: secret\r\nConnection: close, X-Hop\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200");
    var headers = upstream.received.element().headers();
    assertThat(headers.keySet())
        .doesNotContain(
            "Forwarded",
            "X-forwarded-for",
            "X-forwarded-host",
            "X-forwarded-prefix",
            "X-real-ip",
            "X-forwarded-proto",
            "X-forwarded-port",
            "Cookie",
            "Te",
            "X-hop");
    assertThat(headers.getFirst("Host")).startsWith("localhost:");
  }

  @Test
  void whatAServiceSaysAboutItselfDoesNotReachTheCaller() throws Exception {
    HttpResponse<String> answer = send(signedIn("/api/v1/me"));
    assertThat(answer.headers().map())
        .doesNotContainKeys("server", "x-powered-by", "set-cookie", "keep-alive");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.headers().allValues("Date")).hasSize(1);
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void aCorrelationIdIsPassedOnOrMade() throws Exception {
    String own = UUID.randomUUID().toString();
    HttpResponse<String> answer = send(signedIn("/api/v1/me").header("X-Correlation-Id", own));
    assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly(own);
    assertThat(upstream.received.remove().headers().get("X-Correlation-Id")).containsExactly(own);
    answer = send(signedIn("/api/v1/me"));
    assertThat(upstream.received.remove().headers().get("X-Correlation-Id"))
        .containsExactlyElementsOf(answer.headers().allValues("X-Correlation-Id"))
        .hasSize(1);
    answer = send(signedIn("/api/v1/me").header("X-Correlation-Id", "no uuid, but a text"));
    assertThat(upstream.received.remove().headers().get("X-Correlation-Id"))
        .containsExactly(answer.headers().firstValue("X-Correlation-Id").orElseThrow())
        .allSatisfy(id -> assertThat(UUID.fromString(id)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stranger", "issuer", "audience", "expired"})
  void aTokenThatIsNotOursForUsAndOfNowGoesNoFurther(String fault) throws Exception {
    String bad = issuer.badToken(fault, "63.02", "63.02-sekda");
    assertThat(problem(send(request("/api/v1/me").header("Authorization", "Bearer " + bad))))
        .isEqualTo("401 not-signed-in");
    assertThat(upstream.received).isEmpty();
  }

  @Test
  void withoutATokenOrWithoutAUsableOneOneIsNotSignedIn() throws Exception {
    assertThat(problem(send(request("/api/v1/me")))).isEqualTo("401 not-signed-in");
    assertThat(problem(send(request("/api/v1/me").header("Authorization", "Bearer nonsense"))))
        .isEqualTo("401 not-signed-in");
    assertThat(problem(send(request("/api/v1/unknown")))).isEqualTo("401 not-signed-in");
    assertThat(problem(send(request("/api/v1/me").header("Authorization", "Basic YTpi"))))
        .isEqualTo("401 not-signed-in");
    assertThat(upstream.received).isEmpty();
  }

  @Test
  void aPrintedLetterIsVerifiedWithoutATokenUnderThePagesOwnPolicy() throws Exception {
    HttpResponse<String> answer = send(request("/verify/63.02-1"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("<p>berlaku</p>");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; style-src 'sha256-x'");
    assertThat(upstream.received.element().target()).isEqualTo("/verify/63.02-1");
    assertThat(problem(send(request("/verify/63.02-1").DELETE()))).isEqualTo("404 not-found");
  }

  @Test
  void aFileIsPostedForVerificationAsABrowserSendsIt() throws Exception {
    String form = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--\r\n";
    HttpResponse<String> answer =
        send(
            request("/verify/63.02-1")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    assertThat(answer.statusCode()).isEqualTo(200);
    Upstream.Received received = upstream.received.element();
    assertThat(received.target()).isEqualTo("/verify/63.02-1");
    assertThat(received.body()).isEqualTo(form);
    assertThat(received.headers().getFirst("Content-Type"))
        .startsWith("multipart/form-data")
        .contains("boundary=b");
    assertThat(
            problem(
                send(
                    request("/verify/63.02-1")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[2 << 20])))))
        .isEqualTo("413 body-too-large");
  }

  @Test
  void aBodyOfMoreThanOneMegabyteIsRefusedWhetherItsLengthIsSaidOrNot() throws Exception {
    byte[] five = new byte[5 << 20];
    HttpRequest.Builder said =
        signedIn("/api/v1/requests").POST(HttpRequest.BodyPublishers.ofByteArray(five));
    HttpRequest.Builder chunked =
        signedIn("/api/v1/requests")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(five)));
    assertThat(tooLarge("requests", said)).contains("413");
    assertThat(tooLarge("requests", chunked)).contains("413");
    assertThat(
            send(signedIn("/api/v1/requests")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1 << 20])))
                .statusCode())
        .isEqualTo(201);
    assertThat(upstream.received).hasSize(1);
  }

  @Test
  void aFileToImportMayBeTwentyMegabytesAndNoMore() throws Exception {
    byte[] twenty = new byte[20 << 20];
    for (HttpRequest.BodyPublisher body :
        List.of(
            HttpRequest.BodyPublishers.ofByteArray(twenty),
            HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(twenty)))) {
      assertThat(send(signedIn("/api/v1/imports").POST(body)).statusCode()).isEqualTo(200);
      assertThat(upstream.received.remove().body()).hasSize(twenty.length);
    }
    byte[] more = new byte[(20 << 20) + 1];
    assertThat(
            problem(
                send(
                    signedIn("/api/v1/imports")
                        .POST(
                            HttpRequest.BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(more))))))
        .isEqualTo("413 body-too-large");
    assertThat(
            tooLarge(
                "imports",
                signedIn("/api/v1/imports")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1]))
                    .header("X-Said", "209715200")))
        .contains("413");
    assertThat(
            tooLarge(
                "imports/x/cancellation",
                signedIn("/api/v1/imports/x/cancellation")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[5 << 20]))))
        .as("the limit of every other address")
        .contains("413");
  }

  /** Over a socket: a client that still sends when it is refused may not see the answer. */
  private static String tooLarge(String resource, HttpRequest.Builder builder) throws Exception {
    HttpRequest request = builder.build();
    boolean chunked = request.bodyPublisher().orElseThrow().contentLength() < 0;
    return raw(
        "POST /api/v1/"
            + resource
            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + token
            + "\r\nContent-Type: application/json\r\n"
            + (chunked
                ? "Transfer-Encoding: chunked\r\n\r\n200000\r\n" + "a".repeat(0x110000)
                : "Content-Length: "
                    + request.headers().firstValue("X-Said").orElse("5242880")
                    + "\r\n\r\n"));
  }

  private static String raw(String request) throws Exception {
    int port = Integer.parseInt(gateway.getEnvironment().getRequiredProperty("local.server.port"));
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      StringBuilder answer = new StringBuilder();
      byte[] part = new byte[8192];
      for (int n = socket.getInputStream().read(part);
          n > 0;
          n = socket.getInputStream().read(part)) {
        answer.append(new String(part, 0, n, StandardCharsets.UTF_8));
        if (answer.toString().contains("}")) {
          break;
        }
      }
      return answer.toString();
    }
  }

  @Test
  void aServiceThatIsDownIsAProblemAndOneThatIsSlowAnother() throws Exception {
    assertThat(problem(send(signedIn("/api/v1/rosters")))).isEqualTo("503 service-down");
    assertThat(problem(send(signedIn("/api/v1/cases/slow")))).isEqualTo("504 service-slow");
  }

  @Test
  void oneWhoAsksTooOftenWaitsAndOthersDoNot() throws Exception {
    try (ConfigurableApplicationContext strict =
        run(
            issuer.address(),
            "--sistem-kerja.gateway.rate.per-subject.per-second=1",
            "--sistem-kerja.gateway.rate.per-subject.burst=3")) {
      String other = issuer.token("63.02", "63.02-kadis-dinkes", "official");
      List<Integer> statuses = new ArrayList<>();
      HttpResponse<String> last = null;
      for (int i = 0; i < 6; i++) {
        last = send(request(strict, "/api/v1/me").header("Authorization", "Bearer " + token));
        statuses.add(last.statusCode());
      }
      assertThat(statuses).startsWith(200, 200, 200).contains(429);
      while (last.statusCode() != 429) {
        last = send(request(strict, "/api/v1/me").header("Authorization", "Bearer " + token));
      }
      assertThat(problem(last)).isEqualTo("429 too-many-requests");
      assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isEqualTo(1);
      assertThat(
              send(request(strict, "/api/v1/me").header("Authorization", "Bearer " + other))
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void anAddressIsLimitedBeforeItsTokensAreLookedAtAndCannotPretendToBeAnother() throws Exception {
    try (ConfigurableApplicationContext strict =
        run(
            issuer.address(),
            "--sistem-kerja.gateway.rate.per-address.per-second=1",
            "--sistem-kerja.gateway.rate.per-address.burst=2")) {
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        statuses.add(
            send(request(strict, "/api/v1/me").header("X-Forwarded-For", "10.0.0." + i))
                .statusCode());
      }
      assertThat(statuses).startsWith(401, 401).contains(429);
    }
  }

  @Test
  void whileTheIssuerIsDownTheGatewayStartsAndSaysWhyItTakesNoTokens() throws Exception {
    try (ConfigurableApplicationContext alone = run(NOWHERE)) {
      assertThat(
              problem(
                  send(request(alone, "/api/v1/me").header("Authorization", "Bearer " + token))))
          .isEqualTo("503 sign-in-down");
      assertThat(send(request(alone, "/verify/63.02-1")).statusCode()).isEqualTo(200);
      assertThat(send(request(alone, "/actuator/health/readiness")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void thePortalLearnsWhereOneSignsIn() throws Exception {
    HttpResponse<String> answer = send(request("/config.json"));
    assertThat(JSON.readTree(answer.body()).get("issuer").asString()).isEqualTo(issuer.address());
    assertThat(JSON.readTree(answer.body()).get("clientId").asString()).isEqualTo("portal");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
  }

  @Test
  void theDocumentsOfAllServicesAreAtTheGatewaysAddress() throws Exception {
    JsonNode list = JSON.readTree(send(request("/docs/documents.json")).body());
    assertThat(list.get("documents").valueStream().map(d -> d.get("name").asString()))
        .containsExactly(
            "assignment-service",
            "notification-service",
            "org-structure-service",
            "performance-service",
            "team-service");
    JsonNode document =
        JSON.readTree(send(request("/docs/openapi/assignment-service.json")).body());
    assertThat(document.at("/servers/0/url").asString()).isEqualTo("/api");
    assertThat(document.get("servers").size()).isEqualTo(1);
    assertThat(document.at("/paths/~1verify~1{code}/servers/0/url").asString()).isEqualTo("/");
    assertThat(document.at("/components/securitySchemes/oidc/openIdConnectUrl").asString())
        .isEqualTo(issuer.address() + "/.well-known/openid-configuration");
    assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
        .isEqualTo("bearer");
    assertThat(problem(send(request("/docs/openapi/team-service.json"))))
        .isEqualTo("503 service-down");
    assertThat(problem(send(request("/docs/openapi/nothing.json")))).isEqualTo("404 not-found");
  }

  @Test
  void theDocumentationLoadsNothingFromElsewhere() throws Exception {
    assertThat(send(request("/docs")).headers().firstValue("Location").orElse(""))
        .endsWith("/docs/");
    HttpResponse<String> page = send(request("/docs/"));
    assertThat(page.body()).contains("/docs/ui/swagger-ui-bundle.js").doesNotContain("http");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self';")
        .doesNotContain("*");
    for (String file : List.of("start.js", "ui/swagger-ui.css", "ui/oauth2-redirect.html")) {
      assertThat(send(request("/docs/" + file)).statusCode()).as(file).isEqualTo(200);
    }
  }

  @Test
  void filesAreAskedForAgainButSentOnlyWhenTheyChangedAndArePacked() throws Exception {
    HttpRequest.Builder asked =
        request("/docs/ui/swagger-ui.css").header("Accept-Encoding", "gzip");
    HttpResponse<byte[]> first = HTTP.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(first.body())).readAllBytes())
        .hasSizeGreaterThan(first.body().length);
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(send(asked.header("If-None-Match", etag)).statusCode()).isEqualTo(304);
  }

  @Test
  void aServicesLargeAnswerIsPackedOnlyForThoseWhoCanUnpackIt() throws Exception {
    HttpRequest.Builder asked = signedIn("/api/v1/cases/large");
    assertThat(send(asked).headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(send(asked).body()).contains("a".repeat(5000));
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing.html",
    "/portal/index.html",
    "/gateway.yaml",
    "/application.yaml",
    "/demo/63.02.yaml",
    "/..%2fgateway.yaml",
    "/docs/../gateway.yaml",
    "/v3/api-docs",
    "/actuator/env",
    "/webjars/swagger-ui/index.html"
  })
  void nothingElseOfTheClassPathIsServed(String path) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .matches("(?s)HTTP/1.1 (400|404) .*");
  }

  @Test
  void healthTellsOfEveryServiceAndNoDetails() throws Exception {
    HttpResponse<String> answer = send(request("/actuator/health"));
    JsonNode services = JSON.readTree(answer.body()).at("/components/services/components");
    assertThat(services.at("/assignment-service/status").asString()).isEqualTo("UP");
    assertThat(services.at("/team-service/status").asString()).isEqualTo("DOWN");
    assertThat(services.at("/sign-in/status").asString()).isEqualTo("UP");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).doesNotContain("127.0.0.1").doesNotContain("details");
    assertThat(send(request("/actuator/health/readiness")).statusCode()).isEqualTo(200);
  }

  @Test
  void metricsAreForTheNetworksThatMayReadThem() throws Exception {
    assertThat(send(request("/actuator/prometheus")).body()).contains("http_server_requests");
    try (ConfigurableApplicationContext closed =
        run(issuer.address(), "--sistem-kerja.gateway.metrics-readers=10.9.9.9/32")) {
      assertThat(problem(send(request(closed, "/actuator/prometheus")))).startsWith("401");
    }
  }
}
