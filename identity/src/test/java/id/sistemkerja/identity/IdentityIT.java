package id.sistemkerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The issuer over real HTTP, as browsers and services meet it. */
class IdentityIT {
  private static final JsonMapper JSON = new JsonMapper();
  @TempDir static Path data;
  private static int port;
  private static ConfigurableApplicationContext context;
  private Browser browser;

  @BeforeAll
  static void start() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    context = run(port, "key.json", true);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @BeforeEach
  void freshBrowser() {
    browser = new Browser(URI.create("http://localhost:" + port));
  }

  private static ConfigurableApplicationContext run(int at, String keyFile, boolean demo) {
    return new SpringApplicationBuilder(Identity.class)
        .run(
            "--spring.config.name=identity",
            "--spring.main.banner-mode=off",
            "--server.port=" + at,
            "--sistem-kerja.identity.issuer=http://localhost:" + port,
            "--sistem-kerja.identity.key-file=" + data.resolve(keyFile),
            "--sistem-kerja.demo.load=" + demo,
            "--sistem-kerja.demo.joined=99.01",
            "--sistem-kerja.public-url=http://gateway.test:8080");
  }

  private JsonNode tokens(String account) throws Exception {
    HttpResponse<String> back = browser.signIn(browser.authorizationRequest(), account, "demo");
    URI address = browser.location(back);
    assertThat(address.toString()).startsWith("http://gateway.test:8080/?code=");
    assertThat(Browser.query(address)).containsEntry("state", "a state");
    HttpResponse<String> answer =
        browser.redeem(Browser.query(address).get("code"), Browser.VERIFIER);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private JWTClaimsSet verified(String token) throws Exception {
    SignedJWT jwt = SignedJWT.parse(token);
    assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    JWKSet keys = JWKSet.parse(browser.get("/oauth2/jwks").body());
    assertThat(keys.getKeys()).hasSize(1).noneMatch(k -> k.isPrivate());
    var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
    assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
    return jwt.getJWTClaimsSet();
  }

  @Test
  void anOfficialSignsInAndTheirTokenSaysWhoTheyAre() throws Exception {
    JsonNode tokens = tokens("63.02-sekda");
    JWTClaimsSet claims = verified(tokens.get("access_token").asString());
    assertThat(claims.getIssuer()).isEqualTo("http://localhost:" + port);
    assertThat(claims.getAudience()).containsExactly("sistem-kerja");
    assertThat(claims.getSubject()).isEqualTo("63.02-sekda");
    assertThat(claims.getClaim("name")).isEqualTo("Joko Lubis Contoh");
    assertThat(claims.getClaim("regency")).isEqualTo("63.02");
    assertThat(claims.getClaim("employee_id")).isEqualTo("63.02-sekda");
    assertThat(claims.getStringListClaim("roles")).containsExactly("official");
    assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
        .isEqualTo(30 * 60 * 1000);
    JWTClaimsSet identity = verified(tokens.get("id_token").asString());
    assertThat(identity.getAudience()).containsExactly("portal");
    assertThat(identity.getClaim("nonce")).isEqualTo("a-nonce");
    assertThat(identity.getClaim("name")).isEqualTo("Joko Lubis Contoh");
    assertThat(tokens.has("refresh_token")).isFalse();
  }

  @Test
  void administratorsAndInspectorsHoldTheirRoleAndNoOffice() throws Exception {
    JWTClaimsSet inspector = verified(tokens("75.04-inspector").get("access_token").asString());
    assertThat(inspector.getStringListClaim("roles")).containsExactly("inspector");
    assertThat(inspector.getClaim("regency")).isEqualTo("75.04");
    assertThat(inspector.getClaim("employee_id")).isNull();
    freshBrowser();
    assertThat(
            verified(tokens("63.02-admin").get("access_token").asString())
                .getStringListClaim("roles"))
        .containsExactly("regency-admin");
  }

  @Test
  void ofARegencyThatJoinedByItsRegulationTheAdministratorAndEveryOfficialSignIn()
      throws Exception {
    JWTClaimsSet admin = verified(tokens("99.01-admin").get("access_token").asString());
    assertThat(admin.getStringListClaim("roles")).containsExactly("regency-admin");
    assertThat(admin.getClaim("employee_id")).isNull();
    freshBrowser();
    JWTClaimsSet official = verified(tokens("99.01-ana").get("access_token").asString());
    assertThat(official.getClaim("regency")).isEqualTo("99.01");
    assertThat(official.getClaim("employee_id")).isEqualTo("99.01-ana");
    assertThat(official.getStringListClaim("roles")).containsExactly("official");
    freshBrowser();
    HttpResponse<String> stranger =
        browser.signIn(browser.authorizationRequest(), "99.02-ana", "demo");
    assertThat(stranger.headers().firstValue("Location").orElse("")).doesNotContain("code=");
  }

  @Test
  void theNextTokenNeedsNoPasswordWhileTheSessionLasts() throws Exception {
    tokens("63.02-sekda");
    HttpResponse<String> again = browser.authorize(browser.authorizationRequest());
    assertThat(browser.location(again).toString()).startsWith("http://gateway.test:8080/?code=");
  }

  @Test
  void aServiceHasTokensOfItsOwnButCannotSignInOnThePage() throws Exception {
    HttpResponse<String> answer = client("63.02-integration", "demo");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JWTClaimsSet claims = verified(JSON.readTree(answer.body()).get("access_token").asString());
    assertThat(claims.getSubject()).isEqualTo("63.02-integration");
    assertThat(claims.getAudience()).containsExactly("sistem-kerja");
    assertThat(claims.getClaim("regency")).isEqualTo("63.02");
    assertThat(claims.getStringListClaim("roles")).containsExactly("integration");
    assertThat(client("63.02-integration", "wrong").statusCode()).isEqualTo(401);
    assertThat(browser.enter("63.02-integration", "demo").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> client(String id, String secret) throws Exception {
    return browser.post(
        "/oauth2/token",
        Map.of("grant_type", "client_credentials"),
        "Authorization",
        "Basic "
            + Base64.getEncoder()
                .encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountGetTheSameAnswer() throws Exception {
    HttpResponse<String> wrong = browser.enter("63.02-kadis-dinkes", "guess");
    HttpResponse<String> unknown = browser.enter("63.02-nobody", "guess");
    assertThat(List.of(wrong.statusCode(), unknown.statusCode())).containsOnly(401);
    assertThat(wrong.body()).contains("Akun atau kata sandi tidak cocok", "role=\"alert\"");
    assertThat(
            unknown.body().replace("63.02-nobody", "63.02-kadis-dinkes").replaceAll("_csrf.*", ""))
        .isEqualTo(wrong.body().replaceAll("_csrf.*", "").replace("63.02-nobody", "-"));
  }

  @Test
  void whoGuessesMustWaitAndTheRightPasswordDoesNotHelpThen() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(browser.enter("75.04-sekda", "guess " + i).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> sixth = browser.enter("75.04-SEKDA", "demo");
    assertThat(sixth.statusCode()).isEqualTo(429);
    assertThat(sixth.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
    assertThat(sixth.body()).contains("Terlalu banyak percobaan");
    // others are not held up
    assertThat(browser.enter("75.04-inspector", "demo").statusCode()).isEqualTo(302);
  }

  @Test
  void anAddressThatIsNotThePortalsGetsNoCodeAndNoRedirect() throws Exception {
    Map<String, String> request = browser.authorizationRequest();
    request.put("redirect_uri", "http://evil.test/");
    HttpResponse<String> answer = browser.authorize(request);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.body()).contains("tidak dapat diproses");
  }

  @Test
  void withoutAProofKeyThePortalGetsAnErrorAndNoCode() throws Exception {
    Map<String, String> request = browser.authorizationRequest();
    request.remove("code_challenge");
    request.remove("code_challenge_method");
    URI back = browser.location(browser.authorize(request));
    assertThat(back.getHost()).isEqualTo("gateway.test");
    assertThat(Browser.query(back))
        .containsEntry("error", "invalid_request")
        .containsEntry("state", "a state")
        .doesNotContainKey("code");
  }

  @Test
  void aCodeIsWorthNothingWithAnotherVerifierNorASecondTime() throws Exception {
    String code =
        Browser.query(
                browser.location(
                    browser.signIn(browser.authorizationRequest(), "63.02-sekda", "demo")))
            .get("code");
    HttpResponse<String> stolen = browser.redeem(code, Browser.VERIFIER + "-another");
    assertThat(stolen.statusCode()).isEqualTo(400);
    assertThat(stolen.body()).contains("invalid_grant");
    assertThat(browser.redeem(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
    assertThat(browser.redeem(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
  }

  @Test
  void aSignInWithoutTheFormsOwnTokenIsNotLookedAt() throws Exception {
    browser.get("/sign-in");
    HttpResponse<String> forged =
        browser.post("/sign-in", Map.of("account", "63.02-sekda", "password", "demo"));
    assertThat(browser.location(forged).getPath()).isEqualTo("/sign-in");
    assertThat(browser.location(browser.authorize(browser.authorizationRequest())).getPath())
        .isEqualTo("/sign-in");
  }

  @Test
  void signingOutEndsTheSessionAndLeadsBackToThePortal() throws Exception {
    String idToken = tokens("63.02-sekda").get("id_token").asString();
    HttpResponse<String> out =
        browser.get(
            "/connect/logout?id_token_hint="
                + idToken
                + "&post_logout_redirect_uri=http%3A%2F%2Fgateway.test%3A8080%2F");
    assertThat(browser.location(out)).hasToString("http://gateway.test:8080/");
    assertThat(browser.location(browser.authorize(browser.authorizationRequest())).getPath())
        .isEqualTo("/sign-in");
  }

  @Test
  void signingOutWithATokenThatIsNoLongerKnownAsksAndThenEndsTheSession() throws Exception {
    tokens("63.02-sekda");
    HttpResponse<String> asked =
        browser.get(browser.location(browser.get("/connect/logout?id_token_hint=forgotten")));
    assertThat(asked.body()).contains("Keluar dari Sistem Kerja?");
    // asking alone changed nothing
    assertThat(browser.location(browser.authorize(browser.authorizationRequest())).toString())
        .contains("?code=");
    HttpResponse<String> out =
        browser.post("/sign-out", Map.of("_csrf", Browser.csrf(browser.get("/sign-out").body())));
    assertThat(browser.location(out)).hasToString("http://gateway.test:8080");
    assertThat(browser.location(browser.authorize(browser.authorizationRequest())).getPath())
        .isEqualTo("/sign-in");
  }

  @Test
  void onlyThePortalsPagesMayCallTheTokenEndpoint() throws Exception {
    assertThat(preflight("http://gateway.test:8080")).contains("http://gateway.test:8080");
    assertThat(preflight("http://evil.test")).isEmpty();
  }

  private java.util.Optional<String> preflight(String origin) throws Exception {
    // the JDK's client sends no Origin of its own choosing unless it is told at start
    try (java.net.Socket socket = new java.net.Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              ("OPTIONS /oauth2/token HTTP/1.1\r\nHost: localhost\r\nOrigin: "
                      + origin
                      + "\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer
          .lines()
          .filter(
              l -> l.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-allow-origin:"))
          .map(l -> l.substring(l.indexOf(':') + 1).strip())
          .findFirst();
    }
  }

  @Test
  void thePageLoadsNothingFromElsewhereAndCannotBeFramed() throws Exception {
    HttpResponse<String> page = browser.get("/sign-in");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains(
            "default-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self' http://gateway.test:8080")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<script").doesNotContain("style=");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    HttpResponse<String> style = browser.get("/sign-in.css");
    assertThat(style.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    assertThat(style.body()).doesNotContain("url(", "@import");
  }

  @Test
  void theKeyIsItsOwnersAloneAndStaysOverARestart() throws Exception {
    Path file = data.resolve("key.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    String token = tokens("63.02-sekda").get("access_token").asString();
    context.close();
    context = run(port, "key.json", true);
    assertThat(verified(token).getSubject()).isEqualTo("63.02-sekda");
  }

  @Test
  void aTornKeyFileStopsTheStartInsteadOfMakingEveryTokenInvalid() throws Exception {
    Path torn = Files.writeString(data.resolve("torn.json"), "{\"kty\":\"RSA\"");
    assertThatThrownBy(() -> run(0, "torn.json", true)).hasStackTraceContaining("holds no RSA key");
    assertThat(torn).hasContent("{\"kty\":\"RSA\"");
  }

  @Test
  void withoutDemoDataNobodyCanSignIn() throws Exception {
    try (ConfigurableApplicationContext bare = run(0, "key.json", false)) {
      Browser there =
          new Browser(
              URI.create(
                  "http://localhost:" + bare.getEnvironment().getProperty("local.server.port")));
      assertThat(there.get("/sign-in").body()).doesNotContain("63.02-");
      assertThat(there.enter("63.02-sekda", "demo").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void healthIsToldAndNothingElseIsOpen() throws Exception {
    assertThat(plain("/actuator/health/readiness").body()).contains("UP");
    assertThat(plain("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    for (String path : List.of("/actuator/env", "/demo/63.02.yaml", "/identity/sign-in.html")) {
      HttpResponse<String> answer = plain(path);
      assertThat(answer.statusCode()).as(path).isIn(302, 403, 404);
      assertThat(answer.body()).as(path).doesNotContain("nip");
    }
  }

  private HttpResponse<String> plain(String path) throws Exception {
    return browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
  }
}
