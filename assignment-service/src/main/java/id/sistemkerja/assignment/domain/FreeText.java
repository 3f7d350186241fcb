package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.FieldFault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text as people type it: the only rules are its length and that every character can be shown. */
public final class FreeText {
  private FreeText() {}

  /** Without white space around it; null where nothing is left. */
  public static @Nullable String trimmed(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Without white space around it; empty where nothing is left. */
  public static String trimmedOrEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** What is wrong with an optional text of at most {@code longest} characters. */
  public static Optional<FieldFault> fault(String field, @Nullable String text, int longest) {
    if (text == null) {
      return Optional.empty();
    }
    if (text.codePointCount(0, text.length()) > longest) {
      return Optional.of(
          FieldFault.of(
              field,
              "paling panjang " + longest + " karakter",
              "at most " + longest + " characters"));
    }
    if (!text.codePoints().allMatch(FreeText::canBeShown)) {
      return Optional.of(
          FieldFault.of(
              field,
              "berisi karakter yang tidak dapat ditampilkan",
              "contains a character that cannot be shown"));
    }
    return Optional.empty();
  }

  /** What is wrong with a text that must be there. */
  public static Optional<FieldFault> faultIfRequired(
      String field, @Nullable String text, int longest) {
    return trimmed(text) == null
        ? Optional.of(FieldFault.of(field, "wajib diisi", "is required"))
        : fault(field, text, longest);
  }

  private static boolean canBeShown(int character) {
    return character == '\n'
        || character == '\r'
        || character == '\t'
        || !(Character.isISOControl(character)
            || Character.getType(character) == Character.SURROGATE);
  }
}
