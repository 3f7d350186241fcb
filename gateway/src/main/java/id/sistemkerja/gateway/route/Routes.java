package id.sistemkerja.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import id.sistemkerja.gateway.GatewayProperties;
import id.sistemkerja.gateway.edge.BodyTooLarge;
import id.sistemkerja.gateway.edge.EdgeFilter;
import id.sistemkerja.gateway.edge.GatewayProblems;
import id.sistemkerja.gateway.edge.ProblemWriter;
import id.sistemkerja.kernel.ProblemType;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes a route of every resource in the configuration's table. */
@Configuration(proxyBeanMethods = false)
class Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
  private static final int CONNECTIONS_PER_SERVICE = 200;

  @Bean
  @Order(0)
  RouterFunction<ServerResponse> serviceRoutes(
      GatewayProperties properties, ProblemWriter problems) {
    RouterFunctions.Builder all = RouterFunctions.route();
    properties
        .services()
        .forEach((name, service) -> {
          for (String resource : service.resources()) {
            String path = "/api/v1/" + resource;
            all.add(
                GatewayRouterFunctions.route(name + "-" + resource)
                    .route(
                        RequestPredicates.path(path).or(RequestPredicates.path(path + "/**")),
                        http())
                    .before(stripPrefix(1))
                    .before(uri(service.url()))
                    .filter(failures(name, problems))
                    .build());
          }
          for (String path : service.publicPaths()) {
            all.add(
                GatewayRouterFunctions.route(name + "-public")
                    .route(
                        RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST)
                            .and(RequestPredicates.path(path)),
                        http())
                    .before(uri(service.url()))
                    .filter(failures(name, problems))
                    .build());
          }
        });
    return all.build();
  }

  /** What leads nowhere is refused as the services refuse. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  RouterFunction<ServerResponse> nowhere(ProblemWriter problems) {
    return RouterFunctions.route()
        .route(
            RequestPredicates.path("/api/**").or(RequestPredicates.path("/verify/**")),
            request -> problem(request, problems, GatewayProblems.NOT_FOUND))
        .build();
  }

  private static HandlerFilterFunction<ServerResponse, ServerResponse> failures(
      String service, ProblemWriter problems) {
    return (request, next) -> {
      try {
        return next.handle(request);
      } catch (Exception e) {
        IOException cause = cause(e);
        if (cause == null) {
          throw e;
        }
        if (cause instanceof BodyTooLarge) {
          return problem(request, problems, GatewayProblems.BODY_TOO_LARGE);
        }
        LOG.warn("{} does not answer: {}", service, cause.toString());
        boolean slow =
            cause instanceof SocketTimeoutException && !(cause instanceof ConnectTimeoutException);
        return problem(
            request, problems, slow ? GatewayProblems.SERVICE_SLOW : GatewayProblems.SERVICE_DOWN);
      }
    };
  }

  private static @org.jspecify.annotations.Nullable IOException cause(Throwable thrown) {
    IOException first = null;
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof BodyTooLarge large) {
        return large;
      }
      if (first == null && t instanceof IOException io) {
        first = io;
      }
    }
    return first;
  }

  private static ServerResponse problem(
      ServerRequest request, ProblemWriter problems, ProblemType type) {
    return ServerResponse.status(type.status())
        .contentType(MediaType.parseMediaType(ProblemWriter.MEDIA_TYPE))
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", EdgeFilter.NOTHING)
        .body(problems.body(request.servletRequest(), type));
  }

  @Bean
  HttpHeadersFilter.RequestHttpHeadersFilter serviceHeaders() {
    return ProxyHeaders::forService;
  }

  @Bean
  HttpHeadersFilter.ResponseHttpHeadersFilter callerHeaders() {
    return (headers, response) -> ProxyHeaders.forCaller(headers);
  }

  /** One request is one request: nothing is repeated, followed or unpacked on the way. */
  @Bean
  ClientHttpRequestFactory serviceConnections(GatewayProperties properties) {
    Timeout response = Timeout.of(properties.responseTimeout());
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(CONNECTIONS_PER_SERVICE)
            .setMaxConnTotal(CONNECTIONS_PER_SERVICE * properties.services().size())
            .setDefaultSocketConfig(
                SocketConfig.custom().setSoTimeout(response).setTcpNoDelay(true).build())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                    .setSocketTimeout(response)
                    .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                    .build())
            .build();
    return new HttpComponentsClientHttpRequestFactory(
        HttpClients.custom()
            .setConnectionManager(connections)
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(response)
                    .setConnectionRequestTimeout(Timeout.of(properties.connectTimeout()))
                    .build())
            .evictIdleConnections(TimeValue.ofSeconds(15))
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableDefaultUserAgent()
            .build());
  }
}
