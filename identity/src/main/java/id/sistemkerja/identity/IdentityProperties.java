package id.sistemkerja.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The issuer's settings.
 *
 * @param issuer as it stands in every token
 * @param keyFile the key that signs tokens; made if it is not there. Whoever can read it can sign
 * @param accessTokenLifetime after it the portal fetches the next one, without a password as long
 *     as the session lasts
 * @param sessionLifetime without use, of one who has signed in
 */
@ConfigurationProperties("sistem-kerja.identity")
public record IdentityProperties(
    URI issuer,
    Path keyFile,
    Duration accessTokenLifetime,
    Duration sessionLifetime,
    SignInAttempts signInAttempts) {

  /**
   * How many wrong passwords are borne within the window.
   *
   * @param perAccount from all addresses together
   * @param perAddress for all accounts together
   */
  public record SignInAttempts(
      Duration window, int perAccountAndAddress, int perAccount, int perAddress) {}
}
