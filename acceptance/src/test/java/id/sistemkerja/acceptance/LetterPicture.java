package id.sistemkerja.acceptance;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A letter as somebody sees it who holds the paper.
 *
 * @param text what is printed, with single spaces
 * @param code what the QR code says
 */
record LetterPicture(String text, String code, int pages) {

  static LetterPicture of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      String code = null;
      for (int page = 0; page < document.getNumberOfPages() && code == null; page++) {
        code = qrCode(new PDFRenderer(document).renderImageWithDPI(page, 200));
      }
      return new LetterPicture(text, code, document.getNumberOfPages());
    } catch (IOException e) {
      throw new AssertionError("not a PDF", e);
    }
  }

  /** Looked for window by window: what is printed around it would mislead. */
  private static String qrCode(BufferedImage page) {
    int width = page.getWidth() / 3;
    int height = page.getHeight() / 10;
    for (int y = 0; y + height <= page.getHeight(); y += height / 2) {
      for (int x = 0; x + width <= page.getWidth(); x += width / 2) {
        int[] pixels = page.getRGB(x, y, width, height, null, 0, width);
        try {
          return new QRCodeReader()
              .decode(
                  new BinaryBitmap(
                      new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
              .getText();
        } catch (NotFoundException | FormatException | ChecksumException e) {
          // not in this window
        }
      }
    }
    return null;
  }
}
