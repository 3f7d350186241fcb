package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.command.RecordCodec;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * First at the door: gives the request its correlation id, bounds its body and takes the body's
 * hash, by which a repeated idempotency key is told from a reused one.
 */
public final class RequestFilter extends OncePerRequestFilter {
  /** The most bytes that a body may have. */
  static final int MOST_BYTES = 1 << 20;

  static final String CORRELATION = "sistem-kerja.correlation";
  static final String HASH = "sistem-kerja.request-hash";
  static final String CORRELATION_HEADER = "X-Correlation-Id";
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private final ProblemWriter problems;
  private final List<LargeBody> large;

  /**
   * @param large addresses whose bodies are not held in memory; whoever reads one takes its hash
   */
  public RequestFilter(RecordCodec codec, List<LargeBody> large) {
    this.problems = new ProblemWriter(codec);
    this.large = List.copyOf(large);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    UUID correlation = correlation(request.getHeader(CORRELATION_HEADER));
    request.setAttribute(CORRELATION, correlation);
    response.setHeader(CORRELATION_HEADER, correlation.toString());
    MDC.put("correlationId", correlation.toString());
    try {
      if (READS.contains(request.getMethod())) {
        chain.doFilter(request, response);
        return;
      }
      LargeBody largeBody = largeBody(request);
      if (largeBody != null) {
        if (request.getContentLengthLong() > largeBody.mostBytes()) {
          problems.write(request, response, Refusal.of(largeBody.tooLarge()));
        } else {
          chain.doFilter(request, response);
        }
        return;
      }
      byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        problems.write(request, response, Refusal.of(WebProblems.BODY_TOO_LARGE));
        return;
      }
      request.setAttribute(HASH, hash(request, body));
      chain.doFilter(new Buffered(request, body), response);
    } finally {
      MDC.remove("correlationId");
    }
  }

  private @Nullable LargeBody largeBody(HttpServletRequest request) {
    return large.stream()
        .filter(l -> request.getMethod().equals("POST") && request.getRequestURI().equals(l.path()))
        .findFirst()
        .orElse(null);
  }

  /** A correlation id is a UUID; any other text that a caller sends always maps to the same one. */
  private static UUID correlation(String header) {
    if (header == null || header.isBlank()) {
      return UUID.randomUUID();
    }
    try {
      return UUID.fromString(header);
    } catch (IllegalArgumentException e) {
      return UUID.nameUUIDFromBytes(header.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String hash(HttpServletRequest request, byte[] body) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(
          (request.getMethod() + " " + request.getRequestURI() + "\n")
              .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha256.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A request whose body was read already. */
  private static final class Buffered extends HttpServletRequestWrapper {
    private final byte[] body;

    Buffered(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      ByteArrayInputStream bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
          return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
          return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("the body is read blocking");
        }
      };
    }

    @Override
    public java.io.BufferedReader getReader() {
      return new java.io.BufferedReader(
          new java.io.InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }
}
