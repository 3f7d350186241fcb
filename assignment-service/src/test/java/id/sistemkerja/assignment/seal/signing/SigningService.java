package id.sistemkerja.assignment.seal.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service elsewhere that signs hashes, over real HTTP with a real key, and fails as it is told.
 */
public final class SigningService implements AutoCloseable {
  /** With what it must be asked. */
  public static final String TOKEN = "rahasia";

  /** What it does instead of signing. */
  public enum Fault {
    NONE,
    REFUSES,
    TALKS,
    SIGNS_ANOTHER_HASH,
    HAS_ANOTHER_CERTIFICATE,
    NEVER_ENDS
  }

  private final HttpServer server;
  private final KeystoreProvider key;
  private final KeystoreProvider stranger;
  private final Path anchor;
  private volatile Fault fault = Fault.NONE;
  private volatile int asked;

  /**
   * @param folder for its keys; {@code provider/63.02.p12} is the one that it signs with
   */
  public SigningService(Path folder, Instant now) throws IOException, CertificateEncodingException {
    key = new DemoKeys(folder.resolve("provider"), now).of("63.02", "Kabupaten Kotabaru");
    stranger = new DemoKeys(folder.resolve("stranger"), now).of("63.02", "Kabupaten Kotabaru");
    byte[] hash = new byte[32];
    anchor =
        Files.writeString(
            folder.resolve("anchor.pem"),
            "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                    .encodeToString(
                        Cms.check(key.sign(hash), hash, now).chain().getFirst().getEncoded())
                + "\n-----END CERTIFICATE-----\n");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sign", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked++;
    byte[] hash =
        HexFormat.of()
            .parseHex(
                new JsonMapper()
                    .readTree(exchange.getRequestBody().readAllBytes())
                    .get("digest")
                    .asString());
    boolean known =
        ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] answer =
        switch (fault) {
          case NONE -> key.sign(hash);
          case REFUSES, TALKS -> "maaf".getBytes(StandardCharsets.UTF_8);
          case SIGNS_ANOTHER_HASH -> key.sign(new byte[] {1});
          case HAS_ANOTHER_CERTIFICATE -> stranger.sign(hash);
          case NEVER_ENDS -> new byte[1 << 20];
        };
    exchange.sendResponseHeaders(!known ? 401 : fault == Fault.REFUSES ? 503 : 200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/sign");
  }

  /** The certificate to which its own leads. */
  public Path anchor() {
    return anchor;
  }

  /** From now on. */
  public void does(Fault instead) {
    fault = instead;
  }

  int asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
