package id.sistemkerja.gateway.route;

import id.sistemkerja.gateway.edge.EdgeFilter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/** Which headers pass the gateway, and how. */
final class ProxyHeaders {
  /** What only holds between two neighbours. */
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "expect");

  /** What services must not believe, or have no use for. */
  private static final Set<String> NOT_FOR_SERVICES =
      Set.of("cookie", "host", "content-length", "accept-encoding", "forwarded", "via", "origin");

  /** What says too much, or what the gateway says itself. */
  private static final Set<String> NOT_FOR_CALLERS =
      Set.of(
          "server",
          "date",
          "via",
          "set-cookie",
          "pragma",
          "expires",
          "strict-transport-security",
          "referrer-policy",
          "permissions-policy",
          "cross-origin-resource-policy",
          "x-content-type-options",
          "x-frame-options",
          "x-xss-protection",
          "x-powered-by",
          "x-correlation-id");

  private ProxyHeaders() {}

  /** The headers that a service receives. */
  static HttpHeaders forService(HttpHeaders received, ServerRequest request) {
    HttpHeaders passed = new HttpHeaders();
    // from the request itself: another filter may have taken the Connection header out already
    List<String> named = named(request.headers().asHttpHeaders());
    received.forEach((name, values) -> {
      String key = name.toLowerCase(Locale.ROOT);
      if (!HOP_BY_HOP.contains(key)
          && !NOT_FOR_SERVICES.contains(key)
          && !key.startsWith("x-forwarded-")
          && !key.startsWith("x-real-")
          && !named.contains(key)) {
        passed.put(name, values);
      }
    });
    passed.set(
        EdgeFilter.CORRELATION_HEADER,
        Objects.toString(request.servletRequest().getAttribute(EdgeFilter.CORRELATION)));
    return passed;
  }

  /** The headers that a caller receives. */
  static HttpHeaders forCaller(HttpHeaders answered) {
    HttpHeaders passed = new HttpHeaders();
    List<String> named = named(answered);
    answered.forEach((name, values) -> {
      String key = name.toLowerCase(Locale.ROOT);
      if (!HOP_BY_HOP.contains(key)
          && !NOT_FOR_CALLERS.contains(key)
          && !key.startsWith("access-control-")
          && !named.contains(key)) {
        passed.put(name, values);
      }
    });
    String location = answered.getFirst(HttpHeaders.LOCATION);
    if (location != null) {
      passed.set(HttpHeaders.LOCATION, publicLocation(location));
    }
    if (!passed.containsHeader("Content-Security-Policy")) {
      passed.set("Content-Security-Policy", EdgeFilter.NOTHING);
    }
    return passed;
  }

  /** Without the service's own address, and below {@code /api}. */
  private static String publicLocation(String location) {
    URI address;
    try {
      address = URI.create(location);
    } catch (IllegalArgumentException e) {
      return "/";
    }
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return (path.startsWith("/v1/") ? "/api" + path : path) + query;
  }

  /** Headers that the sender's Connection header declares to be its neighbour's alone. */
  private static List<String> named(HttpHeaders headers) {
    return headers.getConnection().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
  }
}
