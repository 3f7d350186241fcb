package id.sistemkerja.identity;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person's browser does when the portal sends them to the issuer. */
final class Browser {
  static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI issuer;

  Browser(URI issuer) {
    this.issuer = issuer;
  }

  Map<String, String> authorizationRequest() throws Exception {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", "portal");
    request.put("redirect_uri", "http://gateway.test:8080/");
    request.put("scope", "openid profile");
    request.put("state", "a state");
    request.put("nonce", "a-nonce");
    request.put("code_challenge_method", "S256");
    request.put(
        "code_challenge",
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII))));
    return request;
  }

  HttpResponse<String> authorize(Map<String, String> request) throws Exception {
    return get(issuer.resolve("/oauth2/authorize?" + form(request)));
  }

  /** From the authorization request over the sign-in page; gives the last answer. */
  HttpResponse<String> signIn(Map<String, String> request, String account, String password)
      throws Exception {
    HttpResponse<String> asked = authorize(request);
    if (!location(asked).getPath().equals("/sign-in")) {
      return asked;
    }
    HttpResponse<String> answer = enter(account, password);
    return answer.statusCode() == 302 ? get(location(answer)) : answer;
  }

  /** Fills in the sign-in page. */
  HttpResponse<String> enter(String account, String password) throws Exception {
    return post(
        "/sign-in",
        Map.of("account", account, "password", password, "_csrf", csrf(get("/sign-in").body())));
  }

  HttpResponse<String> redeem(String code, String verifier) throws Exception {
    return post(
        "/oauth2/token",
        Map.of(
            "grant_type", "authorization_code",
            "client_id", "portal",
            "code", code,
            "redirect_uri", "http://gateway.test:8080/",
            "code_verifier", verifier));
  }

  HttpResponse<String> get(String path) throws Exception {
    return get(issuer.resolve(path));
  }

  HttpResponse<String> get(URI address) throws Exception {
    return send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
  }

  HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(issuer.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  URI location(HttpResponse<String> answer) {
    return issuer.resolve(answer.headers().firstValue("Location").orElse("/nowhere"));
  }

  static Map<String, String> query(URI address) {
    return Pattern.compile("&")
        .splitAsStream(address.getRawQuery() == null ? "" : address.getRawQuery())
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> java.net.URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  static String csrf(String page) {
    Matcher matcher = CSRF.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("no form: " + page);
    }
    return matcher.group(1);
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f ->
            URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
