package id.sistemkerja.acceptance;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
public record Answer(String asked, int status, HttpResponse<byte[]> raw) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The body of a success. */
  public JsonNode ok() {
    if (status / 100 != 2) {
      throw new AssertionError(asked + " answered " + status + ": " + text());
    }
    return json();
  }

  /** The id of what a successful command concerns. */
  public String id() {
    return ok().required("id").asString();
  }

  public JsonNode json() {
    return raw.body().length == 0 ? JSON.nullNode() : JSON.readTree(raw.body());
  }

  public String text() {
    return new String(raw.body(), StandardCharsets.UTF_8);
  }

  public Optional<String> header(String name) {
    return raw.headers().firstValue(name);
  }

  /** Status and problem type, for example {@code 409 request-already-answered}. */
  public String problem() {
    if (!header("Content-Type").orElse("").startsWith("application/problem+json")) {
      throw new AssertionError(asked + " answered " + status + ", no problem: " + text());
    }
    JsonNode problem = json();
    if (problem.required("status").asInt() != status) {
      throw new AssertionError("status in the body differs: " + text());
    }
    return status
        + " "
        + problem.required("type").asString().replace("urn:sistem-kerja:problem:", "");
  }

  /** The articles that a refusal cites. */
  public List<String> articles() {
    List<String> articles = new ArrayList<>();
    for (JsonNode citation : json().path("citations")) {
      articles.add(citation.path("article").asString());
    }
    return articles;
  }
}
