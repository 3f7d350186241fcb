package id.sistemkerja.gateway.edge;

import id.sistemkerja.kernel.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals in the form that the services' have (RFC 9457). */
public final class ProblemWriter {
  public static final String MEDIA_TYPE = "application/problem+json";
  private final JsonMapper json;

  public ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  public void write(HttpServletRequest request, HttpServletResponse response, ProblemType type)
      throws IOException {
    byte[] body = body(request, type);
    response.setStatus(type.status());
    response.setContentType(MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", EdgeFilter.NOTHING);
    response.getOutputStream().write(body);
  }

  /** The problem as JSON. */
  public byte[] body(HttpServletRequest request, ProblemType type) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", type.uri());
    String language = request.getHeader("Accept-Language");
    problem.put("title", type.title().preferredBy(language));
    problem.put("status", type.status());
    problem.put("detail", type.remedy().preferredBy(language));
    problem.put("titleId", type.title().id());
    problem.put("detailId", type.remedy().id());
    problem.put("titleEn", type.title().en());
    problem.put("detailEn", type.remedy().en());
    problem.put("faults", List.of());
    problem.put("citations", List.of());
    problem.put("correlationId", request.getAttribute(EdgeFilter.CORRELATION));
    return json.writeValueAsBytes(problem);
  }
}
