package id.sistemkerja.assignment.letter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.seal.signing.Cms;
import id.sistemkerja.assignment.seal.signing.DemoKeys;
import id.sistemkerja.assignment.seal.signing.KeystoreProvider;
import id.sistemkerja.assignment.seal.signing.SealUnavailable;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sealed file, looked at by others than those who made it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedPdfIT {
  private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
  private final byte[] rendering = LetterPdf.render(Letters.kotabaru());
  private byte[] file = {};

  @BeforeAll
  void sealed(@TempDir Path folder) {
    KeystoreProvider demo = new DemoKeys(folder, Cases.NOW).of("63.02", "Kabupaten Kotabaru");
    file =
        SealedPdf.of(
            rendering, demo.signer(), demo.standing().onLetters(), Cases.NOW, ZONE, demo::sign);
  }

  @Test
  void theSignatureHoldsOverEverythingButItself() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDSignature signature = pdf.getLastSignatureDictionary();
      assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
      assertThat(signature.getFilter()).isEqualTo("Adobe.PPKLite");
      assertThat(signature.getName()).isEqualTo(DemoKeys.MARK);
      assertThat(signature.getReason())
          .isEqualTo("tanda tangan elektronik tidak tersertifikasi (demo)");
      assertThat(signature.getSignDate().toInstant()).isEqualTo(Cases.NOW);
      int[] range = signature.getByteRange();
      assertThat(range[0]).isZero();
      assertThat(range[2] + range[3]).isEqualTo(file.length);
      assertThat(file[range[1]]).isEqualTo((byte) '<');
      assertThat(file[range[2] - 1]).isEqualTo((byte) '>');
    }
    assertThat(holds(file)).isTrue();
  }

  @Test
  void theSignatureNamesItsCertificateAndNoTime() throws Exception {
    SignerInformation signer =
        new CMSSignedData(new ByteArrayInputStream(contents(file)))
            .getSignerInfos()
            .iterator()
            .next();
    assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
        .isNotNull();
    assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
  }

  @Test
  void whatWasThereBeforeStaysAsItWas() {
    assertThat(Arrays.copyOf(file, rendering.length)).isEqualTo(rendering);
  }

  @Test
  void aByteThatIsChangedIsNoticedWhereverItIs() throws Exception {
    int[] range;
    try (PDDocument pdf = Loader.loadPDF(file)) {
      range = pdf.getLastSignatureDictionary().getByteRange();
    }
    for (int place :
        new int[] {100, rendering.length / 2, range[1] - 1, range[2], file.length - 9}) {
      byte[] altered = file.clone();
      altered[place] ^= 1;
      byte[] signed = new byte[range[1] + range[3]];
      System.arraycopy(altered, 0, signed, 0, range[1]);
      System.arraycopy(altered, range[2], signed, range[1], range[3]);
      assertThat(verifies(contents(file), signed)).as("byte %d", place).isFalse();
    }
  }

  @Test
  void staysPdfA() throws Exception {
    assertThat(LetterPdfIT.violations(file)).isEmpty();
    assertThat(LetterPdfIT.violations(rendering)).isEmpty();
  }

  @Test
  void theMetadataSayWhetherItIsSealed() throws Exception {
    try (PDDocument before = Loader.loadPDF(rendering);
        PDDocument after = Loader.loadPDF(file)) {
      assertThat(before.getDocumentInformation().getSubject())
          .isEqualTo("SURAT PERINTAH (belum disegel secara elektronik)");
      assertThat(after.getDocumentInformation().getSubject()).isEqualTo("SURAT PERINTAH");
    }
    try (PDDocument draft = Loader.loadPDF(LetterPdf.render(Letters.draft()))) {
      assertThat(draft.getDocumentInformation().getSubject()).isEqualTo("SURAT PERINTAH");
    }
  }

  @Test
  void aSignatureOfAnotherFileIsNotTaken(@TempDir Path folder) {
    KeystoreProvider demo = new DemoKeys(folder, Cases.NOW).of("63.02", "Kabupaten Kotabaru");
    byte[] other = demo.sign(new byte[32]);
    byte[] hash = LetterPdf.sha256(rendering);
    assertThatThrownBy(() -> Cms.check(other, hash, Cases.NOW)).isInstanceOf(SealUnavailable.class);
    assertThatThrownBy(() -> Cms.check(new byte[] {1, 2, 3}, hash, Cases.NOW))
        .isInstanceOf(SealUnavailable.class);
    assertThatThrownBy(
            () -> Cms.check(other, new byte[32], Cases.NOW.minus(java.time.Duration.ofDays(2))))
        .isInstanceOf(SealUnavailable.class)
        .hasMessageContaining("not valid");
    assertThat(Cms.check(other, new byte[32], Cases.NOW).certificate().subject())
        .isEqualTo("CN=DEMO – TIDAK TERSERTIFIKASI,O=Kabupaten Kotabaru,C=ID");
  }

  private static byte[] contents(byte[] file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return pdf.getLastSignatureDictionary().getContents(file);
    }
  }

  private static boolean holds(byte[] file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return verifies(contents(file), pdf.getLastSignatureDictionary().getSignedContent(file));
    }
  }

  private static boolean verifies(byte[] cms, byte[] signed) throws Exception {
    // as a stream: what follows the signature in its place is only filling
    CMSSignedData data =
        new CMSSignedData(new CMSProcessableByteArray(signed), new ByteArrayInputStream(cms));
    SignerInformation signer = data.getSignerInfos().iterator().next();
    X509CertificateHolder certificate =
        (X509CertificateHolder) data.getCertificates().getMatches(null).iterator().next();
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSException e) {
      return false;
    }
  }
}
