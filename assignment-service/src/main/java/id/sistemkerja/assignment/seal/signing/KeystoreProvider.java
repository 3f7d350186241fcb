package id.sistemkerja.assignment.seal.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.jspecify.annotations.Nullable;

/** Seals with a key that lies here, in a PKCS#12 file. */
public final class KeystoreProvider implements SealProvider {
  private final String name;
  private final Standing standing;
  private final PrivateKey key;
  private final List<X509Certificate> chain;

  private KeystoreProvider(
      String name, Standing standing, PrivateKey key, List<X509Certificate> chain) {
    this.name = name;
    this.standing = standing;
    this.key = key;
    this.chain = chain;
  }

  /**
   * @param alias absent if there is only one key
   * @throws IllegalStateException if the file gives no key, saying why
   */
  public static KeystoreProvider of(
      String name, Standing standing, Path file, char[] password, @Nullable String alias) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      String used = alias != null ? alias : onlyKey(store, file);
      if (!(store.getKey(used, password) instanceof PrivateKey key)) {
        throw new IllegalStateException(file + " has no private key called " + used);
      }
      return new KeystoreProvider(
          name,
          standing,
          key,
          Arrays.stream(store.getCertificateChain(used)).map(X509Certificate.class::cast).toList());
    } catch (IOException e) {
      throw new IllegalStateException(
          e.getCause() instanceof GeneralSecurityException
              ? "the password does not open " + file
              : file + " cannot be read as a PKCS#12 keystore: " + e.getMessage(),
          e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(file + " gives no key: " + e.getMessage(), e);
    }
  }

  private static String onlyKey(KeyStore store, Path file) throws GeneralSecurityException {
    List<String> keys =
        Collections.list(store.aliases()).stream()
            .filter(alias -> {
              try {
                return store.isKeyEntry(alias);
              } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a keystore that was loaded", e);
              }
            })
            .toList();
    if (keys.size() != 1) {
      throw new IllegalStateException(
          file + " has " + keys.size() + " keys: say which by its alias");
    }
    return keys.getFirst();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Standing standing() {
    return standing;
  }

  /** The certificate's common name, or all of its name. */
  @Override
  public String signer() {
    try {
      var names = new JcaX509CertificateHolder(chain.getFirst()).getSubject().getRDNs(BCStyle.CN);
      return names.length == 0
          ? chain.getFirst().getSubjectX500Principal().getName()
          : IETFUtils.valueToString(names[0].getFirst().getValue());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a certificate that was loaded", e);
    }
  }

  @Override
  public byte[] sign(byte[] sha256) {
    return Cms.sign(sha256, key, chain);
  }
}
