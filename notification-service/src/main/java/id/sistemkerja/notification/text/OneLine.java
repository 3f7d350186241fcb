package id.sistemkerja.notification.text;

/**
 * Text for a header of a mail. A name or a title that contains a line break could otherwise add
 * headers of its own, and with them recipients.
 */
public final class OneLine {
  private static final int LONGEST = 200;

  private OneLine() {}

  /** The text in one line of at most 200 characters, without control and format characters. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> line.appendCodePoint(isHarmless(c) ? c : ' '));
    return line.toString().strip().replaceAll(" {2,}", " ");
  }

  private static boolean isHarmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
