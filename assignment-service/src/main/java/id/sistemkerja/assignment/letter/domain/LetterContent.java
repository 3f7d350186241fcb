package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an assignment letter says before it is signed, as it stood when it was drafted. Kept
 * whole, so that the letter can be rendered the same after names, posts and units have changed.
 *
 * @param title name of the letter, for example {@code SURAT PERINTAH}
 * @param considerations why the letter is given
 * @param legalBasis regulation, request, approval: one text each
 * @param directive the operative word, for example {@code MEMERINTAHKAN}
 * @param assignee who is assigned
 * @param owner whose target the work serves
 * @param period without an end: until the work is finished
 * @param reportRecipient to whom the official reports
 * @param reportRule the clause that names the recipient (LAP-1)
 * @param otherArrangements one text each
 * @param placeOfIssue the town
 * @param signatory the office that signs
 * @param signatoryRule the clause that names the signatory (PEN-6)
 * @param copies who receives the letter too
 * @param verificationUrl where the QR code leads
 * @param changes present in a letter that changes an assignment
 * @param form absent for a letter in the ordinary form
 * @param wording absent in a letter from before templates: its texts are plain, and its closing
 *     sentence is the standard one. Where it is present, {@code considerations} and {@code
 *     otherArrangements} are marked text
 */
public record LetterContent(
    Letterhead letterhead,
    String title,
    List<String> considerations,
    List<String> legalBasis,
    String directive,
    Assignee assignee,
    Office owner,
    String purpose,
    String expectedResult,
    EffectivePeriod period,
    Office reportRecipient,
    Citation reportRule,
    List<String> otherArrangements,
    String placeOfIssue,
    Office signatory,
    Citation signatoryRule,
    List<Copy> copies,
    String verificationUrl,
    @Nullable Changing changes,
    @Nullable LetterForm form,
    @Nullable Wording wording) {
  public LetterContent {
    considerations = List.copyOf(considerations);
    legalBasis = List.copyOf(legalBasis);
    otherArrangements = List.copyOf(otherArrangements);
    copies = List.copyOf(copies);
  }

  /** The same, with other words for the work and another period. */
  LetterContent revised(
      String newPurpose, String newResult, EffectivePeriod newPeriod, @Nullable String reason) {
    return new LetterContent(
        letterhead,
        title,
        considerations,
        legalBasis,
        directive,
        assignee,
        owner,
        newPurpose,
        newResult,
        newPeriod,
        reportRecipient,
        reportRule,
        otherArrangements,
        placeOfIssue,
        signatory,
        signatoryRule,
        copies,
        verificationUrl,
        changes == null ? null : changes.because(reason),
        form,
        wording);
  }

  /** The work as it says it. */
  public AgreedWork work() {
    return new AgreedWork(purpose, expectedResult, period);
  }

  /**
   * What templates gave a letter beside its points.
   *
   * @param template by which it is worded, for example {@code ASSIGNMENT/3}; version 0 is built in
   * @param letterhead template of its paper
   * @param subject which letter it changes, under its own number; absent if it changes none
   * @param closing marked text, one paragraph each
   */
  public record Wording(
      String template, String letterhead, @Nullable String subject, List<String> closing) {
    public Wording {
      closing = List.copyOf(closing);
    }
  }

  /** Null for a letter that opens an assignment. */
  public @Nullable ChangeKind changeKind() {
    return changes == null ? null : changes.kind();
  }

  /**
   * @param government for example {@code PEMERINTAH KABUPATEN KOTABARU}
   * @param apparatus for example {@code SEKRETARIAT DAERAH}
   * @param address in one line
   */
  public record Letterhead(
      String government,
      String apparatus,
      String address,
      @Nullable String website,
      @Nullable String email) {}

  /**
   * The official as the letter names them.
   *
   * @param rank with golongan, for example {@code Penata Tingkat I (III/d)}
   * @param position title of the post
   */
  public record Assignee(
      EmployeeId id,
      String name,
      Nip nip,
      String rank,
      String position,
      OrgUnitId unitId,
      String unitName) {}
}
