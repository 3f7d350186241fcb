package id.sistemkerja.gateway;

import id.sistemkerja.gateway.GatewayProperties.LargeBody;
import id.sistemkerja.gateway.edge.EdgeFilter;
import id.sistemkerja.gateway.edge.GatewayProblems;
import id.sistemkerja.gateway.edge.ProblemWriter;
import id.sistemkerja.gateway.edge.RateLimiter;
import id.sistemkerja.gateway.edge.SubjectLimitFilter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import tools.jackson.databind.json.JsonMapper;

/** What every request meets, in this order: limits, tokens, the subject's limit, routes. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  FilterRegistrationBean<EdgeFilter> edgeFilter(
      GatewayProperties properties,
      ProblemWriter problems,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
    FilterRegistrationBean<EdgeFilter> registration =
        new FilterRegistrationBean<>(
            new EdgeFilter(
                new RateLimiter(properties.rate().perAddress()),
                Math.toIntExact(properties.maxBody().toBytes()),
                properties.largeBodies().stream()
                    .collect(Collectors.toMap(LargeBody::path, body -> body.maxBody().toBytes())),
                Origins.of(issuer),
                problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  @Bean
  SecurityFilterChain gatewaySecurity(
      HttpSecurity http, GatewayProperties properties, ProblemWriter problems, JwtDecoder decoder)
      throws Exception {
    List<IpAddressMatcher> readers =
        properties.metricsReaders().stream().map(IpAddressMatcher::new).toList();
    // an issuer that is down is no fault of the token
    AuthenticationFailureHandler refuse =
        (request, response, e) ->
            problems.write(
                request,
                response,
                e instanceof AuthenticationServiceException
                    ? GatewayProblems.SIGN_IN_DOWN
                    : GatewayProblems.NOT_SIGNED_IN);
    return http.csrf(c -> c.disable()) // no cookies: tokens come in a header
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // the edge writes them, also on answers that never come this far
        .headers(h -> h.disable())
        .requestCache(c -> c.disable())
        .logout(l -> l.disable())
        .authorizeHttpRequests(a ->
            a.requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/actuator/prometheus")
                .access((who, context) ->
                    new AuthorizationDecision(
                        readers.stream().anyMatch(r -> r.matches(context.getRequest()))))
                .anyRequest()
                .permitAll())
        .oauth2ResourceServer(o ->
            o.jwt(j -> j.decoder(token -> decoded(decoder, token)))
                .authenticationEntryPoint((request, response, e) ->
                    problems.write(request, response, GatewayProblems.NOT_SIGNED_IN))
                .accessDeniedHandler((request, response, e) ->
                    problems.write(request, response, GatewayProblems.FORBIDDEN))
                .withObjectPostProcessor(
                    new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                      @Override
                      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(refuse);
                        return filter;
                      }
                    }))
        .addFilterAfter(
            new SubjectLimitFilter(new RateLimiter(properties.rate().perSubject()), problems),
            BearerTokenAuthenticationFilter.class)
        .build();
  }

  /** The decoder is made when the first token comes, and then the issuer must be there. */
  private static Jwt decoded(JwtDecoder decoder, String token) {
    try {
      return decoder.decode(token);
    } catch (JwtDecoderInitializationException e) {
      throw new JwtException("the issuer cannot be reached", e);
    }
  }
}
