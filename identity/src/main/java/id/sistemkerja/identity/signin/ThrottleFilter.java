package id.sistemkerja.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no more attempts through than {@link SignInThrottle} allows, on the page and for services.
 */
public final class ThrottleFilter extends OncePerRequestFilter {
  private final SignInThrottle throttle;
  private final SignInPage page;

  public ThrottleFilter(SignInThrottle throttle, SignInPage page) {
    this.throttle = throttle;
    this.page = page;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean onPage = request.getRequestURI().equals(SignInPage.PATH);
    String account = onPage ? request.getParameter("account") : client(request);
    if (!request.getMethod().equals("POST") || account == null) {
      chain.doFilter(request, response);
      return;
    }
    String address = request.getRemoteAddr();
    Duration wait = throttle.attempt(account, address);
    if (!wait.isZero()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
      if (onPage) {
        page.tooManyAttempts(request, response, account, wait);
      } else {
        response.setStatus(429);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().print("{\"error\":\"temporarily_unavailable\"}");
      }
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() != HttpServletResponse.SC_UNAUTHORIZED) {
      throttle.succeeded(account, address);
    }
  }

  /** The client that shows a secret; public clients have none that could be guessed. */
  private static @Nullable String client(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, "Basic ", 0, 6)) {
      try {
        String pair =
            new String(
                Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
        return "client " + pair.split(":", 2)[0];
      } catch (IllegalArgumentException e) {
        return "client";
      }
    }
    return request.getParameter("client_secret") == null
        ? null
        : "client " + request.getParameter("client_id");
  }
}
