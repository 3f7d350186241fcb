package id.sistemkerja.orgstructure.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines of a width. Widths are estimated, a little on the wide side, from classes
 * of letters: a chart is drawn without knowing which of its fonts the reader has.
 */
final class ChartText {
  private static final String NARROW = "ijlItf.,:;'|!()[]/- ";
  private static final String WIDE = "mwMW@%";
  private static final double BOLD = 1.07;

  private ChartText() {}

  /** Lines that are no wider than {@code width}; a word that is wider is broken. */
  static List<String> lines(String text, double size, boolean bold, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size, bold) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, size, bold) > width && line.length() > 1) {
        int end = fitting(line, size, bold, width);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }

  static double width(String text, double size, boolean bold) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += width(text.charAt(i));
    }
    return sum * size * (bold ? BOLD : 1);
  }

  private static double width(char letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.33;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.9;
    }
    return Character.isUpperCase(letter) ? 0.7 : 0.57;
  }

  /** How many letters fit; at least one. */
  private static int fitting(String word, double size, boolean bold, double width) {
    int end = 1;
    while (end < word.length() && width(word.substring(0, end + 1), size, bold) <= width) {
      end++;
    }
    // never between the two halves of one character
    return Character.isHighSurrogate(word.charAt(end - 1)) && end < word.length() ? end + 1 : end;
  }
}
