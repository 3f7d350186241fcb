package id.sistemkerja.assignment.letter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.letter.document.LetterDocument.AssignedOfficial;
import id.sistemkerja.assignment.letter.document.LetterDocument.Standing;
import id.sistemkerja.kernel.InvalidValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class LetterPdfIT {

  @Test
  void saysEveryPartInTheOrderOfALetter() throws IOException {
    assertThat(text(LetterPdf.render(Letters.kotabaru())))
        .containsSubsequence(
            "PEMERINTAH KABUPATEN KOTABARU",
            "SEKRETARIAT DAERAH",
            "Jalan Contoh Nomor 1",
            "Laman: setda.contoh-kotabaru.example, Pos-el: setda@contoh-kotabaru.example",
            "SURAT PERINTAH",
            "Nomor: 800.1.11.1/245/SETDA/2026",
            "Menimbang : a. bahwa",
            "b. bahwa pejabat",
            "Dasar : 1. Peraturan Bupati Kotabaru Nomor 68 Tahun 2024, Pasal 20 ayat (3)",
            "2. Surat Kepala Bidang Aplikasi Informatika",
            "3. Persetujuan Kepala Badan Perencanaan",
            "MEMERINTAHKAN:",
            "Kepada : Nama : Contoh Satu Rahmawati, S.Stat.",
            "NIP : 19870312 201101 2 004",
            "Pangkat/Golongan : Penata Tingkat I (III/d)",
            "Jabatan : Statistisi Ahli Muda",
            "Unit kerja : Bidang Perencanaan dan Pengendalian",
            "Untuk : 1. Maksud dan tujuan : menyusun metadata",
            "2. Hasil yang diharapkan : 40 (empat puluh)",
            "3. Tempat tugas : Bidang Aplikasi Informatika",
            "4. Jangka waktu : 1 Desember 2026 sampai dengan 28 Februari 2027",
            "5. Pelaporan : kepada Kepala Bidang Aplikasi Informatika",
            "sesuai Pasal 26 ayat (1) Peraturan Bupati Kotabaru Nomor 68 Tahun 2024",
            "6. Ketentuan lain : a. tetap melaksanakan",
            "b. biaya yang timbul",
            "Demikian surat perintah ini");
  }

  @Test
  void endsWithTheSignatoryAndTheCopies() throws IOException {
    String text = text(LetterPdf.render(Letters.kotabaru()));
    assertThat(text)
        .containsSubsequence(
            "Ditetapkan di : Kotabaru",
            "pada tanggal : 24 November 2026",
            "SEKRETARIS DAERAH KABUPATEN KOTABARU,",
            "Ditandatangani secara elektronik",
            "Contoh Dua Pratama, S.H., M.Si.",
            "Pembina Utama Madya",
            "NIP 19710520 199603 1 002")
        .containsSubsequence(
            "Tembusan:",
            "1. Bupati Kotabaru (sebagai laporan);",
            "5. Inspektur Kabupaten Kotabaru.")
        .doesNotContain("Plt.", "Plh.", "KONSEP");
  }

  @Test
  void anActingSignatoryIsNamedAsSuchWithTheMandate() throws IOException {
    assertThat(text(LetterPdf.render(Letters.pohuwato())))
        .containsSubsequence(
            "SURAT PENUGASAN",
            "MENUGASKAN:",
            "Jangka waktu : 7 Desember 2026 sampai dengan selesai",
            "Demikian surat penugasan ini",
            "Plt. KEPALA DINAS PENDIDIKAN DAN KEBUDAYAAN,",
            "berdasarkan mandat Nomor 821/014/BKPSDM/2026",
            "Contoh Empat Mohamad, M.Pd.")
        .doesNotContain("Menimbang", "Ketentuan lain", "Laman");
  }

  @ParameterizedTest
  @EnumSource(ChangeKind.class)
  void PEN_23_aLetterOfAChangeNamesTheOldOneAndClosesAsItsTemplateSays(ChangeKind kind)
      throws IOException {
    byte[] pdf = LetterPdf.render(Letters.changing(kind));
    String text = text(pdf);
    assertThat(text)
        .containsSubsequence(
            "PERUBAHAN SURAT PERINTAH",
            "Nomor: 800.1.11.1/245/SETDA/2026",
            "atas Surat Perintah Nomor 800/1/2026 tanggal 1 November 2026",
            "Atas nama : Nama : Contoh Satu",
            "Ketentuan : 1. ",
            "Alasan : kebutuhan unit",
            "Penutup kedua.",
            "Ditetapkan di")
        .doesNotContain("Untuk :", "Demikian", "<b>");
    // words in bold are drawn after the others of their line
    assertThat(asItStands(pdf))
        .contains("bahwa penugasan R&D <i> perlu diubah.", "Penutup pertama.");
    switch (kind) {
      case REVOKE ->
          assertThat(text)
              .contains("1. Tidak berlaku : terhitung mulai 4 Januari 2027")
              .doesNotContain("Pelaporan");
      case EXTEND -> assertThat(text).contains("menjadi 1 Desember 2026 sampai dengan 30 Juni");
      case FINISH_EARLY ->
          assertThat(text).contains("menjadi 1 Desember 2026 sampai dengan 29 Januari");
      case AMEND ->
          assertThat(text).contains("menjadi menguji metadata", "menjadi laporan uji", "Pelaporan");
    }
    assertThat(pages(pdf)).hasSize(1);
    assertThat(violations(pdf)).isEmpty();
  }

  @Test
  void PEN_8_aRecordedDocumentSaysWhatWasAnsweredByWhomAndThatNobodySigned() throws IOException {
    byte[] pdf = LetterPdf.render(Letters.recorded(4));
    assertThat(text(pdf))
        .containsSubsequence(
            "PEMERINTAH KABUPATEN KOTABARU",
            "Hal : Jawaban atas permohonan pelibatan pegawai Kotabaru, 24 November 2026",
            "Yth. Kepala Bidang Contoh Satu",
            "Bidang Contoh Satu, Dinas Contoh",
            "Alasan : Penuh <b> & sibuk",
            "Permohonan",
            "Butir 4",
            "Demikian kami sampaikan.",
            "Plh. Kepala Dinas Contoh,",
            "berdasarkan mandat Nomor 800/9/PLH/2026",
            "Tercatat secara elektronik",
            "Contoh Tiga, S.Sos.",
            "NIP 19751201 200312 1 003")
        .contains("Menjawab permohonan, pelibatan")
        .contains("1. Sekretaris Daerah; 2. Kepala Dinas Lain.", "Sidik isi dokumen (SHA-256)")
        .doesNotContain("Nomor:", "KONSEP", "CONTOH –", "Ditandatangani");
    assertThat(asItStands(pdf)).contains("pelibatan belum dapat disetujui.");
    assertThat(pages(pdf)).hasSize(1);
    assertThat(violations(pdf)).isEmpty();
  }

  @Test
  void theBlockOfWhoeverActedIsNeverSplit() throws IOException {
    for (int lines = 10; lines <= 24; lines += 2) {
      byte[] pdf = LetterPdf.render(Letters.recorded(lines));
      assertThat(pages(pdf))
          .filteredOn(page -> page.contains("Plh. Kepala Dinas Contoh"))
          .singleElement()
          .asString()
          .contains("Demikian kami sampaikan.", "Contoh Tiga, S.Sos.", "NIP 19751201");
    }
    assertThat(violations(LetterPdf.render(Letters.recorded(24)))).isEmpty();
  }

  @Test
  void anOrdinaryLetterIsOneA4PageWithoutPageNumber() throws IOException {
    for (LetterDocument letter : List.of(Letters.kotabaru(), Letters.pohuwato())) {
      try (PDDocument pdf = Loader.loadPDF(LetterPdf.render(letter))) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        PDRectangle size = pdf.getPage(0).getMediaBox();
        assertThat(size.getWidth()).isBetween(595f, 596f);
        assertThat(size.getHeight()).isBetween(841f, 843f);
      }
      assertThat(text(LetterPdf.render(letter))).doesNotContain("– 1 –");
    }
  }

  @Test
  void aLongLetterIsNumberedAndLeavesNothingOut() throws IOException {
    List<String> pages = pages(LetterPdf.render(Letters.overSeveralPages()));
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages.getFirst()).doesNotContain("– 1 –");
    for (int i = 1; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains("– " + (i + 1) + " –");
    }
    String all = String.join(" ", pages);
    IntStream.rangeClosed(1, 22).forEach(i -> assertThat(all).contains("ketentuan ke-" + i + " "));
    IntStream.rangeClosed(1, 48).forEach(i -> assertThat(all).contains("Unit Contoh ke-" + i));
  }

  /** However long the text before it is, the block stays whole and takes a line of text along. */
  @Test
  void theSignatureIsNeverSplitNorAlone() throws IOException {
    for (int arrangements = 2; arrangements <= 24; arrangements++) {
      LetterDocument letter =
          Letters.with(
              Letters.kotabaru(),
              Letters.kotabaru().official(),
              IntStream.rangeClosed(1, arrangements).mapToObj(i -> "butir " + i).toList(),
              Letters.kotabaru().standing(),
              Letters.kotabaru().copies());
      String last = "butir " + arrangements + ".";
      assertThat(pages(LetterPdf.render(letter)))
          .filteredOn(page -> page.contains("Ditetapkan di"))
          .singleElement()
          .asString()
          .contains(last, "SEKRETARIS DAERAH", "Contoh Dua Pratama", "NIP 19710520 199603 1 002");
    }
  }

  @Test
  void aDraftSaysSoOnEveryPageAndHasNoDateAndAProvisionalNumber() throws IOException {
    LetterDocument draft =
        Letters.standing(Letters.overSeveralPages(), new Standing.Draft("1/…/X/I/2026"));
    List<String> pages = pages(LetterPdf.render(draft));
    assertThat(pages).hasSizeGreaterThan(2);
    for (String page : pages) {
      // the rotated watermark comes out of the text extraction in pieces
      assertThat(page.replace(" ", "").split("KONSEP–belumditandatangani", -1)).hasSize(3);
    }
    assertThat(pages.getFirst())
        .contains("Nomor: 1/…/X/I/2026 (nomor sementara)")
        .doesNotContain("245/SETDA");
    assertThat(String.join(" ", pages))
        .contains("(belum ditandatangani)")
        .doesNotContain("24 November 2026", Letters.NOTE);
  }

  @Test
  void theQrCodeOfEveryPageLeadsToTheVerification() throws Exception {
    LetterDocument letter = Letters.overSeveralPages();
    try (PDDocument pdf = Loader.loadPDF(LetterPdf.render(letter))) {
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        assertThat(qrOf(pdf, page)).isEqualTo(letter.verificationUrl());
      }
    }
  }

  @Test
  void theLongestAddressIsStillReadable() throws Exception {
    String url = "https://contoh.example/verify/" + "k".repeat(170);
    assertThat(url).hasSize(LetterDocument.LONGEST_URL);
    LetterDocument letter = withUrl(Letters.kotabaru(), url);
    try (PDDocument pdf = Loader.loadPDF(LetterPdf.render(letter))) {
      assertThat(qrOf(pdf, 0)).isEqualTo(url);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "verify/1", "javascript:alert(1)", "https://", "https://a b/", "//x/y"})
  void anythingElseThanAWebAddressIsRefused(String url) {
    LetterDocument letter = Letters.kotabaru();
    assertThatThrownBy(() -> withUrl(letter, url)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void printsTheHashOfItsContent() throws IOException {
    String hash = LetterPdf.contentHash(Letters.kotabaru());
    assertThat(text(LetterPdf.render(Letters.kotabaru())))
        .contains(
            "Sidik isi surat (SHA-256): "
                + String.join(
                    " ",
                    hash.substring(0, 4),
                    hash.substring(4, 8),
                    hash.substring(8, 12),
                    hash.substring(12, 16)));
  }

  @Test
  void theSameLetterIsTheSameFile() throws InterruptedException {
    byte[] first = LetterPdf.render(Letters.overSeveralPages());
    // so that a time of rendering, to the second, would show
    Thread.sleep(1100);
    assertThat(LetterPdf.render(Letters.overSeveralPages())).isEqualTo(first);
    assertThat(LetterPdf.render(Letters.kotabaru())).isNotEqualTo(first);
  }

  @Test
  void lettersRenderedAtTheSameTimeDoNotDisturbEachOther() throws Exception {
    List<LetterDocument> letters =
        List.of(Letters.kotabaru(), Letters.pohuwato(), Letters.overSeveralPages());
    List<byte[]> alone = letters.stream().map(LetterPdf::render).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<byte[]>> together =
          IntStream.range(0, 30)
              .mapToObj(i -> threads.submit(() -> LetterPdf.render(letters.get(i % 3))))
              .toList();
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % 3));
      }
    }
  }

  /** Texts longer than a page, in rows and in the block that is otherwise kept whole. */
  @Test
  void nothingIsLostWhenOneValueIsLongerThanAPage() throws IOException {
    String endless =
        IntStream.rangeClosed(1, 1500).mapToObj(i -> "kata" + i).collect(Collectors.joining(" "));
    LetterDocument letter =
        Letters.with(
            Letters.kotabaru(),
            Letters.kotabaru().official(),
            List.of(endless, endless + " tamat"),
            Letters.kotabaru().standing(),
            List.of(endless));
    String text = text(LetterPdf.render(letter));
    assertThat(text).contains("NIP 19710520 199603 1 002");
    for (int i = 1; i <= 1500; i++) {
      assertThat(text.split("kata" + i + "[ ;.]", -1)).as("kata%d", i).hasSize(4);
    }
  }

  @Test
  void hostileAndUnusualTextIsPrintedAsText() throws IOException {
    LetterDocument letter = named("<script>alert('x')</script> & Cô \"Ñandé\" Ḍāʿī é");
    assertThat(text(LetterPdf.render(letter)))
        .contains("<script>alert('x')</script> & Cô \"Ñandé\" Ḍāʿī é");
  }

  @Test
  void charactersThatHideOrTurnTextAreLeftOut() throws IOException {
    String text =
        text(LetterPdf.render(named("Contoh\u202Eutas\u202C \u200Bdua\u0000\u0007\u2028tiga")));
    assertThat(text).contains("Contohutas dua").contains("tiga").doesNotContain("\u202E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد العربي",
        "שלום עולם",
        "漢字 😀 \uD83D",
        "{{title}} {{#draft}}",
        "]]> <!-- --> &nbsp; <?x?>",
        "\uFFFF\uFFFE\uE000"
      })
  void anyTextCanBeRendered(String name) throws IOException {
    byte[] pdf = LetterPdf.render(named(name));
    assertThat(text(pdf)).contains("Nama :", "NIP 19710520 199603 1 002");
    assertThat(violations(pdf)).isEmpty();
  }

  @Test
  void aVeryLongNameStaysOnThePaper() throws IOException {
    String name = "Panjang".repeat(60);
    byte[] pdf = LetterPdf.render(named(name + " " + "Contoh ".repeat(60)));
    assertThat(text(pdf).replace(" ", "")).contains(name);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 60, ImageType.GRAY);
      int rightMargin = image.getWidth() * 193 / 210;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = rightMargin; x < image.getWidth(); x++) {
          assertThat(image.getRGB(x, y) & 0xFF)
              .as("right margin at %d,%d", x, y)
              .isGreaterThan(200);
        }
      }
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    List<String> names = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(LetterPdf.render(Letters.kotabaru()))) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          names.add(font.getName());
        }
      }
    }
    assertThat(names).isNotEmpty().allMatch(name -> name.contains("LiberationSerif"));
  }

  @Test
  void isTaggedAndTitledForReadersWhoDoNotSeeIt() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(LetterPdf.render(Letters.kotabaru()))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("SURAT PERINTAH Nomor 800.1.11.1/245/SETDA/2026");
    }
  }

  @Test
  void conformsToPdfA2a() throws IOException {
    for (LetterDocument letter :
        List.of(
            Letters.kotabaru(), Letters.pohuwato(), Letters.draft(), Letters.overSeveralPages())) {
      assertThat(violations(LetterPdf.render(letter))).isEmpty();
    }
  }

  private static LetterDocument named(String name) {
    AssignedOfficial official = Letters.kotabaru().official();
    return Letters.with(
        Letters.kotabaru(),
        new AssignedOfficial(
            name, official.nip(), official.rank(), official.position(), official.unit()),
        Letters.kotabaru().otherArrangements(),
        Letters.kotabaru().standing(),
        Letters.kotabaru().copies());
  }

  private static LetterDocument withUrl(LetterDocument letter, String url) {
    return new LetterDocument(
        letter.letterhead(),
        letter.title(),
        letter.considerations(),
        letter.legalBasis(),
        letter.directive(),
        letter.official(),
        letter.task(),
        letter.reporting(),
        letter.otherArrangements(),
        letter.placeOfIssue(),
        letter.standing(),
        letter.signatory(),
        letter.copies(),
        url,
        letter.change(),
        letter.form(),
        letter.wording());
  }

  /** The text by its places on the paper, and not in the order in which it was drawn. */
  private static String asItStands(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }

  private static String text(byte[] pdf) throws IOException {
    return String.join(" ", pages(pdf));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("\\s+", " "));
      }
    }
    return pages;
  }

  /** Reads the code as a telephone would: from a picture of the lower part of the page. */
  private static String qrOf(PDDocument pdf, int page) throws Exception {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, 200, ImageType.RGB);
    int width = image.getWidth();
    int height = image.getHeight();
    LuminanceSource source =
        new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    LuminanceSource corner = source.crop(0, height * 9 / 10, width / 3, height / 10);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(corner))).getText();
  }

  static List<String> violations(byte[] pdf) throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
      assertThat(parser.getFlavour()).isEqualTo(PDFAFlavour.PDFA_2_A);
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(1000);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion ->
              String.format(
                  Locale.ROOT,
                  "%s: %s at %s",
                  assertion.getRuleId().getClause(),
                  assertion.getMessage(),
                  assertion.getLocation().getContext()))
          .distinct()
          .toList();
    } catch (VeraPDFException e) {
      throw new IOException(e);
    }
  }
}
