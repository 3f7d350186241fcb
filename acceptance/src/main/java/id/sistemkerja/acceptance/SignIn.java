package id.sistemkerja.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal and a person's browser do together: authorization code with PKCE. */
final class SignIn {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI portal;

  /**
   * @param portal the address to which the issuer sends people back
   */
  private SignIn(URI portal) {
    this.portal = portal;
  }

  /** The access token's text and how many seconds it lives. */
  record Token(String text, long seconds) {}

  static Token of(URI issuer, URI portal, String account, String password) {
    try {
      return new SignIn(portal).token(issuer, account, password);
    } catch (IOException e) {
      throw new IllegalStateException(account + " could not sign in", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Token token(URI issuer, String account, String password)
      throws IOException, InterruptedException {
    JsonNode provider =
        JSON.readTree(
            get(URI.create(issuer + "/.well-known/openid-configuration"), "application/json")
                .body());
    String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    String state = UUID.randomUUID().toString();
    Map<String, String> question = new LinkedHashMap<>();
    question.put("response_type", "code");
    question.put("client_id", "portal");
    question.put("redirect_uri", portal + "/");
    question.put("scope", "openid profile");
    question.put("state", state);
    question.put("nonce", UUID.randomUUID().toString());
    question.put("code_challenge_method", "S256");
    question.put("code_challenge", challenge(verifier));
    URI authorize =
        URI.create(provider.get("authorization_endpoint").asString() + "?" + form(question));

    URI signInPage = location(authorize, get(authorize));
    HttpResponse<String> page = get(signInPage);
    Matcher csrf = CSRF.matcher(page.body());
    if (!csrf.find()) {
      throw new IllegalStateException("no sign-in form at " + signInPage + ": " + page.body());
    }
    HttpResponse<String> answer =
        post(signInPage, Map.of("account", account, "password", password, "_csrf", csrf.group(1)));
    // over the issuer's own addresses until it sends the browser back to the portal
    URI next = location(signInPage, answer);
    for (int hops = 0; hops < 5 && !isPortal(next); hops++) {
      next = location(next, get(next));
    }
    Map<String, String> back = query(next);
    if (!state.equals(back.get("state")) || !back.containsKey("code")) {
      throw new IllegalStateException(account + " was not signed in: " + next);
    }
    HttpResponse<String> tokens =
        post(
            URI.create(provider.get("token_endpoint").asString()),
            Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "portal",
                "code",
                back.get("code"),
                "redirect_uri",
                portal + "/",
                "code_verifier",
                verifier));
    JsonNode granted = JSON.readTree(tokens.body());
    return new Token(
        granted.required("access_token").asString(), granted.required("expires_in").asLong());
  }

  private boolean isPortal(URI address) {
    return address.getAuthority().equals(portal.getAuthority());
  }

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return get(address, "text/html");
  }

  private HttpResponse<String> get(URI address, String mediaType)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(address).header("Accept", mediaType).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(URI address, Map<String, String> fields)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static URI location(URI from, HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(from::resolve)
        .orElseThrow(() ->
            new IllegalStateException(
                from + " answered " + answer.statusCode() + ": " + answer.body()));
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Map<String, String> query(URI address) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (address.getRawQuery() != null) {
      for (String pair : address.getRawQuery().split("&", -1)) {
        int equals = pair.indexOf('=');
        fields.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return fields;
  }
}
