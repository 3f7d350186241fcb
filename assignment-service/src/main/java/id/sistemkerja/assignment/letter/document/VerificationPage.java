package id.sistemkerja.assignment.letter.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  /** The whole page as UTF-8 HTML; every value is escaped. */
  public static String html(Verification verification) {
    return TEMPLATE.execute(
        switch (verification) {
          case Verification.Signed signed -> signed(signed);
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

  private static Map<String, Object> signed(Verification.Signed letter) {
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
            new Row("Status", "Status", letter.status().id() + " (" + letter.status().en() + ")"),
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
            new Row("Sidik isi (SHA-256)", "Content fingerprint", letter.contentHash())));
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

  private static List<Row> rows(@Nullable Row... rows) {
    return Stream.of(rows).filter(Objects::nonNull).toList();
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
