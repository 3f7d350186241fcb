package id.sistemkerja.assignment.letter.document;

import id.sistemkerja.assignment.letter.document.LetterDocument.Standing;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Nip;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a letter as one text, the same for the same content for ever: the hash in the
 * signing event is taken over it. One line per value, {@code path=text}; texts in NFC, with
 * backslash, control characters and surrogates escaped, so that no value can imitate another line;
 * absent values have no line; an item of a list has its position in the path. The first line names
 * this form; a change of the form needs a new name.
 */
final class CanonicalLetter {
  private static final String FORM = "sistem-kerja/letter/1";
  private static final String RECORDED_FORM = "sistem-kerja/recorded/1";
  private final StringBuilder text = new StringBuilder();

  private CanonicalLetter(String form) {
    text.append(form).append('\n');
  }

  static byte[] of(LetterDocument letter) {
    CanonicalLetter canonical = new CanonicalLetter(FORM);
    canonical.write(letter);
    return canonical.bytes();
  }

  static byte[] of(RecordedDocument document) {
    CanonicalLetter canonical = new CanonicalLetter(RECORDED_FORM);
    canonical.write(document);
    return canonical.bytes();
  }

  private byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(RecordedDocument document) {
    paper(document.paper());
    line("title", document.title());
    line("placeOfIssue", document.placeOfIssue());
    line("on", document.on().toString());
    if (document.addressee() != null) {
      line("addressee.office", document.addressee().office());
      line("addressee.where", document.addressee().where());
    }
    lines("opening", document.opening());
    for (int i = 0; i < document.parts().size(); i++) {
      RecordedDocument.Part part = document.parts().get(i);
      line("part[" + i + "].heading", part.heading());
      for (int j = 0; j < part.lines().size(); j++) {
        line("part[" + i + "][" + j + "].what", part.lines().get(j).what());
        line("part[" + i + "][" + j + "].text", part.lines().get(j).text());
      }
    }
    lines("closing", document.closing());
    line("sender.office", document.sender().office());
    mandate("sender.mandate", document.sender().mandate());
    line("sender.name", document.sender().name());
    if (document.sender().nip() != null) {
      nip("sender.nip", document.sender().nip());
    }
    line("recorded", document.recorded());
    lines("copies", document.copies());
    line("verificationUrl", document.verificationUrl());
    line("template", document.template());
    line("letterhead.template", document.letterhead());
    line("draft", String.valueOf(document.draft()));
  }

  private void paper(LetterDocument.Letterhead paper) {
    line("letterhead.government", paper.government());
    line("letterhead.apparatus", paper.apparatus());
    line("letterhead.address", paper.address());
    line("letterhead.website", paper.website());
    line("letterhead.email", paper.email());
  }

  private void write(LetterDocument letter) {
    paper(letter.letterhead());
    line("title", letter.title());
    lines("considerations", letter.considerations());
    lines("legalBasis", letter.legalBasis());
    line("directive", letter.directive());
    line("official.name", letter.official().name());
    nip("official.nip", letter.official().nip());
    line("official.rank", letter.official().rank());
    line("official.position", letter.official().position());
    line("official.unit", letter.official().unit());
    line("task.purpose", letter.task().purpose());
    line("task.expectedResult", letter.task().expectedResult());
    line("task.performanceOwner", letter.task().performanceOwner());
    line("task.period.from", letter.task().period().from().toString());
    if (letter.task().period().to() != null) {
      line("task.period.to", letter.task().period().to().toString());
    }
    line("reporting.recipient", letter.reporting().recipient());
    line("reporting.basis.regulation", letter.reporting().basis().regulation());
    line("reporting.basis.article", letter.reporting().basis().article());
    line("reporting.basis.rule", letter.reporting().basis().rule());
    lines("otherArrangements", letter.otherArrangements());
    line("placeOfIssue", letter.placeOfIssue());
    switch (letter.standing()) {
      case Standing.Draft _ -> line("standing", "draft");
      case Standing.Signed signed -> {
        line("standing", "signed");
        line("standing.number", signed.number());
        line("standing.on", signed.on().toString());
        line("standing.note", signed.note());
      }
    }
    line("signatory.office", letter.signatory().office());
    mandate("signatory.mandate", letter.signatory().mandate());
    line("signatory.name", letter.signatory().name());
    line("signatory.rank", letter.signatory().rank());
    nip("signatory.nip", letter.signatory().nip());
    lines("copies", letter.copies());
    line("verificationUrl", letter.verificationUrl());
    if (letter.change() != null) {
      change(letter.change());
    }
    line("form", letter.form() == null ? null : letter.form().name());
    LetterDocument.Wording wording = letter.wording();
    if (wording != null) {
      line("wording.template", wording.template());
      line("wording.letterhead", wording.letterhead());
      line("wording.subject", wording.subject());
      lines("wording.closing", wording.closing());
    }
  }

  private void mandate(String path, @Nullable ActingMandate mandate) {
    if (mandate == null) {
      return;
    }
    line(path + ".capacity", mandate.capacity().name());
    line(path + ".number", mandate.number());
    ActingMandate.Vacancy vacancy = mandate.vacancy();
    if (vacancy != null) {
      line(path + ".vacancy.on", vacancy.on().toString());
      line(path + ".vacancy.actingUnit", vacancy.actingUnit().value());
      line(path + ".vacancy.actingOffice", vacancy.actingOffice());
      line(
          path + ".vacancy.actingAs",
          vacancy.actingAs() == null ? null : vacancy.actingAs().name());
    }
  }

  private void change(LetterDocument.Change change) {
    for (int i = 0; i < change.items().size(); i++) {
      LetterDocument.Change.Item item = change.items().get(i);
      line("change[" + i + "].what", item.what());
      line("change[" + i + "].before", item.before());
      line("change[" + i + "].after", item.after());
    }
    line("change.reason", change.reason());
    line("change.ends", String.valueOf(change.ends()));
  }

  private void lines(String path, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      line(path + "[" + i + "]", values.get(i));
    }
  }

  private void nip(String path, Nip nip) {
    line(path, nip.value());
    line(path + ".kind", nip.kind().name());
  }

  private void line(String path, @Nullable String value) {
    if (value == null) {
      return;
    }
    text.append(path).append('=');
    Normalizer.normalize(value, Normalizer.Form.NFC).codePoints().forEach(this::escaped);
    text.append('\n');
  }

  private void escaped(int c) {
    if (c == '\\' || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
      text.append(String.format("\\u%04x", c));
    } else {
      text.appendCodePoint(c);
    }
  }
}
