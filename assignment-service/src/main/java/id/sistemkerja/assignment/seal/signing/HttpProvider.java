package id.sistemkerja.assignment.seal.signing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Asks a service for the signature: {@code POST} of {@code
 * {"algorithm":"SHA-256","digest":"<hex>"}}, answered with 200 and a detached CMS signature, DER,
 * as {@code application/cms}. What a provider such as BSrE has beyond that (its own sign-in, a
 * passphrase) is for an adapter before it, which then is the one that holds those secrets.
 */
public final class HttpProvider implements SealProvider {
  private static final int LONGEST_ANSWER = 64 * 1024;
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final String name;
  private final String signer;
  private final Standing standing;
  private final URI url;
  private final @Nullable String token;
  private final X509Certificate anchor;
  private final Duration patience;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param anchor to which the certificates lead: whoever answers in the service's place has none
   */
  public HttpProvider(
      String signer,
      Standing standing,
      URI url,
      @Nullable String token,
      X509Certificate anchor,
      Duration patience,
      Clock clock) {
    this.name = url.getHost();
    this.signer = signer;
    this.standing = standing;
    this.url = url;
    this.token = token;
    this.anchor = anchor;
    this.patience = patience;
    this.clock = clock;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String signer() {
    return signer;
  }

  @Override
  public Standing standing() {
    return standing;
  }

  @Override
  public byte[] sign(byte[] sha256) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(patience)
            .header("Content-Type", "application/json")
            .header("Accept", "application/cms")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"algorithm\":\"SHA-256\",\"digest\":\"%s\"}"
                        .formatted(HexFormat.of().formatHex(sha256))));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    byte[] cms = answer(request.build());
    Cms.requireTrust(Cms.check(cms, sha256, clock.instant()), anchor, clock.instant());
    return cms;
  }

  private byte[] answer(HttpRequest request) {
    try {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != 200) {
          throw new SealUnavailable(url + " answered " + answer.statusCode());
        }
        byte[] cms = body.readNBytes(LONGEST_ANSWER + 1);
        if (cms.length > LONGEST_ANSWER) {
          throw new SealUnavailable(url + " answered at too great a length");
        }
        return cms;
      }
    } catch (IOException e) {
      throw new SealUnavailable(url + " does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SealUnavailable("interrupted", e);
    }
  }
}
