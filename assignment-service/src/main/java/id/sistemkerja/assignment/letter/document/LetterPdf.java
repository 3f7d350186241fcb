package id.sistemkerja.assignment.letter.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * An assignment letter as PDF/A: A4, fonts embedded, every page with the QR code of the public
 * verification page. The same document gives the same bytes.
 */
public final class LetterPdf {
  private static final byte[] REGULAR = ClassResource.bytes("fonts/LiberationSerif-Regular.ttf");
  private static final byte[] BOLD = ClassResource.bytes("fonts/LiberationSerif-Bold.ttf");
  private static final byte[] ITALIC = ClassResource.bytes("fonts/LiberationSerif-Italic.ttf");
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final String FONT = "Liberation Serif";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private LetterPdf() {}

  /** SHA-256, 64 lower-case hexadecimal digits, over the letter's content (not over its PDF). */
  public static String contentHash(LetterDocument letter) {
    return fileHash(CanonicalLetter.of(letter));
  }

  /** SHA-256, 64 lower-case hexadecimal digits, over a file as it is. */
  public static String fileHash(byte[] file) {
    return HexFormat.of().formatHex(sha256(file));
  }

  /** As that of a letter. */
  public static String contentHash(RecordedDocument document) {
    return HexFormat.of().formatHex(sha256(CanonicalLetter.of(document)));
  }

  /** The PDF, of any number of pages; any text can be rendered. */
  public static byte[] render(LetterDocument letter) {
    String hash = contentHash(letter);
    return render(
        LetterMarkup.of(letter, hash),
        letter.verificationUrl(),
        hash,
        letter.standing() instanceof LetterDocument.Standing.Signed);
  }

  /** The same for a document of what was recorded. */
  public static byte[] render(RecordedDocument document) {
    String hash = contentHash(document);
    return render(RecordedMarkup.of(document, hash), document.verificationUrl(), hash, false);
  }

  private static byte[] render(String xhtml, String qrContent, String hash, boolean signed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(96 * 1024);
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
      builder.useColorProfile(SRGB);
      builder.withProducer("Sistem Kerja");
      builder.useReplacementText("\uFFFD");
      builder.useFont(font(pdf, REGULAR), FONT, 400, FontStyle.NORMAL, true);
      builder.useFont(font(pdf, BOLD), FONT, 700, FontStyle.NORMAL, true);
      builder.useFont(font(pdf, ITALIC), FONT, 400, FontStyle.ITALIC, true);
      builder.useUnicodeLineBreaker(new BreakAtSpaces());
      builder.useObjectDrawerFactory(LetterDrawings.factory(qrContent));
      // nothing in a letter comes from elsewhere
      builder.useUriResolver((base, uri) -> null);
      builder.withHtmlContent(xhtml, null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
        LetterMetadata.fix(pdf, signed);
        pdf.setDocumentId(ByteBuffer.wrap(sha256(hash.getBytes(StandardCharsets.UTF_8))).getLong());
        pdf.save(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }

  /** Without ligature substitution: it takes two thirds of the time and spoils text search. */
  private static PDFontSupplier font(PDDocument pdf, byte[] content) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content));
    font.setEnableGsub(false);
    return new PDFontSupplier(PDType0Font.load(pdf, font, true));
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
