package id.sistemkerja.assignment.seal.signing;

import id.sistemkerja.assignment.seal.domain.Certificate;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.Selector;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;

/** CAdES signatures (ETSI EN 319 122-1, baseline B-B) over a hash: made, and checked. */
public final class Cms {
  private static final AlgorithmIdentifier SHA_256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

  private Cms() {}

  /**
   * A detached signature. Its signed attributes are the content's type, the hash, and which
   * certificate is meant: a signature cannot be passed off under another certificate of the key.
   *
   * @param chain the signer's certificate first
   */
  public static byte[] sign(byte[] sha256, PrivateKey key, List<X509Certificate> chain) {
    try {
      X509CertificateHolder certificate = new JcaX509CertificateHolder(chain.getFirst());
      ContentSigner signer =
          new JcaContentSignerBuilder(
                  key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA")
              .build(key);
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(of -> attributes(sha256, certificate))
              .build(signer, certificate));
      generator.addCertificates(new JcaCertStore(chain));
      // of what is signed there is only the hash, which the attributes have
      return generator.generate(new CMSProcessableByteArray(new byte[0]), false).getEncoded("DER");
    } catch (CMSException | GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new SealUnavailable("the key does not sign: " + e.getMessage(), e);
    }
  }

  private static AttributeTable attributes(byte[] sha256, X509CertificateHolder certificate) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
    attributes.add(
        new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(sha256))));
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(
                new SigningCertificateV2(
                    new ESSCertIDv2(
                        SHA_256,
                        sha256(encoded(certificate)),
                        new IssuerSerial(
                            new GeneralNames(new GeneralName(certificate.getIssuer())),
                            certificate.getSerialNumber()))))));
    return new AttributeTable(attributes);
  }

  /**
   * A signature that holds.
   *
   * @param chain the signer's certificate first, then all others that came with it
   */
  public record Checked(Certificate certificate, List<X509Certificate> chain) {}

  /**
   * Checks a signature of whatever origin over a hash.
   *
   * @param at when it was made: the certificate must be valid then
   * @throws SealUnavailable if it does not hold, saying why
   */
  public static Checked check(byte[] cms, byte[] sha256, Instant at) {
    try {
      CMSSignedData signed =
          new CMSSignedData(Map.of(NISTObjectIdentifiers.id_sha256, sha256), cms);
      if (signed.getSignerInfos().size() != 1) {
        throw new SealUnavailable("a seal has one signature, not several");
      }
      SignerInformation signer = signed.getSignerInfos().iterator().next();
      X509CertificateHolder certificate = certificate(signed, signer);
      if (!NISTObjectIdentifiers.id_sha256.equals(signer.getDigestAlgorithmID().getAlgorithm())) {
        throw new SealUnavailable("the signature is not one over SHA-256");
      }
      if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
        throw new SealUnavailable("the signature is not one of this certificate's key");
      }
      if (!names(signer, certificate)) {
        throw new SealUnavailable("the signature does not name its certificate");
      }
      if (signer.getSignedAttributes().get(CMSAttributes.signingTime) != null) {
        throw new SealUnavailable("the signature names a time, which PAdES has elsewhere");
      }
      if (!certificate.isValidOn(Date.from(at))) {
        throw new SealUnavailable("the certificate is not valid at " + at);
      }
      return new Checked(described(certificate), chain(signed, certificate));
    } catch (CMSException
        | OperatorCreationException
        | GeneralSecurityException
        // the library's answers to bytes that are none of it
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException e) {
      throw new SealUnavailable("the signature does not hold: " + e.getMessage(), e);
    }
  }

  /**
   * Makes sure that a signature's certificate leads to one that is trusted. Whether it was revoked
   * is not asked.
   */
  public static void requireTrust(Checked signature, X509Certificate anchor, Instant at) {
    try {
      List<X509Certificate> path = new ArrayList<>();
      X509Certificate next = signature.chain().getFirst();
      while (next != null && !next.equals(anchor) && !path.contains(next)) {
        path.add(next);
        next = issuer(next, signature.chain());
      }
      PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      CertPathValidator.getInstance("PKIX")
          .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
    } catch (GeneralSecurityException e) {
      throw new SealUnavailable("the certificate leads to none that is trusted: " + e.getMessage());
    }
  }

  private static @Nullable X509Certificate issuer(X509Certificate of, List<X509Certificate> among) {
    return among.stream()
        .filter(c -> c.getSubjectX500Principal().equals(of.getIssuerX500Principal()))
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("unchecked")
  private static X509CertificateHolder certificate(CMSSignedData signed, SignerInformation signer) {
    Store<X509CertificateHolder> all = signed.getCertificates();
    return all.getMatches((Selector<X509CertificateHolder>) signer.getSID()).stream()
        .findFirst()
        .orElseThrow(() -> new SealUnavailable("the signature comes without its certificate"));
  }

  private static boolean names(SignerInformation signer, X509CertificateHolder certificate) {
    Attribute attribute =
        signer.getSignedAttributes() == null
            ? null
            : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (attribute == null) {
      return false;
    }
    ESSCertIDv2 named =
        SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts()[0];
    return NISTObjectIdentifiers.id_sha256.equals(named.getHashAlgorithm().getAlgorithm())
        && MessageDigest.isEqual(named.getCertHash(), sha256(encoded(certificate)));
  }

  private static List<X509Certificate> chain(CMSSignedData signed, X509CertificateHolder first)
      throws GeneralSecurityException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(converter.getCertificate(first));
    for (X509CertificateHolder other : signed.getCertificates().getMatches(null)) {
      if (!other.equals(first)) {
        chain.add(converter.getCertificate(other));
      }
    }
    return chain;
  }

  /** A certificate as events and people name it. */
  public static Certificate described(X509CertificateHolder certificate) {
    return new Certificate(
        new javax.security.auth.x500.X500Principal(name(certificate.getSubject())).getName(),
        new javax.security.auth.x500.X500Principal(name(certificate.getIssuer())).getName(),
        certificate.getSerialNumber().toString(16),
        HexFormat.of().formatHex(sha256(encoded(certificate))),
        certificate.getNotAfter().toInstant());
  }

  private static byte[] name(org.bouncycastle.asn1.x500.X500Name name) {
    try {
      return name.getEncoded("DER");
    } catch (IOException e) {
      throw new IllegalStateException("a parsed name can be written", e);
    }
  }

  private static byte[] encoded(X509CertificateHolder certificate) {
    try {
      return certificate.getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("a parsed certificate can be written", e);
    }
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
