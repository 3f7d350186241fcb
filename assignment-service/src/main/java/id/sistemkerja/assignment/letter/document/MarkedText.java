package id.sistemkerja.assignment.letter.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the markup that templates may have, as XHTML: {@code <b> <i> <u>} and {@code <br/>},
 * with {@code &amp; &lt; &gt;} for these characters. Anything else is text, so that no text can
 * bring in another element, and what is opened is always closed.
 */
final class MarkedText {
  private static final Pattern PIECE =
      Pattern.compile("<(/?)([biu])>|(<br/>)|(&(?:amp|lt|gt);)|.", Pattern.DOTALL);

  private MarkedText() {}

  static String html(String marked) {
    StringBuilder html = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Matcher piece = PIECE.matcher(PrintableText.of(marked));
    while (piece.find()) {
      String element = piece.group(2);
      if (element == null) {
        html.append(
            piece.group(3) != null || piece.group(4) != null
                ? piece.group()
                : escaped(piece.group()));
      } else if (piece.group(1).isEmpty()) {
        open.push(element);
        html.append(piece.group());
      } else if (element.equals(open.peek())) {
        open.pop();
        html.append(piece.group());
      } else {
        html.append(escaped(piece.group()));
      }
    }
    open.forEach(element -> html.append("</").append(element).append('>'));
    return html.toString();
  }

  /** A text without markup. */
  static String plain(String text) {
    return escaped(PrintableText.of(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
