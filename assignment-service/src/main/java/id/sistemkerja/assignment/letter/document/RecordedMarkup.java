package id.sistemkerja.assignment.letter.document;

import com.samskivert.mustache.Template;
import id.sistemkerja.assignment.letter.document.RecordedDocument.Addressee;
import id.sistemkerja.assignment.letter.document.RecordedDocument.Part;
import id.sistemkerja.assignment.letter.document.RecordedDocument.Sender;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A recorded document as XHTML, on the paper of letters. */
final class RecordedMarkup {
  private static final Template TEMPLATE = ClassResource.template("recorded.mustache");

  private RecordedMarkup() {}

  static String of(RecordedDocument document, String contentHash) {
    Map<String, Object> values = new HashMap<>();
    values.put("thing", "dokumen");
    values.put("draft", document.draft());
    values.put("draftMark", "CONTOH – bukan dokumen");
    values.put("draftNote", "CONTOH – bukan dokumen.");
    values.put("title", printable(document.title().toUpperCase(Locale.ROOT)));
    values.put(
        "heading",
        printable(document.title()) + " tanggal " + IndonesianDates.written(document.on()));
    values.put("letterhead", LetterMarkup.letterhead(document.paper()));
    values.put("placeOfIssue", printable(document.placeOfIssue()));
    values.put("on", IndonesianDates.written(document.on()));
    values.put("letter", addressed(document, document.addressee()));
    values.put("opening", document.opening().stream().map(MarkedText::html).toList());
    values.put("parts", document.parts().stream().map(RecordedMarkup::part).toList());
    values.put("closing", document.closing().stream().map(MarkedText::html).toList());
    values.put("recorded", printable(document.recorded()));
    values.putAll(sender(document.sender()));
    boolean beside = document.copies().size() <= LetterMarkup.MOST_COPIES_BESIDE_SIGNATURE;
    Object copies =
        document.copies().isEmpty() ? List.of() : LetterMarkup.points("", document.copies(), false);
    values.put("copiesBeside", beside ? copies : List.of());
    values.put("copiesBelow", beside ? List.of() : copies);
    values.put("verificationUrl", document.verificationUrl());
    values.put("shortHash", LetterMarkup.shortForm(contentHash));
    return TEMPLATE.execute(values);
  }

  private static List<Map<String, Object>> addressed(
      RecordedDocument document, @Nullable Addressee addressee) {
    return addressee == null
        ? List.of()
        : List.of(
            Map.of(
                "subject",
                printable(document.title()),
                "office",
                printable(addressee.office()),
                "where",
                addressee.where() == null ? List.of() : List.of(printable(addressee.where()))));
  }

  private static Map<String, Object> part(Part part) {
    return Map.of(
        "heading",
        part.heading() == null ? List.of() : List.of(printable(part.heading())),
        "lines",
        part.lines().stream()
            .map(line ->
                Map.of(
                    "what",
                    printable(line.what()),
                    "text",
                    printable(line.text()),
                    "long",
                    line.text().length() > LetterMarkup.LONGEST_UNBROKEN))
            .toList());
  }

  private static Map<String, Object> sender(Sender sender) {
    SignedAs as = SignedAs.of(sender.office(), sender.mandate());
    return Map.of(
        "office",
        printable(as.office()),
        "acting",
        as.prefix().isEmpty() ? "" : as.prefix() + " ",
        "mandate",
        sender.mandate() == null
            ? List.of()
            : LetterMarkup.grounds(sender.mandate(), sender.office()),
        "name",
        printable(sender.name()),
        "nip",
        sender.nip() == null ? List.of() : List.of(NipText.written(sender.nip())));
  }

  private static String printable(String text) {
    return PrintableText.of(text);
  }
}
