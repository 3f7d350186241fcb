package id.sistemkerja.assignment.letter.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public page behind a letter's QR code: Indonesian with English below, no script, nothing
 * loaded from elsewhere.
 */
public final class VerificationPage {
  private static final String SOURCE = ClassResource.text("verification.mustache");
  private static final Template TEMPLATE = Mustache.compiler().compile(SOURCE);

  private VerificationPage() {}

  /** For the header {@code Content-Security-Policy}: the page's own style and nothing else. */
  public static String contentSecurityPolicy() {
    String style =
        SOURCE.substring(
            SOURCE.indexOf("<style>") + "<style>".length(), SOURCE.indexOf("</style>"));
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder()
            .encodeToString(LetterPdf.sha256(style.getBytes(StandardCharsets.UTF_8)))
        + "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  /** The whole page as UTF-8 HTML; every value is escaped. */
  public static String html(Verification verification) {
    return TEMPLATE.execute(
        switch (verification) {
          case Verification.Signed signed -> signed(signed, List.of());
          case Verification.Recorded recorded -> recorded(recorded);
          case Verification.Unsigned unsigned ->
              page(
                  "warning",
                  "Surat belum ditandatangani",
                  "This letter has not been signed",
                  "Surat ini masih konsep dan belum berlaku.",
                  "It is a draft and has no force.",
                  List.of(
                      new Row("Kabupaten", "Regency", unsigned.regency()),
                      new Row("Instansi penerbit", "Issuing office", unsigned.issuingOffice())));
          case Verification.NotFound notFound ->
              page(
                  "bad",
                  "Surat tidak ditemukan",
                  "No such letter",
                  "Tidak ada surat dengan kode ini. Periksa kembali alamat pada surat; bila tetap"
                      + " tidak ditemukan, jangan menganggap surat itu sah.",
                  "No letter has this code. Check the address on the letter; if it is still not"
                      + " found, do not take the letter for genuine.",
                  List.of(new Row("Kode", "Code", notFound.code())));
        });
  }

  /** As above, with what is known of the letter's file, and forms to ask about another. */
  public static String html(Verification.Signed letter, VerifiedFile file) {
    Map<String, Object> page = new HashMap<>(signed(letter, rows(file)));
    page.put("forms", Map.of("code", file.code()));
    if (file.verdict() != null) {
      page.put("verdict", verdict(file.verdict()));
    }
    return TEMPLATE.execute(page);
  }

  private static List<Row> rows(VerifiedFile file) {
    VerifiedFile.Seal seal = file.seal();
    return seal == null
        ? List.of(
            new Row(
                "Segel elektronik",
                "Electronic seal",
                "belum disegel; surat tetap berlaku (not sealed yet; the letter is in force)"))
        : List.of(
            new Row(
                "Segel elektronik",
                "Electronic seal",
                IndonesianDates.written(seal.on())
                    + (seal.certified()
                        ? ", tersertifikasi (certified)"
                        : ", tidak tersertifikasi (not certified)")),
            new Row("Sertifikat", "Certificate", seal.certificate()),
            new Row("Sidik berkas PDF (SHA-256)", "Fingerprint of the PDF file", seal.sha256()));
  }

  private static Map<String, Object> verdict(VerifiedFile.Verdict verdict) {
    return switch (verdict) {
      case SEALED_FILE ->
          verdict(
              "good",
              "Berkas itu adalah berkas surat yang disegel, tanpa perubahan.",
              "That file is the sealed file of the letter, unaltered.");
      case UNSEALED_FILE ->
          verdict(
              "warning",
              "Berkas itu adalah surat ini sebelum disegel. Isinya sama; unduhlah kembali untuk"
                  + " mendapat berkas yang disegel.",
              "That file is this letter as it was before it was sealed. It says the same; download"
                  + " it again for the sealed file.");
      case DIFFERENT ->
          verdict(
              "bad",
              "Berkas itu bukan berkas surat ini: isinya telah berubah, atau berkas lain. Jangan"
                  + " mengandalkannya; cetakan dan pindaian pun tidak dikenali di sini.",
              "That file is not a file of this letter: it was altered, or it is another. Do not rely"
                  + " on it; scans and prints are not recognised here either.");
      case NOT_A_HASH ->
          verdict(
              "warning",
              "Itu bukan sidik SHA-256, yaitu 64 digit heksadesimal.",
              "That is no SHA-256, which has 64 hexadecimal digits.");
    };
  }

  private static Map<String, Object> verdict(String tone, String text, String english) {
    return Map.of("verdictTone", tone, "text", text, "textEnglish", english);
  }

  private static Map<String, Object> signed(Verification.Signed letter, List<Row> more) {
    Verification.Signatory signatory = letter.signatory();
    String office = SignedAs.of(signatory.office(), signatory.mandate()).toString();
    return page(
        letter.inForce() ? "good" : "warning",
        letter.inForce()
            ? "Surat tercatat dan ditandatangani"
            : "Surat tercatat, tetapi tidak berlaku lagi",
        letter.inForce()
            ? "This letter is registered and signed"
            : "This letter is registered but no longer in force",
        "Cocokkan data di bawah ini dengan surat yang Anda pegang; sidik isi pada surat adalah 16"
            + " karakter pertama, yaitu "
            + LetterMarkup.shortForm(letter.contentHash())
            + ".",
        "Compare these data with the letter that you hold; the fingerprint printed on it is the"
            + " first 16 characters.",
        rows(
            Arrays.asList(
                new Row(
                    "Status", "Status", letter.status().id() + " (" + letter.status().en() + ")"),
                letter.changes() == null
                    ? null
                    : new Row(
                        "Mengubah",
                        "Changes",
                        letter.changes().id() + " (" + letter.changes().en() + ")"),
                new Row("Nomor", "Number", letter.number()),
                new Row("Tanggal", "Date", IndonesianDates.written(letter.on())),
                new Row("Kabupaten", "Regency", letter.regency()),
                new Row("Instansi penerbit", "Issuing office", letter.issuingOffice()),
                new Row("Penanda tangan", "Signatory", signatory.name()),
                new Row("Jabatan", "Office", office),
                new Row("Sidik isi (SHA-256)", "Content fingerprint", letter.contentHash())),
            more));
  }

  private static Map<String, Object> recorded(Verification.Recorded document) {
    return page(
        "good",
        "Dokumen tercatat",
        "This document is recorded",
        "Dokumen ini memuat hal yang tercatat pada Sistem Kerja; tidak bernomor dan tidak"
            + " ditandatangani. Sidik isi pada dokumen adalah 16 karakter pertama, yaitu "
            + LetterMarkup.shortForm(document.contentHash())
            + ".",
        "It shows what is on record; it has no number and no signature. The fingerprint printed on"
            + " it is the first 16 characters.",
        List.of(
            new Row("Dokumen", "Document", document.title()),
            new Row("Tanggal", "Date", IndonesianDates.written(document.on())),
            new Row("Kabupaten", "Regency", document.regency()),
            new Row("Instansi penerbit", "Issuing office", document.issuingOffice()),
            new Row(
                "Jabatan", "Office", SignedAs.of(document.office(), document.mandate()).toString()),
            new Row("Sidik isi (SHA-256)", "Content fingerprint", document.contentHash())));
  }

  private static List<Row> rows(List<@Nullable Row> rows, List<Row> more) {
    return Stream.concat(rows.stream().filter(Objects::nonNull), more.stream()).toList();
  }

  private record Row(String label, String english, String value) {}

  private static Map<String, Object> page(
      String tone,
      String heading,
      String headingEnglish,
      String explanation,
      String explanationEnglish,
      List<Row> rows) {
    return Map.of(
        "tone",
        tone,
        "heading",
        heading,
        "headingEnglish",
        headingEnglish,
        "explanation",
        explanation,
        "explanationEnglish",
        explanationEnglish,
        "rows",
        rows.stream()
            .map(row ->
                Map.of(
                    "label", row.label(),
                    "english", row.english(),
                    "value", PrintableText.of(row.value())))
            .toList());
  }
}
