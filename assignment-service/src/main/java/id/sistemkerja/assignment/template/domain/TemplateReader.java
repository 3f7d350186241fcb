package id.sistemkerja.assignment.template.domain;

import id.sistemkerja.assignment.template.domain.TemplateText.LineBreak;
import id.sistemkerja.assignment.template.domain.TemplateText.Part;
import id.sistemkerja.assignment.template.domain.TemplateText.Section;
import id.sistemkerja.assignment.template.domain.TemplateText.Styled;
import id.sistemkerja.assignment.template.domain.TemplateText.Value;
import id.sistemkerja.assignment.template.domain.TemplateText.Words;
import id.sistemkerja.kernel.FieldFault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one field of a template and says, by line and column, what is wrong with it. */
final class TemplateReader {
  private static final Pattern MARKUP = Pattern.compile("<(/?)([biu])>");
  private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>");
  private static final int MOST_FAULTS = 10;

  private final TemplateKind kind;
  private final TemplateField field;
  private final String name;
  private final String source;
  private final List<FieldFault> faults = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private int at;

  private TemplateReader(TemplateKind kind, TemplateField field, String name, String source) {
    this.kind = kind;
    this.field = field;
    this.name = name;
    this.source = source;
  }

  /**
   * What was read.
   *
   * @param faults at most {@value #MOST_FAULTS}; the text is whole if there are none
   */
  record Read(TemplateText text, List<FieldFault> faults) {}

  /**
   * @param name of the field in faults
   */
  static Read read(TemplateKind kind, TemplateField field, String name, String source) {
    return new TemplateReader(kind, field, name, source).read();
  }

  /** What was opened and is not closed yet; the outermost is the text itself. */
  private record Open(
      int at, @Nullable Condition condition, boolean inverted, char style, List<Part> parts) {
    static Open text() {
      return new Open(0, null, false, ' ', new ArrayList<>());
    }

    static Open section(int at, Condition condition, boolean inverted) {
      return new Open(at, condition, inverted, ' ', new ArrayList<>());
    }

    static Open styled(int at, char style) {
      return new Open(at, null, false, style, new ArrayList<>());
    }

    boolean isStyled() {
      return style != ' ';
    }

    Part closed() {
      return condition != null
          ? new Section(condition, inverted, List.copyOf(parts))
          : new Styled(style, List.copyOf(parts));
    }

    String written() {
      return condition != null
          ? "{{" + (inverted ? "^" : "#") + condition.written() + "}}"
          : "<" + style + ">";
    }
  }

  private Read read() {
    open.push(Open.text());
    while (at < source.length() && faults.size() < MOST_FAULTS) {
      if (source.startsWith("{{", at)) {
        tag();
      } else if (source.startsWith("}}", at)) {
        fault(at, "}} tanpa {{ sebelumnya", "}} without {{ before it");
        at += 2;
      } else if (source.charAt(at) == '<') {
        markup();
      } else {
        character();
      }
    }
    flush();
    while (open.size() > 1) {
      Open left = open.pop();
      notClosed(left);
      current().parts().add(left.closed());
    }
    return new Read(
        new TemplateText(current().parts()),
        List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS))));
  }

  private void character() {
    char c = source.charAt(at);
    if (c == '\n') {
      if (field.shape() == TemplateField.Shape.LINE) {
        fault(at, "hanya satu baris", "one line only");
      }
      if (current().isStyled()) {
        notClosed(current());
        close();
      }
    }
    words.append(c);
    at++;
  }

  private void tag() {
    int end = source.indexOf("}}", at + 2);
    if (end < 0) {
      fault(at, "{{ tidak ditutup dengan }}", "{{ is not closed by }}");
      at = source.length();
      return;
    }
    String inner = source.substring(at + 2, end).strip();
    flush();
    if (inner.startsWith("#") || inner.startsWith("^")) {
      section(inner.substring(1).strip(), inner.startsWith("^"));
    } else if (inner.startsWith("/")) {
      endOfSection(inner.substring(1).strip());
    } else {
      placeholder(inner);
    }
    at = end + 2;
  }

  private void section(String written, boolean inverted) {
    Optional<Condition> condition = Condition.called(written).filter(kind.conditions()::contains);
    if (condition.isEmpty()) {
      String known =
          kind.conditions().stream()
              .map(c -> "{{#" + c.written() + "}}")
              .sorted()
              .collect(Collectors.joining(" "));
      fault(
          at,
          "bagian {{#"
              + shown(written)
              + "}} tidak dikenal; yang tersedia: "
              + orNone(known, "tidak ada"),
          "there is no section {{#" + shown(written) + "}}; there are: " + orNone(known, "none"));
      return;
    }
    open.push(Open.section(at, condition.get(), inverted));
  }

  private void endOfSection(String written) {
    if (current().isStyled()) {
      notClosed(current());
      close();
    }
    Condition condition = current().condition();
    if (condition == null || !condition.written().equals(written)) {
      fault(
          at,
          "{{/" + shown(written) + "}} menutup bagian yang tidak terbuka di sini",
          "{{/" + shown(written) + "}} closes a section that is not open here");
      return;
    }
    close();
  }

  private void placeholder(String written) {
    Optional<Placeholder> known = Placeholder.called(written).filter(kind.placeholders()::contains);
    if (known.isEmpty()) {
      String all =
          kind.placeholders().stream()
              .map(p -> "{{" + p.written() + "}}")
              .collect(Collectors.joining(" "));
      fault(
          at,
          "{{" + shown(written) + "}} tidak dikenal; yang tersedia: " + all,
          "{{" + shown(written) + "}} is not known; there are: " + all);
      return;
    }
    Condition onlyIf = known.get().onlyIf();
    if (onlyIf != null && open.stream().noneMatch(o -> o.condition() == onlyIf && !o.inverted())) {
      fault(
          at,
          "{{%s}} hanya boleh di dalam {{#%s}}".formatted(written, onlyIf.written()),
          "{{%s}} may stand only within {{#%s}}".formatted(written, onlyIf.written()));
      return;
    }
    current().parts().add(new Value(known.get()));
  }

  private void markup() {
    Matcher matcher = MARKUP.matcher(source).region(at, source.length());
    Matcher lineBreak = LINE_BREAK.matcher(source).region(at, source.length());
    boolean styled = matcher.lookingAt();
    if (field.shape() == TemplateField.Shape.LINE || (!styled && !lineBreak.lookingAt())) {
      fault(
          at,
          field.shape() == TemplateField.Shape.LINE
              ? "tanda < tidak diizinkan di sini"
              : "hanya <b>, <i>, <u>, dan <br/> yang diizinkan; tanda < lain tidak",
          field.shape() == TemplateField.Shape.LINE
              ? "< is not allowed here"
              : "only <b>, <i>, <u> and <br/> are allowed, and no other <");
      at++;
      return;
    }
    flush();
    if (!styled) {
      current().parts().add(new LineBreak());
      at = lineBreak.end();
      return;
    }
    char style = matcher.group(2).charAt(0);
    if (matcher.group(1).isEmpty()) {
      open.push(Open.styled(at, style));
    } else if (current().style() == style) {
      close();
    } else {
      fault(
          at,
          "</" + style + "> menutup yang tidak terbuka di sini",
          "</" + style + "> closes what is not open here");
    }
    at = matcher.end();
  }

  private Open current() {
    return open.element();
  }

  private void close() {
    flush();
    Open done = open.pop();
    current().parts().add(done.closed());
  }

  private void flush() {
    if (!words.isEmpty()) {
      current().parts().add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private void notClosed(Open left) {
    fault(
        left.at(),
        left.written() + " tidak ditutup" + (left.isStyled() ? " pada barisnya" : ""),
        left.written() + " is not closed" + (left.isStyled() ? " on its line" : ""));
  }

  private void fault(int position, String indonesian, String english) {
    String before = source.substring(0, position);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    int column = before.codePointCount(start, before.length()) + 1;
    faults.add(
        FieldFault.of(
            name,
            "baris %d, kolom %d: %s".formatted(line, column, indonesian),
            "line %d, column %d: %s".formatted(line, column, english)));
  }

  private static String orNone(String text, String none) {
    return text.isEmpty() ? none : text;
  }

  /** What was typed, on one line and not longer than it helps. */
  private static String shown(String typed) {
    String line = typed.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= 30
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 30)) + "…";
  }
}
