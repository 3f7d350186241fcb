package id.sistemkerja.assignment.seal.signing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who seals the letters of each regency.
 *
 * @param demoFolder where keys and certificates for trying it out are made and kept, one for each
 *     regency without an entry; without a folder their letters have no seal
 * @param regencies by regency code
 */
@ConfigurationProperties("sistem-kerja.signing")
public record SigningProperties(
    @Nullable String demoFolder, @DefaultValue Map<String, Regency> regencies) {

  /**
   * Either a key of the regency's own, or a provider elsewhere.
   *
   * @param keystore a PKCS#12 file with a key and its certificate
   * @param alias of the key, if there are several
   * @param certified whether a certified provider (PSrE) issued the certificate
   * @param url of a service that gets a hash and answers with a CMS signature
   * @param token with which it is asked, as {@code Authorization: Bearer}
   * @param anchor a PEM file with the certificate to which the service's certificates lead
   * @param signer the name that a reader of the PDF sees, for a service
   */
  public record Regency(
      @Nullable String keystore,
      @Nullable String password,
      @Nullable String alias,
      @DefaultValue("false") boolean certified,
      @Nullable String url,
      @Nullable String token,
      @Nullable String anchor,
      @Nullable String signer) {
    /** Without the secrets: it may end in a log. */
    @Override
    public String toString() {
      return "Regency[keystore=" + keystore + ", url=" + url + ", certified=" + certified + "]";
    }
  }
}
