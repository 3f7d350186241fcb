package id.sistemkerja.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the issuer's pages are. */
@Controller
final class SignInPages {
  private final SignInPage page;
  private final byte[] style = SignInPage.file("sign-in.css");
  private final URI portal;

  SignInPages(
      SignInPage page,
      @org.springframework.beans.factory.annotation.Value("${sistem-kerja.public-url}")
          URI portal) {
    this.page = page;
    this.portal = portal;
  }

  @GetMapping(SignInPage.PATH)
  void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
    page.empty(request, response);
  }

  @GetMapping(SignInPage.SIGN_OUT_PATH)
  void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    page.confirmSignOut(request, response);
  }

  @GetMapping("/sign-in.css")
  ResponseEntity<byte[]> style() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/css"))
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(style);
  }

  /** Nobody has anything to do here: the portal is the entrance. */
  @GetMapping("/")
  ResponseEntity<Void> root() {
    return ResponseEntity.status(302).location(portal).build();
  }
}
