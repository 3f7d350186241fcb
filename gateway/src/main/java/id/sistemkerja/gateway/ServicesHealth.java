package id.sistemkerja.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The health of everything behind the gateway. It does not count for the gateway's own readiness: a
 * gateway without one of its services is still of use.
 */
@Configuration(proxyBeanMethods = false)
class ServicesHealth {
  private static final Duration LONGEST = Duration.ofSeconds(2);

  @Bean
  HealthContributor servicesHealthContributor(
      GatewayProperties properties,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(LONGEST).build();
    Map<String, HealthContributor> all = new LinkedHashMap<>();
    properties
        .services()
        .forEach((name, service) ->
            all.put(name, answers(http, service.url().resolve("/actuator/health/readiness"))));
    all.put("sign-in", answers(http, URI.create(issuer + "/.well-known/openid-configuration")));
    return CompositeHealthContributor.fromMap(all);
  }

  private static HealthIndicator answers(HttpClient http, URI address) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(LONGEST).build();
    return () -> {
      try {
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        return status == 200 ? Health.up().build() : Health.down().build();
      } catch (IOException e) {
        return Health.down().build();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Health.unknown().build();
      }
    };
  }
}
