package id.sistemkerja.assignment.seal.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Keys for trying it out, one for each regency. Each is made once and used from then on; its
 * certificate says in its name that nobody vouches for it. Only the owner of the process may read
 * the files.
 */
public final class DemoKeys {
  /** Stands in the name of each of these certificates. */
  public static final String MARK = "DEMO – TIDAK TERSERTIFIKASI";

  private static final Duration VALID = Duration.ofDays(3653);
  private static final String ALIAS = "demo";
  private final Path folder;
  private final Instant now;

  public DemoKeys(Path folder, Instant now) {
    this.folder = folder;
    this.now = now;
  }

  /**
   * The regency's key, made if there is none.
   *
   * @param code which names the file
   * @param title of the regency, for the certificate
   */
  public KeystoreProvider of(String code, String title) {
    try {
      Files.createDirectories(folder);
      Path password = folder.resolve("password");
      if (!Files.exists(password)) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        putUnlessThere(
            password,
            out -> out.write(HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII)));
      }
      char[] secret = Files.readString(password).strip().toCharArray();
      Path keystore = folder.resolve(code + ".p12");
      if (!Files.exists(keystore)) {
        KeyStore made = made(title, secret);
        putUnlessThere(
            keystore,
            out -> {
              try {
                made.store(out, secret);
              } catch (GeneralSecurityException e) {
                throw new IOException(e);
              }
            });
      }
      return KeystoreProvider.of("demo", SealProvider.Standing.DEMO, keystore, secret, ALIAS);
    } catch (IOException e) {
      throw new UncheckedIOException("demo keys in " + folder, e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("every JDK makes EC keys", e);
    }
  }

  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Whole or not at all; of two processes that do it at once the first one's stays. */
  private void putUnlessThere(Path file, Content content) throws IOException {
    Path made = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly());
    try {
      try (OutputStream out = Files.newOutputStream(made)) {
        content.to(out);
      }
      Files.createLink(file, made);
    } catch (FileAlreadyExistsException e) {
      // made by another process meanwhile: that one is used
    } finally {
      Files.delete(made);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private KeyStore made(String title, char[] secret)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        ALIAS, pair.getPrivate(), secret, new X509Certificate[] {certificate(title, pair)});
    return store;
  }

  private X509Certificate certificate(String title, KeyPair pair)
      throws GeneralSecurityException, OperatorCreationException, CertIOException {
    X500Name name =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.C, "ID")
            .addRDN(BCStyle.O, title)
            .addRDN(BCStyle.CN, MARK)
            .build();
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(127, new SecureRandom()).setBit(126),
                    Date.from(now.minus(Duration.ofMinutes(5))),
                    Date.from(now.plus(VALID)),
                    name,
                    pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
  }
}
