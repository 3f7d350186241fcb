package id.sistemkerja.identity;

import id.sistemkerja.identity.signin.SignInPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells the client why its request was refused; only if it is not known where the client is, tells
 * the person.
 */
final class AuthorizationFailure implements AuthenticationFailureHandler {
  private final SignInPage page;

  AuthorizationFailure(SignInPage page) {
    this.page = page;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof OAuth2AuthorizationCodeRequestAuthenticationException refused) {
      OAuth2AuthorizationCodeRequestAuthenticationToken asked =
          refused.getAuthorizationCodeRequestAuthentication();
      // the redirect address stands in it only after it was found to be the client's own
      if (asked != null && asked.getRedirectUri() != null) {
        UriComponentsBuilder back =
            UriComponentsBuilder.fromUriString(asked.getRedirectUri())
                .queryParam("error", refused.getError().getErrorCode());
        if (asked.getState() != null) {
          back.queryParam("state", "{state}");
          response.sendRedirect(back.encode().buildAndExpand(asked.getState()).toUriString());
        } else {
          response.sendRedirect(back.toUriString());
        }
        return;
      }
    }
    page.badRequest(request, response);
  }
}
