package id.sistemkerja.assignment.letter.document;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.BilingualText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds a letter may learn about it. No NIP and not the assigned official: whoever
 * holds the letter has them; whoever only has the code does not need them.
 */
public sealed interface Verification {

  /**
   * A signed letter.
   *
   * @param regency for example {@code Kabupaten Kotabaru}
   * @param issuingOffice the apparatus or unit on the letterhead
   * @param signatory who signed
   * @param inForce false once the letter has been revoked, replaced or has run out: the page then
   *     does not look like a confirmation
   * @param status what has become of the letter, for example in force, finished, revoked
   * @param changes which letter it changes, if it changes one
   * @param contentHash SHA-256 from the signing event, as {@link LetterPdf#contentHash}
   */
  record Signed(
      String regency,
      String number,
      LocalDate on,
      String issuingOffice,
      Signatory signatory,
      boolean inForce,
      BilingualText status,
      String contentHash,
      @Nullable BilingualText changes)
      implements Verification {}

  /**
   * A document of what was recorded: nobody signs it, and it has no number.
   *
   * @param office of whoever acted, without {@code Plt.}/{@code Plh.}: the mandate adds it
   */
  record Recorded(
      String regency,
      String title,
      LocalDate on,
      String issuingOffice,
      String office,
      @Nullable ActingMandate mandate,
      String contentHash)
      implements Verification {}

  /** A letter that exists but that nobody has signed: it has no number and no force. */
  record Unsigned(String regency, String issuingOffice) implements Verification {}

  /**
   * No letter has this code.
   *
   * @param code as it was asked for; may be any text
   */
  record NotFound(String code) implements Verification {}

  /**
   * Who signed and in which office.
   *
   * @param office whose letter it is, without {@code Plt.}/{@code Plh.}: the mandate adds it
   */
  record Signatory(String name, String office, @Nullable ActingMandate mandate) {}
}
