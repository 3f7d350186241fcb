package id.sistemkerja.assignment.letter.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Puts an electronic signature into a letter's PDF, as PAdES (ETSI EN 319 142-1) wants it: an
 * incremental update whose signature covers the whole file but its own bytes. What was there before
 * stays as it was, byte for byte.
 */
public final class SealedPdf {
  /** Room for the signature with its certificates. */
  private static final int ROOM = 12 * 1024;

  private SealedPdf() {}

  /** Whoever makes the signature. Sees a hash and never the letter. */
  public interface Signer {
    /**
     * @param sha256 of the bytes that are signed
     * @return a detached CMS signature, DER
     */
    byte[] sign(byte[] sha256);
  }

  /**
   * @param rendering a letter as {@link LetterPdf} renders it
   * @param name of the one who seals
   * @param at when; to the second
   * @throws IllegalArgumentException if the signature is larger than a signature with its chain of
   *     certificates should be
   */
  public static byte[] of(
      byte[] rendering, String name, String reason, Instant at, ZoneId zone, Signer signer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(rendering.length + 4 * ROOM);
    try (PDDocument pdf = Loader.loadPDF(rendering);
        SignatureOptions options = new SignatureOptions()) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      signature.setName(name);
      signature.setReason(reason);
      signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, zone)));
      options.setPreferredSignatureSize(ROOM);
      pdf.addSignature(signature, options);
      LetterMetadata.sealed(pdf);
      ExternalSigningSupport signing = pdf.saveIncrementalForExternalSigning(out);
      byte[] cms = signer.sign(LetterPdf.sha256(signing.getContent().readAllBytes()));
      if (cms.length > ROOM) {
        throw new IllegalArgumentException(
            "a signature of " + cms.length + " bytes does not fit into " + ROOM);
      }
      signing.setSignature(cms);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }
}
