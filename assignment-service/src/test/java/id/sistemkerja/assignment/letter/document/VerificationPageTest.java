package id.sistemkerja.assignment.letter.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.BilingualText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationPageTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  private static Verification.Signed signed(String signatory) {
    return new Verification.Signed(
        "Kabupaten Pohuwato",
        "800/031/DIKBUD/XI/2026",
        LocalDate.of(2026, 11, 20),
        "Dinas Pendidikan dan Kebudayaan",
        new Verification.Signatory(
            signatory,
            "Kepala Dinas Pendidikan dan Kebudayaan",
            new ActingMandate(ActingMandate.Capacity.PLT, "821/014/BKPSDM/2026")),
        true,
        new BilingualText("Berlaku", "In force"),
        HASH,
        null);
  }

  @Test
  void aSignedLetterShowsWhatItsHolderCanCompare() {
    assertThat(VerificationPage.html(signed("Contoh Empat Mohamad, M.Pd.")))
        .containsSubsequence(
            "Surat tercatat dan ditandatangani",
            "This letter is registered and signed",
            "0123 4567 89ab cdef",
            "Berlaku (In force)",
            "800/031/DIKBUD/XI/2026",
            "20 November 2026",
            "Kabupaten Pohuwato",
            "Dinas Pendidikan dan Kebudayaan",
            "Contoh Empat Mohamad, M.Pd.",
            "Plt. Kepala Dinas Pendidikan dan Kebudayaan",
            HASH)
        .doesNotContain("<script");
  }

  @Test
  void aLetterNoLongerInForceDoesNotLookLikeAConfirmation() {
    Verification.Signed inForce = signed("Contoh Empat");
    Verification.Signed revoked =
        new Verification.Signed(
            inForce.regency(),
            inForce.number(),
            inForce.on(),
            inForce.issuingOffice(),
            inForce.signatory(),
            false,
            new BilingualText("Dicabut", "Revoked"),
            inForce.contentHash(),
            null);
    assertThat(VerificationPage.html(revoked))
        .containsSubsequence(
            "class=\"result warning\"",
            "Surat tercatat, tetapi tidak berlaku lagi",
            "no longer in force",
            "Dicabut (Revoked)",
            "800/031/DIKBUD/XI/2026")
        .doesNotContain("tercatat dan ditandatangani", "result good");
    assertThat(VerificationPage.html(inForce)).contains("result good");
  }

  @Test
  void anUnsignedLetterIsSaidToHaveNoForce() {
    assertThat(
            VerificationPage.html(
                new Verification.Unsigned("Kabupaten Kotabaru", "Sekretariat Daerah")))
        .containsSubsequence(
            "Surat belum ditandatangani",
            "This letter has not been signed",
            "Kabupaten Kotabaru",
            "Sekretariat Daerah")
        .doesNotContain("tercatat dan ditandatangani");
  }

  @Test
  void anUnknownCodeIsSaidNotToBeFoundAndIsOnlyText() {
    assertThat(
            VerificationPage.html(
                new Verification.NotFound("<script>alert(1)</script>\" onload=x \u202E&")))
        .contains("Surat tidak ditemukan", "No such letter", "&lt;script&gt;")
        .doesNotContain("<script", "\u202E", "tercatat dan ditandatangani");
  }

  @ParameterizedTest
  @EnumSource(VerifiedFile.Verdict.class)
  void whatIsSaidOfAFileStandsBeforeTheLetter(VerifiedFile.Verdict verdict) {
    String tone =
        switch (verdict) {
          case SEALED_FILE -> "good";
          case UNSEALED_FILE, NOT_A_HASH -> "warning";
          case DIFFERENT -> "bad";
        };
    assertThat(
            VerificationPage.html(
                signed("Contoh Empat"),
                new VerifiedFile(
                    "75.04-x",
                    new VerifiedFile.Seal(
                        HASH, "CN=Contoh", verdict.ordinal() == 0, LocalDate.of(2026, 11, 21)),
                    verdict)))
        .containsSubsequence(
            "result " + tone,
            "id=\"verdict\"",
            "result good",
            "21 November 2026",
            verdict.ordinal() == 0 ? ", tersertifikasi" : ", tidak tersertifikasi",
            "action=\"/verify/75.04-x\"")
        .containsOnlyOnce("<h1");
  }

  @Test
  void aLetterThatIsNotSealedYetIsSaidToBeInForceAllTheSame() {
    assertThat(
            VerificationPage.html(signed("Contoh Empat"), new VerifiedFile("75.04-x", null, null)))
        .contains("belum disegel; surat tetap berlaku")
        .doesNotContain("id=\"verdict\"");
  }

  @Test
  void valuesAreOnlyText() {
    assertThat(VerificationPage.html(signed("<b onclick='x'>A & B</b>")))
        .contains("&lt;b onclick")
        .contains("A &amp; B")
        .doesNotContain("<b ");
  }

  @Test
  void theContentPolicyAllowsThePagesOwnStyleAndNothingElse() throws Exception {
    String html = VerificationPage.html(new Verification.NotFound("x"));
    String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(VerificationPage.contentSecurityPolicy())
        .startsWith("default-src 'none'; ")
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .endsWith("form-action 'self'; frame-ancestors 'none'");
    assertThat(html).doesNotContain("style=", "src=", "href=");
  }

  @Test
  void isReadableByAssistiveTechnology() {
    assertThat(VerificationPage.html(new Verification.NotFound("x")))
        .contains("<html lang=\"id\">", "<title>Surat tidak ditemukan", "<main>", "lang=\"en\"")
        .containsOnlyOnce("<h1");
  }
}
