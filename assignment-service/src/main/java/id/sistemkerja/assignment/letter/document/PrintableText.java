package id.sistemkerja.assignment.letter.document;

import java.text.Normalizer;

/**
 * Makes any text safe to typeset: what XML cannot carry would make the rendering fail, and
 * invisible or direction-changing characters could make a letter show something else than it says.
 */
final class PrintableText {
  private PrintableText() {}

  /** Composed (NFC), on one line, without control, format, private-use or broken characters. */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c) || Character.isISOControl(c)) {
            printable.append(' ');
          } else {
            switch (Character.getType(c)) {
              case Character.FORMAT -> {}
              case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                  printable.append('\uFFFD');
              default -> printable.appendCodePoint(c);
            }
          }
        });
    return printable.toString().strip();
  }
}
