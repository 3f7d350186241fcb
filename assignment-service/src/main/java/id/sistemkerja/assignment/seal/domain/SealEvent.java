package id.sistemkerja.assignment.seal.domain;

import id.sistemkerja.kernel.EventType;
import java.time.Instant;
import java.util.UUID;

/** What happened to a letter's file. */
public sealed interface SealEvent {
  /**
   * From now on this file is the letter.
   *
   * @param fileSha256 of the sealed file, 64 hexadecimal digits
   * @param renderingSha256 of the file that people had before: the same letter, without the seal
   * @param certified false: nobody but the regency itself vouches for the certificate
   * @param sealedAt as the signature in the file has it
   */
  @EventType("assignment.letter-sealed.v1")
  record LetterSealed(
      UUID letterId,
      UUID caseId,
      String fileSha256,
      int fileBytes,
      String renderingSha256,
      String provider,
      boolean certified,
      Certificate certificate,
      Instant sealedAt)
      implements SealEvent {}
}
