package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.assignment.correspondence.domain.DocumentContent;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.letter.document.LetterDocument;
import id.sistemkerja.assignment.letter.document.RecordedDocument;
import id.sistemkerja.assignment.letter.document.RecordedDocument.Addressee;
import id.sistemkerja.assignment.letter.document.RecordedDocument.Line;
import id.sistemkerja.assignment.letter.document.RecordedDocument.Part;
import id.sistemkerja.assignment.letter.document.RecordedDocument.Sender;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import java.time.LocalDate;

/** The document of what was recorded, from what its event keeps. */
public final class RecordedDocuments {
  private RecordedDocuments() {}

  /** {@code Kepala Dinas Perhubungan} says already where it is. */
  private static Addressee addressed(DocumentContent.Addressee to) {
    return new Addressee(to.title(), to.title().endsWith(to.unitName()) ? null : to.unitName());
  }

  public static RecordedDocument of(DocumentContent content, LocalDate date) {
    LetterContent.Letterhead head = content.letterhead();
    DocumentContent.Addressee addressee = content.addressee();
    DocumentContent.Sender sender = content.sender();
    return new RecordedDocument(
        new LetterDocument.Letterhead(
            head.government(), head.apparatus(), head.address(), head.website(), head.email()),
        content.title(),
        content.placeOfIssue(),
        date,
        addressee == null ? null : addressed(addressee),
        content.opening(),
        content.parts().stream()
            .map(part ->
                new Part(
                    part.heading(),
                    part.lines().stream().map(line -> new Line(line.what(), line.text())).toList()))
            .toList(),
        content.closing(),
        new Sender(sender.title(), sender.mandate(), sender.name(), sender.nip()),
        content.recorded(),
        content.copies().stream().map(Copy::officeTitle).toList(),
        content.verificationUrl(),
        content.template(),
        content.letterheadTemplate(),
        false);
  }
}
