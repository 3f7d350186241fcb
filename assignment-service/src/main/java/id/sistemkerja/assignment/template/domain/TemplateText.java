package id.sistemkerja.assignment.template.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A text with placeholders {@code {{pegawai}}}, sections {@code {{#unit_lain}}…{{/unit_lain}}}
 * (with {@code ^} for the contrary) and the markup {@code <b> <i> <u> <br/>}. It is read into this
 * tree and only the tree is used: nothing in it can be executed or can refer to anything.
 */
public final class TemplateText {
  private final List<Part> parts;

  TemplateText(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** A piece of it. */
  sealed interface Part {}

  record Words(String text) implements Part {}

  record Value(Placeholder placeholder) implements Part {}

  record Section(Condition condition, boolean inverted, List<Part> parts) implements Part {
    boolean isThere(Predicate<Condition> holds) {
      return holds.test(condition) != inverted;
    }
  }

  record Styled(char style, List<Part> parts) implements Part {}

  record LineBreak() implements Part {}

  /**
   * Its lines with the facts filled in, as marked text: {@code <b> <i> <u> <br/>} are markup, and
   * {@code & < >} of words and facts are {@code &amp; &lt; &gt;}. Empty lines are left out.
   */
  public List<String> marked(Facts facts) {
    StringBuilder text = new StringBuilder();
    fill(parts, facts, true, text);
    return lines(text);
  }

  /** Its lines with the facts filled in, without markup. */
  public List<String> plain(Facts facts) {
    StringBuilder text = new StringBuilder();
    fill(parts, facts, false, text);
    return lines(text);
  }

  private static List<String> lines(StringBuilder text) {
    return text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static void fill(List<Part> parts, Facts facts, boolean marked, StringBuilder to) {
    for (Part part : parts) {
      switch (part) {
        case Words words -> to.append(marked ? escaped(words.text()) : words.text());
        case Value value -> {
          String fact = facts.value(value.placeholder()).replaceAll("\\s+", " ").strip();
          to.append(marked ? escaped(fact) : fact);
        }
        case Section section -> {
          if (section.isThere(facts::holds)) {
            fill(section.parts(), facts, marked, to);
          }
        }
        case Styled styled -> {
          if (marked) {
            to.append('<').append(styled.style()).append('>');
          }
          fill(styled.parts(), facts, marked, to);
          if (marked) {
            to.append("</").append(styled.style()).append('>');
          }
        }
        case LineBreak _ -> to.append(marked ? "<br/>" : " ");
      }
    }
  }

  /** A plain text as marked text. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Whether it names the fact whichever of its sections are there. */
  boolean alwaysNames(Placeholder placeholder) {
    return readings().stream().allMatch(holding -> names(parts, holding, placeholder));
  }

  /** Whether it says something whichever of its sections are there. */
  boolean alwaysSaysSomething() {
    return readings().stream().allMatch(holding -> says(parts, holding));
  }

  private static boolean names(List<Part> parts, Set<Condition> holding, Placeholder wanted) {
    return parts.stream()
        .anyMatch(part ->
            switch (part) {
              case Value value -> value.placeholder() == wanted;
              case Section section ->
                  section.isThere(holding::contains) && names(section.parts(), holding, wanted);
              case Styled styled -> names(styled.parts(), holding, wanted);
              case Words _, LineBreak _ -> false;
            });
  }

  private static boolean says(List<Part> parts, Set<Condition> holding) {
    return parts.stream()
        .anyMatch(part ->
            switch (part) {
              case Value _ -> true;
              case Words words -> !words.text().isBlank();
              case Section section ->
                  section.isThere(holding::contains) && says(section.parts(), holding);
              case Styled styled -> says(styled.parts(), holding);
              case LineBreak _ -> false;
            });
  }

  /** Every combination of the conditions that there are. */
  private static List<Set<Condition>> readings() {
    Condition[] all = Condition.values();
    List<Set<Condition>> readings = new ArrayList<>();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      Set<Condition> holding = EnumSet.noneOf(Condition.class);
      for (Condition condition : all) {
        if ((bits >> condition.ordinal() & 1) == 1) {
          holding.add(condition);
        }
      }
      readings.add(holding);
    }
    return readings;
  }
}
