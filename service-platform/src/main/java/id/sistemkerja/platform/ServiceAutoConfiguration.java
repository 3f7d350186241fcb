package id.sistemkerja.platform;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.platform.feed.FeedSubscriber;
import id.sistemkerja.platform.feed.FeedSubscribers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.CallerArgumentResolver;
import id.sistemkerja.platform.web.LargeBody;
import id.sistemkerja.platform.web.ProblemAdvice;
import id.sistemkerja.platform.web.ProblemWriter;
import id.sistemkerja.platform.web.RequestFilter;
import id.sistemkerja.platform.web.SecurityRules;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.DeserializationFeature;

/** HTTP, security, read models and feeds of a service. */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
      "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
    })
@ConditionalOnProperty("sistem-kerja.event-store")
@EnableConfigurationProperties(PlatformProperties.class)
public class ServiceAutoConfiguration {

  @Bean
  RecordCodec recordCodec() {
    return new RecordCodec();
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** What a caller misspells must not be lost without a word; records are read more leniently. */
  @Bean
  JsonMapperBuilderCustomizer apiJson() {
    return builder ->
        RecordCodec.configure(builder).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Bean
  FilterRegistrationBean<RequestFilter> requestFilter(
      RecordCodec codec, ObjectProvider<LargeBody> large) {
    FilterRegistrationBean<RequestFilter> registration =
        new FilterRegistrationBean<>(new RequestFilter(codec, large.stream().toList()));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }

  @Bean
  WebMvcConfigurer callerArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgumentResolver());
      }
    };
  }

  @Bean
  SecurityFilterChain serviceSecurity(
      HttpSecurity http,
      RecordCodec codec,
      ObjectProvider<SecurityRules> rules,
      JwtDecoder decoder) {
    ProblemWriter problems = new ProblemWriter(codec);
    String[] open =
        Stream.concat(
                Stream.of(
                    "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/error"),
                rules.stream().flatMap(r -> Stream.of(r.publicPaths())))
            .toArray(String[]::new);
    return http.csrf(c -> c.disable()) // no cookies: tokens come in a header
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            a -> a.requestMatchers(open).permitAll().anyRequest().authenticated())
        .oauth2ResourceServer(o ->
            o.jwt(j -> j.decoder(token -> decoded(decoder, token)))
                .authenticationEntryPoint((request, response, e) ->
                    problems.write(request, response, Refusal.of(WebProblems.NOT_SIGNED_IN)))
                .accessDeniedHandler((request, response, e) ->
                    problems.write(request, response, Refusal.of(WebProblems.ROLE_MISSING)))
                .withObjectPostProcessor(
                    new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                      @Override
                      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler((request, response, e) ->
                            problems.write(request, response, Refusal.of(whyNotSignedIn(e))));
                        return filter;
                      }
                    }))
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

  /** An issuer that is down is no fault of the token. */
  private static ProblemType whyNotSignedIn(AuthenticationException e) {
    return e instanceof AuthenticationServiceException
        ? WebProblems.SIGN_IN_DOWN
        : WebProblems.NOT_SIGNED_IN;
  }

  @Bean
  MongoClientSettingsBuilderCustomizer durableWrites() {
    return settings ->
        settings
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.DEFAULT);
  }

  @Bean
  MongoDatabase readModels(MongoClient client, Environment environment) {
    String uri = environment.getRequiredProperty("spring.mongodb.uri");
    return client.getDatabase(
        Objects.requireNonNull(
            new ConnectionString(uri).getDatabase(), "spring.mongodb.uri names no database"));
  }

  @Bean
  FeedSubscribers feedSubscribers(
      ObjectProvider<FeedHandler> handlers,
      RecordCodec codec,
      PlatformProperties properties,
      MongoDatabase database) {
    List<FeedSubscriber> subscribers = new ArrayList<>();
    handlers.forEach(handler ->
        subscribers.add(
            new FeedSubscriber(
                handler,
                codec,
                properties.kafka().client(),
                properties.kafka().replicas(),
                properties.nodeId(),
                database)));
    return new FeedSubscribers(subscribers);
  }

  /**
   * Says in the API document whose it is and who may call: all paths need a token, but for the
   * public ones.
   */
  @Bean
  OpenApiCustomizer nameAndTokensInTheDocument(
      ObjectProvider<SecurityRules> rules,
      @Value("${spring.application.name:service}") String application) {
    List<PathPattern> open =
        rules.stream()
            .flatMap(r -> Stream.of(r.publicPaths()))
            .map(PathPatternParser.defaultInstance::parse)
            .toList();
    return document -> {
      document.setInfo(new Info().title("Sistem Kerja: " + application).version("v1"));
      if (document.getComponents() == null) {
        document.setComponents(new Components());
      }
      document
          .getComponents()
          .addSecuritySchemes(
              "bearer",
              new SecurityScheme()
                  .type(SecurityScheme.Type.HTTP)
                  .scheme("bearer")
                  .bearerFormat("JWT"));
      document.addSecurityItem(new SecurityRequirement().addList("bearer"));
      if (document.getPaths() != null) {
        document
            .getPaths()
            .forEach((path, item) -> {
              if (open.stream().anyMatch(p -> p.matches(PathContainer.parsePath(path)))) {
                item.readOperations().forEach(operation -> operation.setSecurity(List.of()));
              }
            });
      }
    };
  }

  @Bean
  OperationCustomizer commandHeaders() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    return (operation, method) -> {
      var mapping =
          org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation(
              method.getMethod(), org.springframework.web.bind.annotation.RequestMapping.class);
      boolean reads = mapping == null || List.of(mapping.method()).contains(RequestMethod.GET);
      if (!reads) {
        operation.addParametersItem(
            new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .description("8–128 characters; a repeat with the same key gets the first answer")
                .schema(new StringSchema()));
        operation.addParametersItem(
            new HeaderParameter()
                .name("If-Match")
                .required(false)
                .description("ETag of the version that the change is meant for")
                .schema(new StringSchema()));
      }
      return operation;
    };
  }
}
