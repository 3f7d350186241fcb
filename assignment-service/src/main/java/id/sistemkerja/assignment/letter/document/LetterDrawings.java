package id.sistemkerja.assignment.letter.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * What is drawn, as vectors, where the template has an {@code object}: the QR code and the emblem.
 */
final class LetterDrawings {
  private LetterDrawings() {}

  static DefaultObjectDrawerFactory factory(String qrContent) {
    BitMatrix qr = qr(qrContent);
    DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
    factory.registerDrawer("letter/qr", scaled(qr.getWidth(), g -> drawQr(g, qr)));
    factory.registerDrawer("letter/emblem", scaled(100, LetterDrawings::drawEmblem));
    return factory;
  }

  private interface Drawing {
    void on(Graphics2D graphics);
  }

  /** Draws in a square of {@code side} units, whatever size the template gives it. */
  private static FSObjectDrawer scaled(int side, Drawing drawing) {
    return (element, x, y, width, height, device, context, dotsPerPixel) -> {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width / dotsPerPixel,
          (float) height / dotsPerPixel,
          graphics -> {
            graphics.transform(
                AffineTransform.getScaleInstance(
                    width / dotsPerPixel / side, height / dotsPerPixel / side));
            drawing.on(graphics);
          });
      return Map.of();
    };
  }

  private static BitMatrix qr(String content) {
    try {
      // size 0: one unit per module; the quiet zone of four modules belongs to the code
      return new QRCodeWriter()
          .encode(
              content,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.CHARACTER_SET,
                  "UTF-8",
                  EncodeHintType.MARGIN,
                  4));
    } catch (WriterException e) {
      throw new IllegalStateException("an address within its bound fits a QR code", e);
    }
  }

  /** One filled path of horizontal runs: seams between modules would show on paper. */
  private static void drawQr(Graphics2D graphics, BitMatrix qr) {
    Path2D.Double dark = new Path2D.Double();
    for (int row = 0; row < qr.getHeight(); row++) {
      for (int from = 0; from < qr.getWidth(); from++) {
        if (qr.get(from, row)) {
          int to = from;
          while (to < qr.getWidth() && qr.get(to, row)) {
            to++;
          }
          dark.moveTo(from, row);
          dark.lineTo(to, row);
          dark.lineTo(to, row + 1.0);
          dark.lineTo(from, row + 1.0);
          dark.closePath();
          from = to;
        }
      }
    }
    graphics.setColor(Color.BLACK);
    graphics.fill(dark);
  }

  /**
   * Stands where a regency's arms stand. A sheet with lines inside a ring of beads: deliberately no
   * shield, star, ribbon or motto, so that nobody takes it for the arms of any regency.
   */
  private static void drawEmblem(Graphics2D graphics) {
    graphics.setColor(new Color(60, 60, 60));
    for (int bead = 0; bead < 24; bead++) {
      double angle = Math.toRadians(bead * 15.0);
      graphics.fill(
          new Ellipse2D.Double(
              50 + 46 * Math.cos(angle) - 2.4, 50 + 46 * Math.sin(angle) - 2.4, 4.8, 4.8));
    }
    graphics.setStroke(new BasicStroke(2.2f));
    graphics.draw(new Ellipse2D.Double(11, 11, 78, 78));
    Path2D.Double sheet = new Path2D.Double();
    sheet.moveTo(34, 26);
    sheet.lineTo(58, 26);
    sheet.lineTo(67, 35);
    sheet.lineTo(67, 74);
    sheet.lineTo(34, 74);
    sheet.closePath();
    sheet.moveTo(58, 26);
    sheet.lineTo(58, 35);
    sheet.lineTo(67, 35);
    for (int line = 0; line < 4; line++) {
      sheet.moveTo(40, 43 + line * 7.0);
      sheet.lineTo(line == 3 ? 53 : 61, 43 + line * 7.0);
    }
    graphics.draw(sheet);
  }
}
