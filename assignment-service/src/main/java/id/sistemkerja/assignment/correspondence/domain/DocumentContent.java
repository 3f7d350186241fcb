package id.sistemkerja.assignment.correspondence.domain;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.letter.domain.LetterContent.Letterhead;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Nip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a document says, as it stood when it was made: it is rendered the same after names,
 * posts and templates have changed.
 *
 * @param title what it is called
 * @param placeOfIssue the town
 * @param addressee absent where it is for everybody whom it concerns
 * @param opening marked text, one paragraph each, as {@code closing}
 * @param recorded how and when the act was recorded
 * @param verificationUrl where its QR code leads
 * @param template by which it is worded, for example {@code REFUSAL/2}; version 0 is built in
 * @param letterheadTemplate of its paper
 */
public record DocumentContent(
    Letterhead letterhead,
    String title,
    String placeOfIssue,
    @Nullable Addressee addressee,
    List<String> opening,
    List<Part> parts,
    List<String> closing,
    Sender sender,
    String recorded,
    List<Copy> copies,
    String verificationUrl,
    String template,
    String letterheadTemplate) {
  public DocumentContent {
    opening = List.copyOf(opening);
    parts = List.copyOf(parts);
    closing = List.copyOf(closing);
    copies = List.copyOf(copies);
  }

  /** The office that it goes to, and its unit. */
  public record Addressee(String title, String unitName) {}

  /** Facts under a heading, or without one. */
  public record Part(@Nullable String heading, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  public record Line(String what, String text) {}

  /**
   * Who acted.
   *
   * @param title of the office, whoever stood in
   * @param nip absent where the directory does not know the person
   */
  public record Sender(
      String title, @Nullable ActingMandate mandate, String name, @Nullable Nip nip) {}
}
