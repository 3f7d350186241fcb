package id.sistemkerja.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import id.sistemkerja.identity.account.Account;
import id.sistemkerja.identity.account.Accounts;
import id.sistemkerja.identity.account.DemoAccounts;
import id.sistemkerja.identity.signin.SignInPage;
import id.sistemkerja.identity.signin.SignInThrottle;
import id.sistemkerja.identity.signin.ThrottleFilter;
import id.sistemkerja.identity.token.ExpiringAuthorizations;
import id.sistemkerja.identity.token.SigningKey;
import id.sistemkerja.identity.token.TokenClaims;
import id.sistemkerja.kernel.RegencyCode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The issuer's protocol, its pages and who may use them. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {
  private static final String PORTAL = "portal";

  private final IdentityProperties properties;
  private final URI publicUrl;

  IdentityConfiguration(
      IdentityProperties properties, @Value("${sistem-kerja.public-url}") URI publicUrl) {
    this.properties = properties;
    this.publicUrl = publicUrl;
  }

  /** The protocol's own addresses. */
  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http, SignInPage page, ThrottleFilter throttle)
      throws Exception {
    http.oauth2AuthorizationServer(server -> {
      http.securityMatcher(server.getEndpointsMatcher());
      server.authorizationEndpoint(e -> e.errorResponseHandler(new AuthorizationFailure(page)));
      // a token that is no longer known: ask, and end the session all the same
      server.oidc(o ->
          o.logoutEndpoint(l ->
              l.errorResponseHandler(
                  (request, response, e) -> response.sendRedirect(SignInPage.SIGN_OUT_PATH))));
    });
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated())
        .cors(Customizer.withDefaults())
        .addFilterBefore(throttle, LogoutFilter.class)
        .exceptionHandling(
            e -> e.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)))
        .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(contentSecurityPolicy())))
        .build();
  }

  /** The pages. */
  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, SignInPage page, ThrottleFilter throttle)
      throws Exception {
    SavedRequestAwareAuthenticationSuccessHandler onward =
        new SavedRequestAwareAuthenticationSuccessHandler();
    onward.setDefaultTargetUrl(publicUrl.toString());
    return http.authorizeHttpRequests(a ->
            a.requestMatchers(
                    "/",
                    "/sign-in",
                    "/sign-in.css",
                    "/sign-out",
                    "/error",
                    "/actuator/health/**",
                    "/actuator/prometheus")
                .permitAll()
                .anyRequest()
                .denyAll())
        .addFilterBefore(throttle, LogoutFilter.class)
        .formLogin(f ->
            f.loginPage(SignInPage.PATH)
                .usernameParameter("account")
                .passwordParameter("password")
                .successHandler((request, response, authentication) -> {
                  request
                      .getSession()
                      .setMaxInactiveInterval(
                          Math.toIntExact(properties.sessionLifetime().toSeconds()));
                  onward.onAuthenticationSuccess(request, response, authentication);
                })
                .failureHandler((request, response, e) -> page.wrong(request, response)))
        .logout(l ->
            l.logoutUrl(SignInPage.SIGN_OUT_PATH)
                .logoutSuccessUrl(publicUrl.toString())
                .deleteCookies("sistem-kerja-identity"))
        // a form that lay open longer than its session
        .exceptionHandling(e ->
            e.accessDeniedHandler(
                (request, response, denied) -> response.sendRedirect(SignInPage.PATH)))
        .headers(h ->
            h.contentSecurityPolicy(c -> c.policyDirectives(contentSecurityPolicy()))
                .referrerPolicy(Customizer.withDefaults()))
        .build();
  }

  private String contentSecurityPolicy() {
    return SignInPage.contentSecurityPolicy(publicUrl.toString());
  }

  /** The portal's pages call the token endpoint; pages from elsewhere may not. */
  @Bean
  CorsConfigurationSource corsConfigurationSource() {
    CorsConfiguration portal = new CorsConfiguration();
    portal.setAllowedOrigins(List.of(origin(publicUrl)));
    portal.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
    portal.setAllowedHeaders(List.of("Authorization", "Content-Type"));
    portal.setMaxAge(3600L);
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    for (String path :
        List.of(
            "/.well-known/**", "/oauth2/token", "/oauth2/jwks", "/oauth2/revoke", "/userinfo")) {
      source.registerCorsConfiguration(path, portal);
    }
    return source;
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  @Bean
  SignInPage signInPage(@Value("${sistem-kerja.demo.load}") boolean demo) {
    return new SignInPage(publicUrl.toString(), demo);
  }

  @Bean
  SignInThrottle signInThrottle() {
    return new SignInThrottle(properties.signInAttempts(), Ticker.systemTicker());
  }

  @Bean
  ThrottleFilter throttleFilter(SignInThrottle throttle, SignInPage page) {
    return new ThrottleFilter(throttle, page);
  }

  /** The chains have it already; it must not run a second time for every request. */
  @Bean
  org.springframework.boot.web.servlet.FilterRegistrationBean<ThrottleFilter> notForAll(
      ThrottleFilter filter) {
    var registration = new org.springframework.boot.web.servlet.FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  Accounts accounts(
      @Value("${sistem-kerja.demo.load}") boolean demo,
      @Value("${sistem-kerja.demo.joined:}") List<String> joined,
      PasswordEncoder passwords) {
    return demo
        ? DemoAccounts.load(
            joined.stream().map(RegencyCode::new).toList(),
            password -> Objects.requireNonNull(passwords.encode(password)))
        : new Accounts(List.of());
  }

  @Bean
  UserDetailsService people(Accounts accounts) {
    return name -> {
      Account account =
          accounts
              .find(name)
              .filter(a -> !a.isService())
              .orElseThrow(() -> new UsernameNotFoundException("no such account"));
      return User.withUsername(account.id()).password(account.passwordHash()).build();
    };
  }

  @Bean
  RegisteredClientRepository clients(Accounts accounts) {
    TokenSettings tokens =
        TokenSettings.builder()
            .accessTokenTimeToLive(properties.accessTokenLifetime())
            .idTokenSignatureAlgorithm(SignatureAlgorithm.RS256)
            .build();
    List<RegisteredClient> clients = new ArrayList<>();
    clients.add(
        RegisteredClient.withId(PORTAL)
            .clientId(PORTAL)
            .clientName("Portal Sistem Kerja")
            .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(publicUrl + "/")
            .redirectUri(publicUrl + "/docs/ui/oauth2-redirect.html")
            .postLogoutRedirectUri(publicUrl + "/")
            .scope(OidcScopes.OPENID)
            .scope(OidcScopes.PROFILE)
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build())
            .tokenSettings(tokens)
            .build());
    for (Account service : accounts.services()) {
      clients.add(
          RegisteredClient.withId(service.id())
              .clientId(service.id())
              .clientName(service.name())
              .clientSecret(service.passwordHash())
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
              .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
              .tokenSettings(tokens)
              .build());
    }
    return new InMemoryRegisteredClientRepository(clients);
  }

  @Bean
  OAuth2AuthorizationService authorizations() {
    return new ExpiringAuthorizations(properties.accessTokenLifetime().multipliedBy(2));
  }

  @Bean
  TokenClaims tokenClaims(Accounts accounts) {
    return new TokenClaims(accounts);
  }

  @Bean
  JWKSource<SecurityContext> signingKeys() {
    RSAKey key = SigningKey.in(properties.keyFile());
    return new ImmutableJWKSet<>(new JWKSet(key));
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings() {
    return AuthorizationServerSettings.builder().issuer(properties.issuer().toString()).build();
  }
}
