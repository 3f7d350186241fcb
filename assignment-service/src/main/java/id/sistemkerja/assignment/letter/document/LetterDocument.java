package id.sistemkerja.assignment.letter.document;

import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.letter.domain.LetterForm;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.Nip;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an assignment letter says, in the order in which it says it (PEN-4, PEN-5). All
 * texts are Indonesian and are printed as they stand; what differs between regencies (the name of
 * the letter, its operative word, the basis) comes in as data.
 *
 * @param title name of the letter, for example {@code SURAT PERINTAH}
 * @param considerations why the letter is given; may be empty
 * @param legalBasis regulation, request letter, approval: one text each
 * @param directive the operative word without colon, for example {@code MEMERINTAHKAN}
 * @param otherArrangements one text each; may be empty
 * @param placeOfIssue the town
 * @param copies the offices that receive a copy (tembusan); may be empty
 * @param verificationUrl absolute http(s) address of at most {@value #LONGEST_URL} characters
 * @param change present in a letter that changes an assignment
 * @param form absent for a letter in the ordinary form
 * @param wording absent in a letter from before templates; where it is present, {@code
 *     considerations} and {@code otherArrangements} are marked text ({@link MarkedText})
 * @throws InvalidValue if the verification address is not such an address
 */
public record LetterDocument(
    Letterhead letterhead,
    String title,
    List<String> considerations,
    List<String> legalBasis,
    String directive,
    AssignedOfficial official,
    Task task,
    Reporting reporting,
    List<String> otherArrangements,
    String placeOfIssue,
    Standing standing,
    Signatory signatory,
    List<String> copies,
    String verificationUrl,
    @Nullable Change change,
    @Nullable LetterForm form,
    @Nullable Wording wording) {

  /** Longer addresses would need a QR code too dense for its printed size. */
  public static final int LONGEST_URL = 200;

  public LetterDocument {
    considerations = List.copyOf(considerations);
    legalBasis = List.copyOf(legalBasis);
    otherArrangements = List.copyOf(otherArrangements);
    copies = List.copyOf(copies);
    if (verificationUrl.length() > LONGEST_URL || !isWebAddress(verificationUrl)) {
      throw new InvalidValue(
          "alamat pemeriksaan surat adalah alamat http(s) lengkap, paling banyak "
              + LONGEST_URL
              + " karakter",
          "the verification address is an absolute http(s) address of at most "
              + LONGEST_URL
              + " characters");
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * Head of the paper.
   *
   * @param government for example {@code PEMERINTAH KABUPATEN KOTABARU}
   * @param apparatus for example {@code SEKRETARIAT DAERAH}
   * @param address street, town, postal code, telephone: one line
   */
  public record Letterhead(
      String government,
      String apparatus,
      String address,
      @Nullable String website,
      @Nullable String email) {}

  /**
   * Who is assigned, as the directory knew them on the day of the letter.
   *
   * @param rank rank and golongan, for example {@code Penata Tingkat I (III/d)}
   */
  public record AssignedOfficial(String name, Nip nip, String rank, String position, String unit) {}

  /**
   * What for, where, how long (PEN-5).
   *
   * @param performanceOwner the unit whose target the work serves
   * @param period both days included; without an end: until the work is finished
   */
  public record Task(
      String purpose, String expectedResult, String performanceOwner, EffectivePeriod period) {}

  /**
   * What a letter changes of an assignment (PEN-23).
   *
   * @param items what becomes of what, in the order in which they are printed
   * @param reason absent if none was given
   * @param ends whether the assignment ends with it: nobody reports any more
   */
  public record Change(List<Item> items, @Nullable String reason, boolean ends) {
    public Change {
      items = List.copyOf(items);
    }

    /**
     * What becomes other than it was, or that it ends.
     *
     * @param revokedFrom the first day on which there is no work any more
     */
    public static Change of(
        AgreedWork before,
        AgreedWork after,
        @Nullable LocalDate revokedFrom,
        @Nullable String reason) {
      if (revokedFrom != null) {
        return new Change(
            List.of(
                new Item(
                    "Tidak berlaku",
                    null,
                    "terhitung mulai " + IndonesianDates.written(revokedFrom))),
            reason,
            true);
      }
      List<Item> items = new ArrayList<>();
      compare(items, LetterMarkup.PURPOSE, before.purpose(), after.purpose());
      compare(items, LetterMarkup.RESULT, before.expectedResult(), after.expectedResult());
      compare(
          items,
          LetterMarkup.PERIOD,
          IndonesianDates.written(before.period()),
          IndonesianDates.written(after.period()));
      return new Change(items, reason, false);
    }

    private static void compare(List<Item> items, String what, String before, String after) {
      if (!before.equals(after)) {
        items.add(new Item(what, before, after));
      }
    }

    /**
     * One part of the letter.
     *
     * @param before absent where there was none before
     */
    public record Item(String what, @Nullable String before, String after) {}
  }

  /**
   * What templates gave it beside its points.
   *
   * @param template by which it is worded, with its version
   * @param letterhead template of its paper
   * @param subject which letter it changes
   * @param closing marked text, one paragraph each
   */
  public record Wording(
      String template, String letterhead, @Nullable String subject, List<String> closing) {
    public Wording {
      closing = List.copyOf(closing);
    }
  }

  /**
   * To whom the official reports (LAP-1).
   *
   * @param recipient office title
   * @param basis the article that says so
   */
  public record Reporting(String recipient, Citation basis) {}

  /**
   * Who signs.
   *
   * @param office title of the office, without {@code Plt.}/{@code Plh.}: the mandate adds it
   * @param rank rank without golongan, as signature blocks show it
   */
  public record Signatory(
      String office, @Nullable ActingMandate mandate, String name, String rank, Nip nip) {}

  /** Whether the letter is in force: only a signed one has a number and a date. */
  public sealed interface Standing {
    /**
     * Not signed yet: every page says so.
     *
     * @param provisionalNumber the number as far as it is known
     */
    record Draft(String provisionalNumber) implements Standing {}

    /**
     * Signed.
     *
     * @param number from the signatory's register
     * @param note how it was signed, printed in the signature block
     */
    record Signed(String number, LocalDate on, String note) implements Standing {}
  }
}
