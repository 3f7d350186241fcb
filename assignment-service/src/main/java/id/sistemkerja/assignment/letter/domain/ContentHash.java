package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.register.domain.LetterNumber;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Citation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over everything that a signed letter says, field by field in a fixed order, each with its
 * length in front so that no two letters read alike. What is verified is what the letter says, not
 * the bytes of one PDF: a later renderer gives other bytes.
 */
final class ContentHash {
  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** 64 hexadecimal digits. */
  static String of(LetterContent content, LetterNumber number, Signature signature) {
    return new ContentHash()
        .all(content.letterhead())
        .add(content.place())
        .all(content.basis())
        .add(content.assignee())
        .add(content.owner())
        .add(content.purpose())
        .add(content.expectedResult())
        .add(content.periodFrom())
        .add(content.periodTo())
        .add(content.signatory())
        .add(content.signatoryRule())
        .copies(content.copies())
        .add(number.formatted())
        .add(signature)
        .hex();
  }

  private ContentHash add(LetterContent.Assignee assignee) {
    return add(assignee.id())
        .add(assignee.name())
        .add(assignee.nip())
        .add(assignee.golongan())
        .add(assignee.position())
        .add(assignee.unitId())
        .add(assignee.unitName());
  }

  private ContentHash add(Office office) {
    return add(office.unit()).add(office.title()).add(office.unitName());
  }

  private ContentHash add(Citation citation) {
    return add(citation.regulation()).add(citation.article()).add(citation.rule());
  }

  private ContentHash add(Signature signature) {
    ActingMandate mandate = signature.mandate();
    return add(signature.name())
        .add(signature.nip())
        .add(signature.golongan())
        .add(mandate == null ? null : mandate.capacity())
        .add(mandate == null ? null : mandate.number())
        .add(signature.signedOn());
  }

  private ContentHash copies(Collection<Copy> copies) {
    length(copies.size());
    copies.forEach(copy -> add(copy.unitId()).add(copy.officeTitle()));
    return this;
  }

  private ContentHash all(Collection<String> lines) {
    length(lines.size());
    lines.forEach(this::add);
    return this;
  }

  /** A text, an identifier or a date, as its own text says it; -1 stands for nothing. */
  private ContentHash add(@Nullable Object value) {
    if (value == null) {
      length(-1);
    } else {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      length(text.length);
      digest.update(text);
    }
    return this;
  }

  private void length(int length) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
