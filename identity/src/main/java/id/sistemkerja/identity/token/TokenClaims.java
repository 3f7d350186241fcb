package id.sistemkerja.identity.token;

import id.sistemkerja.identity.account.Account;
import id.sistemkerja.identity.account.Accounts;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts into tokens who someone is: the same claims that any other provider has to put there. */
public final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
  /** For whom access tokens are meant: every service of the system checks it. */
  public static final String AUDIENCE = "sistem-kerja";

  private final Accounts accounts;

  public TokenClaims(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    String id = Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
    Account account =
        accounts.find(id).orElseThrow(() -> new IllegalStateException("no account " + id));
    if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
      context.getClaims().audience(List.of(AUDIENCE));
    } else if (!context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
      return;
    }
    context
        .getClaims()
        .subject(account.id())
        .claim("name", account.name())
        .claim("regency", account.regency().value())
        .claim("roles", account.roles());
    if (account.employee() != null) {
      context.getClaims().claim("employee_id", account.employee().value());
    }
  }
}
