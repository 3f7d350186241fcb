package id.sistemkerja.assignment.letter.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The PDF's metadata without the moment of rendering, so that a letter rendered again is the same
 * file; the date that counts is printed on the letter. ISO 19005-2 wants the same values in the
 * information dictionary and in XMP.
 */
final class LetterMetadata {
  private static final Template XMP =
      Mustache.compiler().compile(ClassResource.text("metadata.mustache"));

  private LetterMetadata() {}

  /** Ends the subject of a signed letter until it is sealed. */
  static final String UNSEALED = " (belum disegel secara elektronik)";

  static void fix(PDDocument pdf, boolean signed) throws IOException {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.getCOSObject().removeItem(COSName.CREATION_DATE);
    if (signed) {
      information.setSubject(information.getSubject() + UNSEALED);
    }
    describe(pdf, information);
  }

  /** To be saved as an increment, together with the seal. */
  static void sealed(PDDocument pdf) throws IOException {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setSubject(information.getSubject().replace(UNSEALED, ""));
    information.getCOSObject().setNeedToBeUpdated(true);
    describe(pdf, information);
    pdf.getDocumentCatalog().getMetadata().getCOSObject().setNeedToBeUpdated(true);
    pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }

  private static void describe(PDDocument pdf, PDDocumentInformation information)
      throws IOException {
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(
        XMP.execute(
                Map.of(
                    "title", information.getTitle(),
                    "author", information.getAuthor(),
                    "subject", information.getSubject(),
                    "producer", information.getProducer()))
            .getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
  }
}
