package id.sistemkerja.assignment.seal.domain;

import java.time.Instant;
import java.util.UUID;

/** What can be asked of a letter's seal. */
public sealed interface SealCommand {
  /**
   * By the automation, when the sealed file is stored; a second file of the same letter is not
   * taken.
   *
   * @param at the moment that the signature in the file names
   * @param fileSha256 of the sealed file, 64 hexadecimal digits
   * @param renderingSha256 of the file as it was before
   * @param provider who sealed, as the configuration calls it
   * @param certified whether the certificate is one of a certified provider
   */
  record SealLetter(
      Instant at,
      UUID letterId,
      UUID caseId,
      String fileSha256,
      int fileBytes,
      String renderingSha256,
      String provider,
      boolean certified,
      Certificate certificate)
      implements SealCommand {}
}
