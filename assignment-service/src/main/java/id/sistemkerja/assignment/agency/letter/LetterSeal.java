package id.sistemkerja.assignment.agency.letter;

import id.sistemkerja.assignment.agency.domain.Agency;
import id.sistemkerja.assignment.agency.domain.AssignmentLetter;
import id.sistemkerja.assignment.agency.domain.ReplyLetter;
import id.sistemkerja.assignment.agency.domain.ReplyLetter.Listed;
import id.sistemkerja.assignment.agency.domain.RequestLetter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a letter's content, the same for the same content for ever. It is taken over one
 * line per value: its name, how many bytes it has in UTF-8, and the text; so no value can imitate
 * another line. Absent values have no line. The first line names the form; a change of it needs a
 * new name.
 */
public final class LetterSeal {
  private final MessageDigest sha256;

  private LetterSeal(String form) {
    sha256 = digest();
    sha256.update(("sistem-kerja/" + form + "/1\n").getBytes(StandardCharsets.UTF_8));
  }

  public static String of(RequestLetter letter) {
    return new LetterSeal("agency-request")
        .line("requestId", letter.requestId())
        .line("from", letter.from())
        .line("ownerUnitName", letter.ownerUnitName())
        .line("ownerTitle", letter.ownerTitle())
        .line("number", letter.number())
        .line("date", letter.date())
        .line("purpose", letter.content().purpose())
        .line("competence", letter.content().competence())
        .line("expectedResult", letter.content().expectedResult())
        .line("periodFrom", letter.content().periodFrom())
        .line("periodTo", letter.content().periodTo())
        .line("people", letter.people())
        .hex();
  }

  public static String of(ReplyLetter letter) {
    LetterSeal seal =
        new LetterSeal("agency-reply")
            .line("requestId", letter.requestId())
            .line("from", letter.from())
            .line("number", letter.number())
            .line("date", letter.date());
    for (Listed listed : letter.officials()) {
      seal.line("no", listed.no())
          .line("name", listed.name())
          .line("position", listed.position())
          .line("unitName", listed.unitName());
    }
    return seal.hex();
  }

  public static String of(AssignmentLetter letter) {
    return new LetterSeal("agency-assignment")
        .line("no", letter.no())
        .line("officialName", letter.officialName())
        .line("number", letter.number())
        .line("date", letter.date())
        .line("signatory", letter.signatory())
        .hex();
  }

  /** Of a file, in hex. */
  public static String sha256(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private LetterSeal line(String name, Agency agency) {
    return line(name + ".regency", agency.regency())
        .line(name + ".name", agency.name())
        .line(name + ".authorityTitle", agency.authorityTitle());
  }

  private LetterSeal line(String name, @Nullable Object value) {
    if (value != null) {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      sha256.update((name + " " + text.length + " ").getBytes(StandardCharsets.UTF_8));
      sha256.update(text);
      sha256.update((byte) '\n');
    }
    return this;
  }

  private String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
