package id.sistemkerja.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Codes and tokens that were handed out, in memory and bounded: after a restart a code that was
 * under way is asked for again, and tokens need no record to be valid.
 */
public final class ExpiringAuthorizations implements OAuth2AuthorizationService {
  private static final int MOST = 20_000;
  private final Cache<String, OAuth2Authorization> byId;
  private final Cache<String, String> idByToken;

  /**
   * @param kept how long after it was last changed
   */
  public ExpiringAuthorizations(Duration kept) {
    byId = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(kept).build();
    idByToken = Caffeine.newBuilder().maximumSize(4L * MOST).expireAfterWrite(kept).build();
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    byId.put(authorization.getId(), authorization);
    tokens(authorization).forEach(token -> idByToken.put(token, authorization.getId()));
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    byId.invalidate(authorization.getId());
    tokens(authorization).forEach(idByToken::invalidate);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return byId.getIfPresent(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType tokenType) {
    String id = idByToken.getIfPresent(token);
    OAuth2Authorization found = id == null ? null : byId.getIfPresent(id);
    if (found == null || tokenType == null) {
      return found;
    }
    String wanted =
        switch (tokenType.getValue()) {
          case OAuth2ParameterNames.STATE -> found.getAttribute(OAuth2ParameterNames.STATE);
          case OAuth2ParameterNames.CODE -> value(found, OAuth2AuthorizationCode.class);
          case OAuth2ParameterNames.ACCESS_TOKEN -> value(found, OAuth2AccessToken.class);
          case OAuth2ParameterNames.REFRESH_TOKEN -> value(found, OAuth2RefreshToken.class);
          case OidcParameterNames.ID_TOKEN -> value(found, OidcIdToken.class);
          default -> null;
        };
    return token.equals(wanted) ? found : null;
  }

  private static List<String> tokens(OAuth2Authorization authorization) {
    return Stream.of(
            value(authorization, OAuth2AuthorizationCode.class),
            value(authorization, OAuth2AccessToken.class),
            value(authorization, OidcIdToken.class),
            value(authorization, OAuth2RefreshToken.class),
            authorization.<String>getAttribute(OAuth2ParameterNames.STATE))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static <T extends org.springframework.security.oauth2.core.OAuth2Token>
      @Nullable String value(OAuth2Authorization authorization, Class<T> type) {
    OAuth2Authorization.Token<T> token = authorization.getToken(type);
    return token == null ? null : token.getToken().getTokenValue();
  }
}
