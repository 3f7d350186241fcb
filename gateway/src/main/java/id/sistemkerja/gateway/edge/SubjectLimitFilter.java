package id.sistemkerja.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one who is signed in may ask, from wherever they do. */
public final class SubjectLimitFilter extends OncePerRequestFilter {
  private final RateLimiter subjects;
  private final ProblemWriter problems;

  public SubjectLimitFilter(RateLimiter subjects, ProblemWriter problems) {
    this.subjects = subjects;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken token) {
      Duration wait = subjects.take(token.getName());
      if (!wait.isZero()) {
        EdgeFilter.tooMany(request, response, wait, problems);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
