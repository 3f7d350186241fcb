package id.sistemkerja.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody with a demo account, at the gateway. */
public final class Person {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final RunningSystem system;
  private final String account;
  private SignIn.@Nullable Token token;
  private long renewAt;

  Person(RunningSystem system, String account) {
    this.system = system;
    this.account = account;
  }

  public String account() {
    return account;
  }

  public synchronized String token() {
    if (token == null || System.nanoTime() > renewAt) {
      token = SignIn.of(system.issuer(), system.gateway(), account, "demo");
      renewAt = System.nanoTime() + Duration.ofSeconds(token.seconds() / 2).toNanos();
    }
    return token.text();
  }

  public Answer get(String path) {
    return send(request(path));
  }

  /** A write with a fresh idempotency key. */
  public Answer post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  public Answer post(String path, String body, String idempotencyKey) {
    return send(
        request(path)
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public Answer put(String path, String body) {
    return send(
        request(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The first answer of this kind within a minute. */
  public JsonNode awaited(String path, Predicate<JsonNode> wanted) {
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (true) {
      Answer answer = get(path);
      if (answer.status() == 200 && wanted.test(answer.json())) {
        return answer.json();
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            account + " waited in vain at " + path + ": " + answer.status() + " " + answer.text());
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** The case when it has come so far. */
  public JsonNode awaitedStage(String caseId, String stage) {
    return awaited("/api/v1/cases/" + caseId, c -> c.path("stage").asString("").equals(stage));
  }

  /** What the inbox has of a case, for example {@code STEP SIGN_LETTER}. */
  public List<String> inboxOf(String caseId) {
    List<String> items = new ArrayList<>();
    for (JsonNode item : get("/api/v1/inbox?limit=200").ok().required("items")) {
      if (item.required("caseId").asString().equals(caseId)) {
        items.add(item.required("kind").asString() + " " + item.required("step").asString());
      }
    }
    return items;
  }

  /** A request with the token, to be completed and sent. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(system.gateway() + path))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token())
        .timeout(Duration.ofSeconds(60));
  }

  public static Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(
          request.method() + " " + request.uri().getPath(), answer.statusCode(), answer);
    } catch (IOException e) {
      throw new IllegalStateException(request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
