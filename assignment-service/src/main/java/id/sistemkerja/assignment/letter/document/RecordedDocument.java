package id.sistemkerja.assignment.letter.document;

import id.sistemkerja.assignment.letter.document.LetterDocument.Letterhead;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Nip;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of what was recorded: a request as it was sent, an answer as it was given, a
 * completion as it was closed. It has no number and no signature of its own; it says who acted,
 * when and in which office. All texts are Indonesian.
 *
 * @param title what it is called, and what it is about (hal)
 * @param placeOfIssue the town
 * @param on the day of the act
 * @param addressee office or person; absent in a note that is for everybody
 * @param opening marked text ({@link MarkedText}), one paragraph each, as {@code closing}
 * @param parts the facts, in their order
 * @param recorded how and when it was recorded, printed in place of a signature
 * @param copies the offices that receive a copy (tembusan); may be empty
 * @param verificationUrl as that of a letter
 * @param template by which it is worded, with its version
 * @param letterhead template of its paper
 * @param draft whether it is a sample or a draft; every page then says so
 */
public record RecordedDocument(
    Letterhead paper,
    String title,
    String placeOfIssue,
    LocalDate on,
    @Nullable Addressee addressee,
    List<String> opening,
    List<Part> parts,
    List<String> closing,
    Sender sender,
    String recorded,
    List<String> copies,
    String verificationUrl,
    String template,
    String letterhead,
    boolean draft) {
  public RecordedDocument {
    opening = List.copyOf(opening);
    parts = List.copyOf(parts);
    closing = List.copyOf(closing);
    copies = List.copyOf(copies);
  }

  /**
   * To whom it goes.
   *
   * @param where the unit; absent where the office says it
   */
  public record Addressee(String office, @Nullable String where) {}

  /**
   * Facts under a heading.
   *
   * @param heading absent for facts that need none
   */
  public record Part(@Nullable String heading, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /** A fact: what it is, and its text. */
  public record Line(String what, String text) {}

  /**
   * Who acted.
   *
   * @param office title of the office, without {@code Plt.}/{@code Plh.}
   * @param nip absent where the directory does not know the person
   */
  public record Sender(
      String office, @Nullable ActingMandate mandate, String name, @Nullable Nip nip) {}
}
