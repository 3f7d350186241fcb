package id.sistemkerja.assignment.letter.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may learn about the file of a signed letter, and about the one that they hold.
 *
 * @param code by which the letter is asked for
 * @param seal absent until it is sealed
 * @param verdict on the file that was asked about; absent if none was
 */
public record VerifiedFile(String code, @Nullable Seal seal, @Nullable Verdict verdict) {
  /**
   * The seal on the letter's file.
   *
   * @param sha256 of the sealed file, 64 hexadecimal digits
   * @param certificate its subject
   */
  public record Seal(String sha256, String certificate, boolean certified, LocalDate on) {}

  /** How a file and a letter belong together. */
  public enum Verdict {
    /** It is the sealed file, byte for byte. */
    SEALED_FILE,
    /** It is the letter as it was given out before it was sealed. */
    UNSEALED_FILE,
    /** It is neither: altered, or something else. */
    DIFFERENT,
    /** What was given is no SHA-256. */
    NOT_A_HASH
  }
}
