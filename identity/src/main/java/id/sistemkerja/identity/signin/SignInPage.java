package id.sistemkerja.identity.signin;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.sistemkerja.identity.account.DemoAccounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;

/** The pages of the issuer: plain HTML forms that need no script. */
public final class SignInPage {
  public static final String PATH = "/sign-in";
  public static final String SIGN_OUT_PATH = "/sign-out";

  private final Template signIn = template("sign-in.html");
  private final Template message = template("message.html");
  private final String portal;
  private final boolean demo;

  /**
   * @param portal where people go on from here
   * @param demo whether the page may name accounts to try
   */
  public SignInPage(String portal, boolean demo) {
    this.portal = portal;
    this.demo = demo;
  }

  /** What may be loaded and where forms may lead: nothing from elsewhere but the way back. */
  public static String contentSecurityPolicy(String portal) {
    return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'; form-action 'self' "
        + portal;
  }

  void empty(HttpServletRequest request, HttpServletResponse response) throws IOException {
    form(request, response, 200, "", "");
  }

  /** Says the same whether the account or the password is wrong. */
  public void wrong(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String account = Objects.requireNonNullElse(request.getParameter("account"), "");
    form(request, response, 401, account, "Akun atau kata sandi tidak cocok. Silakan coba lagi.");
  }

  void tooManyAttempts(
      HttpServletRequest request, HttpServletResponse response, String account, Duration wait)
      throws IOException {
    long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
    form(
        request,
        response,
        429,
        account,
        "Terlalu banyak percobaan. Coba lagi dalam " + minutes + " menit.");
  }

  /** Asks before it ends the session: the request did not show that the portal sent it. */
  void confirmSignOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Map<String, Object> model = model(request);
    model.put("heading", "Keluar dari Sistem Kerja?");
    model.put("text", "Sesi Anda pada peramban ini akan diakhiri.");
    model.put("signOut", true);
    write(response, 200, message.execute(model));
  }

  /** An authorization request that cannot be answered by sending the person back. */
  public void badRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> model = model(request);
    model.put("heading", "Permintaan masuk tidak dapat diproses");
    model.put("text", "Alamat yang membawa Anda ke sini tidak dikenal. Mulailah dari portal.");
    model.put("signOut", false);
    write(response, 400, message.execute(model));
  }

  private void form(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String account,
      String fault)
      throws IOException {
    Map<String, Object> model = model(request);
    model.put("account", account);
    model.put("fault", fault);
    model.put("faulty", !fault.isEmpty());
    model.put("demo", demo);
    model.put("regencies", DemoAccounts.suggested());
    model.put("demoPassword", DemoAccounts.PASSWORD);
    write(response, status, signIn.execute(model));
  }

  private Map<String, Object> model(HttpServletRequest request) {
    Map<String, Object> model = new HashMap<>();
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    model.put("csrf", token == null ? "" : token.getToken());
    model.put("portal", portal);
    return model;
  }

  private static void write(HttpServletResponse response, int status, String html)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] file(String name) {
    try (InputStream file = SignInPage.class.getResourceAsStream("/identity/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Template template(String name) {
    return Mustache.compiler().compile(new String(file(name), StandardCharsets.UTF_8));
  }
}
