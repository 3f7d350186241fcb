package id.sistemkerja.gateway.edge;

import id.sistemkerja.kernel.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * First at the door: correlation id, limits of requests and of their size, and the headers that
 * every answer has.
 */
public final class EdgeFilter extends OncePerRequestFilter {
  public static final String CORRELATION = "sistem-kerja.correlation";
  public static final String CORRELATION_HEADER = "X-Correlation-Id";

  /** For answers that are no page. */
  public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  private static final Logger LOG = LoggerFactory.getLogger(EdgeFilter.class);
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");
  private final RateLimiter addresses;
  private final int mostBytes;
  private final Map<String, Long> large;
  private final String portalPolicy;
  private final String docsPolicy;
  private final ProblemWriter problems;

  /**
   * @param large the most bytes of a body, by addresses to which more may be posted than elsewhere
   * @param issuer the origin that the portal's pages and the documents sign in at
   */
  public EdgeFilter(
      RateLimiter addresses,
      int mostBytes,
      Map<String, Long> large,
      String issuer,
      ProblemWriter problems) {
    this.addresses = addresses;
    this.mostBytes = mostBytes;
    this.large = Map.copyOf(large);
    this.problems = problems;
    String common =
        "default-src 'none'; script-src 'self'; font-src 'self'; manifest-src 'self'; "
            + "base-uri 'none'; connect-src 'self' "
            + issuer;
    // the portal renews its session in a hidden frame: there by way of the issuer, back to itself
    this.portalPolicy =
        common
            + "; style-src 'self'; img-src 'self' data: blob:; frame-ancestors 'self'; "
            + "form-action 'self'; frame-src 'self' blob: "
            + issuer;
    // Swagger UI writes style attributes
    this.docsPolicy =
        common
            + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'none'; "
            + "frame-ancestors 'none'";
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    UUID correlation = correlation(request.getHeader(CORRELATION_HEADER));
    request.setAttribute(CORRELATION, correlation.toString());
    response.setHeader(CORRELATION_HEADER, correlation.toString());
    headers(request, response);
    MDC.put("correlationId", correlation.toString());
    try {
      guarded(request, response, chain);
    } catch (ServletException | RuntimeException e) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
      if (response.isCommitted()) {
        throw e;
      }
      response.resetBuffer();
      problems.write(request, response, GatewayProblems.INTERNAL);
    } finally {
      MDC.remove("correlationId");
    }
  }

  private void guarded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Duration wait = addresses.take(request.getRemoteAddr());
    if (!wait.isZero()) {
      tooMany(request, response, wait, problems);
      return;
    }
    if (WITHOUT_BODY.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    ProblemType fault = GatewayProblems.BODY_TOO_LARGE;
    Long limit = request.getMethod().equals("POST") ? large.get(request.getRequestURI()) : null;
    if (limit != null) {
      if (request.getContentLengthLong() <= limit) {
        // too much to wait for: passed on as it comes
        chain.doFilter(new CountedRequest(request, limit), response);
        return;
      }
    } else if (request.getContentLengthLong() <= mostBytes) {
      byte[] body = body(request);
      if (body == null) {
        fault = GatewayProblems.BAD_REQUEST;
      } else if (body.length <= mostBytes) {
        chain.doFilter(new BufferedRequest(request, body), response);
        return;
      }
    }
    // the rest of the body is not read: the connection can serve no further request
    response.setHeader(HttpHeaders.CONNECTION, "close");
    problems.write(request, response, fault);
  }

  private byte @org.jspecify.annotations.Nullable [] body(HttpServletRequest request) {
    try {
      return request.getInputStream().readNBytes(mostBytes + 1);
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("a body broke off", e);
      return null;
    }
  }

  static void tooMany(
      HttpServletRequest request,
      HttpServletResponse response,
      Duration wait,
      ProblemWriter problems)
      throws IOException {
    long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    problems.write(request, response, GatewayProblems.TOO_MANY_REQUESTS);
  }

  private void headers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    String path = request.getRequestURI();
    if (path.equals("/docs") || path.startsWith("/docs/")) {
      response.setHeader("Content-Security-Policy", docsPolicy);
    } else if (!path.startsWith("/api/") && !path.startsWith("/verify/")) {
      // what services answer has its policy from them, or else a strict one
      response.setHeader("Content-Security-Policy", portalPolicy);
    }
  }

  /** A correlation id is a UUID; any other text that a caller sends always maps to the same one. */
  private static UUID correlation(@org.jspecify.annotations.Nullable String header) {
    if (header == null || header.isBlank()) {
      return UUID.randomUUID();
    }
    try {
      return UUID.fromString(header);
    } catch (IllegalArgumentException e) {
      return UUID.nameUUIDFromBytes(header.getBytes(StandardCharsets.UTF_8));
    }
  }
}
