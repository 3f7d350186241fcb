package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.RegencyCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills in a controller's {@link Caller}. */
public final class CallerArgumentResolver implements HandlerMethodArgumentResolver {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{8,128}");
  private static final Pattern TAG = Pattern.compile("\"(?:v)?([0-9]{1,18})(?:-[0-9a-f]{1,64})?\"");
  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    if (!(SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken authentication)) {
      throw new RefusedException(WebProblems.NOT_SIGNED_IN);
    }
    Jwt token = authentication.getToken();
    String subject = Objects.requireNonNullElse(token.getSubject(), "");
    boolean writes = WRITES.contains(request.getMethod());
    return new Caller(
        regency(token),
        employee(token),
        Objects.requireNonNullElse(token.getClaimAsString("name"), subject),
        subject,
        roles(token),
        (UUID) Objects.requireNonNull(request.getAttribute(RequestFilter.CORRELATION)),
        writes ? idempotencyKey(request) : null,
        (String) request.getAttribute(RequestFilter.HASH),
        writes ? expectedVersion(request) : null);
  }

  private static RegencyCode regency(Jwt token) {
    String code = token.getClaimAsString("regency");
    try {
      return new RegencyCode(Objects.requireNonNullElse(code, ""));
    } catch (InvalidValue e) {
      throw new RefusedException(WebProblems.ROLE_MISSING);
    }
  }

  private static @Nullable EmployeeId employee(Jwt token) {
    String id = token.getClaimAsString("employee_id");
    return id == null ? null : new EmployeeId(id);
  }

  private static Set<String> roles(Jwt token) {
    List<String> roles = token.getClaimAsStringList("roles");
    return roles == null ? Set.of() : Set.copyOf(roles);
  }

  private static String idempotencyKey(HttpServletRequest request) {
    String key = request.getHeader("Idempotency-Key");
    if (key == null || !KEY.matcher(key).matches()) {
      throw new RefusedException(WebProblems.IDEMPOTENCY_KEY_MISSING);
    }
    return key;
  }

  private static @Nullable Long expectedVersion(HttpServletRequest request) {
    String tag = request.getHeader("If-Match");
    if (tag == null || tag.equals("*")) {
      return null;
    }
    Matcher matcher = TAG.matcher(tag);
    if (!matcher.matches()) {
      throw new RefusedException(WebProblems.IF_MATCH_INVALID);
    }
    return Long.valueOf(matcher.group(1));
  }
}
