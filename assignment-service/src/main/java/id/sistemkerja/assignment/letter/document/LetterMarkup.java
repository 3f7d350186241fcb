package id.sistemkerja.assignment.letter.document;

import com.samskivert.mustache.Template;
import id.sistemkerja.assignment.letter.document.LetterDocument.Signatory;
import id.sistemkerja.assignment.letter.document.LetterDocument.Standing;
import id.sistemkerja.assignment.letter.domain.LetterForm;
import id.sistemkerja.assignment.template.domain.TemplateText;
import id.sistemkerja.kernel.ActingMandate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The letter as XHTML: wording and order; every value passes {@link PrintableText} and is escaped.
 */
final class LetterMarkup {
  private static final Template TEMPLATE = ClassResource.template("letter.mustache");
  static final String PURPOSE = "Maksud dan tujuan";
  static final String RESULT = "Hasil yang diharapkan";
  static final String PERIOD = "Jangka waktu";
  private static final Pattern ENTITY_AT_END = Pattern.compile("&[a-z]+;$");
  private static final String TO_BE_FILLED = "……………………………";

  /** A longer list stands below the signature, where it may go on to the next page. */
  static final int MOST_COPIES_BESIDE_SIGNATURE = 7;

  /** A longer text is split between two pages rather than leave the first half empty. */
  static final int LONGEST_UNBROKEN = 400;

  private LetterMarkup() {}

  static String of(LetterDocument letter, String contentHash) {
    Map<String, Object> values = new HashMap<>();
    values.put("thing", "surat");
    values.put("draftMark", "KONSEP – belum ditandatangani");
    values.put("draftNote", "KONSEP – belum ditandatangani; belum berlaku sebagai surat.");
    values.put("title", printable(letter.title()));
    values.put("letterhead", letterhead(letter.letterhead()));
    boolean marked = letter.wording() != null;
    values.put("considerations", points("Menimbang", letter.considerations(), marked));
    values.put(
        "legalBasis", points(isDecree(letter) ? "Mengingat" : "Dasar", letter.legalBasis(), false));
    values.put("directive", printable(letter.directive()));
    values.put("subject", subject(letter.wording()));
    values.put("official", official(letter));
    values.put("task", task(letter));
    values.put(
        "closing",
        (letter.wording() == null ? List.of(standardClosing(letter)) : letter.wording().closing())
            .stream().map(MarkedText::html).toList());
    values.put("placeOfIssue", printable(letter.placeOfIssue()));
    values.put("signatory", signatory(letter.signatory()));
    boolean beside = letter.copies().size() <= MOST_COPIES_BESIDE_SIGNATURE;
    Object copies = letter.copies().isEmpty() ? List.of() : points("", letter.copies(), false);
    values.put("copiesBeside", beside ? copies : List.of());
    values.put("copiesBelow", beside ? List.of() : copies);
    values.put("verificationUrl", letter.verificationUrl());
    values.put("shortHash", shortForm(contentHash));
    switch (letter.standing()) {
      case Standing.Draft draft -> {
        values.put("draft", true);
        values.put("heading", "KONSEP");
        values.put("number", printable(draft.provisionalNumber()) + " (nomor sementara)");
        values.put("issuedOn", TO_BE_FILLED);
        values.put("signatureNote", "(belum ditandatangani)");
      }
      case Standing.Signed signed -> {
        values.put("draft", false);
        values.put("heading", "Nomor " + printable(signed.number()));
        values.put("number", printable(signed.number()));
        values.put("issuedOn", IndonesianDates.written(signed.on()));
        values.put("signatureNote", printable(signed.note()));
      }
    }
    return TEMPLATE.execute(values);
  }

  private static String standardClosing(LetterDocument letter) {
    return TemplateText.escaped(
        "Demikian "
            + printable(letter.title()).toLowerCase(Locale.ROOT)
            + " ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.");
  }

  private static List<String> subject(LetterDocument.@Nullable Wording wording) {
    return wording == null || wording.subject() == null
        ? List.of()
        : List.of(printable(wording.subject()));
  }

  /** The first 16 hexadecimal digits in groups of four: enough to compare by eye. */
  static String shortForm(String contentHash) {
    return Stream.of(0, 4, 8, 12)
        .map(from -> contentHash.substring(from, from + 4))
        .collect(Collectors.joining(" "));
  }

  static Map<String, Object> letterhead(LetterDocument.Letterhead head) {
    String online =
        Stream.of(labelled("Laman: ", head.website()), labelled("Pos-el: ", head.email()))
            .flatMap(List::stream)
            .collect(Collectors.joining(", "));
    return Map.of(
        "government",
        printable(head.government()),
        "apparatus",
        printable(head.apparatus()),
        "address",
        printable(head.address()),
        "online",
        online.isEmpty() ? List.of() : List.of(online));
  }

  private static List<String> labelled(String label, @Nullable String text) {
    return text == null ? List.of() : List.of(label + printable(text));
  }

  /** A list whose first line carries the label; each point ends like a point of a list. */
  static Map<String, Object> points(String label, List<String> texts, boolean marked) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      items.add(
          Map.of(
              "label",
              i == 0 ? label : "",
              "colon",
              i == 0 ? ":" : "",
              "position",
              i + 1,
              "letter",
              letter(i),
              "text",
              withoutEnd(html(texts.get(i), marked)),
              "end",
              end(i, texts)));
    }
    return Map.of("any", !items.isEmpty(), "items", items);
  }

  /** a, b, … z, aa, ab, … */
  private static String letter(int index) {
    String last = Character.toString('a' + index % 26);
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  private static List<Map<String, Object>> official(LetterDocument letter) {
    LetterDocument.AssignedOfficial official = letter.official();
    return numbered(
        isChangeWithWording(letter) ? "Atas nama" : isDecree(letter) ? "Menetapkan" : "Kepada",
        List.of(
            Row.strong("Nama", official.name()),
            Row.plain("NIP", NipText.written(official.nip())),
            Row.plain("Pangkat/Golongan", official.rank()),
            Row.plain("Jabatan", official.position()),
            Row.plain("Unit kerja", official.unit())));
  }

  /** The last row apart: it stays with the signature, which thus never stands alone on a page. */
  private static Map<String, Object> task(LetterDocument letter) {
    List<Row> rows = new ArrayList<>();
    LetterDocument.Change change = letter.change();
    if (change != null) {
      change.items().forEach(item -> rows.add(changed(item)));
      if (change.reason() != null) {
        rows.add(Row.plain("Alasan", change.reason()));
      }
    }
    unlessChanged(rows, change, PURPOSE, letter.task().purpose());
    unlessChanged(rows, change, RESULT, letter.task().expectedResult());
    rows.add(Row.plain("Tempat tugas", letter.task().performanceOwner()));
    unlessChanged(rows, change, PERIOD, IndonesianDates.written(letter.task().period()));
    if (change == null || !change.ends()) {
      rows.add(reporting(letter.reporting()));
    }
    List<String> others = letter.otherArrangements();
    boolean marked = letter.wording() != null;
    if (others.size() == 1) {
      rows.add(
          new Row(
              "Ketentuan lain",
              html(others.getFirst(), marked),
              others.getFirst().length(),
              false));
    }
    List<Map<String, Object>> items =
        numbered(isChangeWithWording(letter) ? "Ketentuan" : "Untuk", rows);
    if (others.size() > 1) {
      // a row each, so that a long list can go on to the next page
      for (int i = 0; i < others.size(); i++) {
        items.add(
            Map.of(
                "long",
                others.get(i).length() > LONGEST_UNBROKEN,
                "label",
                "",
                "colon",
                "",
                "position",
                i == 0 ? rows.size() + 1 + "." : "",
                "what",
                i == 0 ? "Ketentuan lain" : "",
                "whatColon",
                i == 0 ? ":" : "",
                "letter",
                List.of(letter(i)),
                "text",
                withoutEnd(html(others.get(i), marked)) + end(i, others)));
      }
    }
    return Map.of("items", items.subList(0, items.size() - 1), "last", items.getLast());
  }

  private static Row reporting(LetterDocument.Reporting reporting) {
    return Row.plain(
        "Pelaporan",
        "kepada "
            + reporting.recipient()
            + ", sesuai "
            + reporting.basis().article()
            + " "
            + reporting.basis().regulation());
  }

  private static Row changed(LetterDocument.Change.Item item) {
    return item.before() == null
        ? Row.strong(item.what(), item.after())
        : Row.strong(item.what(), "semula " + item.before() + "; menjadi " + item.after());
  }

  private static void unlessChanged(
      List<Row> rows, LetterDocument.@Nullable Change change, String what, String text) {
    if (change == null || change.items().stream().noneMatch(item -> item.what().equals(what))) {
      rows.add(Row.plain(what, text));
    }
  }

  /** A letter of before templates keeps its labels: it is printed as it was signed. */
  private static boolean isDecree(LetterDocument letter) {
    return letter.form() == LetterForm.DECREE;
  }

  private static boolean isChangeWithWording(LetterDocument letter) {
    return letter.change() != null && letter.wording() != null;
  }

  /**
   * A line of a table.
   *
   * @param html its text, ready for the page
   * @param length of the text as it was
   */
  private record Row(String what, String html, int length, boolean isStrong) {
    static Row plain(String what, String text) {
      return new Row(what, MarkedText.plain(text), text.length(), false);
    }

    static Row strong(String what, String text) {
      return new Row(what, MarkedText.plain(text), text.length(), true);
    }
  }

  private static List<Map<String, Object>> numbered(String label, List<Row> rows) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      items.add(
          Map.of(
              "label",
              i == 0 ? label : "",
              "colon",
              i == 0 ? ":" : "",
              "position",
              i + 1 + ".",
              "what",
              rows.get(i).what(),
              "whatColon",
              ":",
              "letter",
              List.of(),
              "strong",
              rows.get(i).isStrong(),
              "long",
              rows.get(i).length() > LONGEST_UNBROKEN,
              "text",
              rows.get(i).html()));
    }
    return items;
  }

  private static String end(int index, List<?> texts) {
    return index == texts.size() - 1 ? "." : ";";
  }

  /**
   * A superior who signs for a vacant office signs in the superior's own: {@code a.n.} and {@code
   * u.b.} lead from an office down to those to whom it gave the signature, never up.
   */
  private static Map<String, Object> signatory(Signatory signatory) {
    ActingMandate mandate = signatory.mandate();
    return Map.of(
        "office", signatureOffice(signatory).toUpperCase(Locale.ROOT),
        "acting", prefix(mandate),
        "mandate", mandate == null ? List.of() : grounds(mandate, signatory.office()),
        "name", printable(signatory.name()),
        "rank", printable(signatory.rank()),
        "nip", NipText.written(signatory.nip()));
  }

  private static String signatureOffice(Signatory signatory) {
    return printable(SignedAs.of(signatory.office(), signatory.mandate()).office());
  }

  static List<String> grounds(ActingMandate mandate, String office) {
    List<String> grounds = new ArrayList<>();
    if (mandate.number() != null) {
      boolean delegated = mandate.capacity() == ActingMandate.Capacity.DELEGATE;
      grounds.add(
          (delegated ? "berdasarkan delegasi Nomor " : "berdasarkan mandat Nomor ")
              + printable(mandate.number()));
    }
    if (mandate.capacity() == ActingMandate.Capacity.NEXT_LEVEL) {
      grounds.add("selaku atasan; jabatan " + printable(office) + " lowong");
    }
    return grounds;
  }

  private static String prefix(@Nullable ActingMandate mandate) {
    String prefix = SignedAs.of("", mandate).prefix();
    return prefix.isEmpty() ? "" : prefix + " ";
  }

  /** The semicolon of {@code &amp;} ends no sentence. */
  private static String withoutEnd(String html) {
    return html.endsWith(".") || (html.endsWith(";") && !ENTITY_AT_END.matcher(html).find())
        ? html.substring(0, html.length() - 1)
        : html;
  }

  private static String html(String text, boolean marked) {
    return marked ? MarkedText.html(text) : MarkedText.plain(text);
  }

  private static String printable(String text) {
    return PrintableText.of(text);
  }
}
