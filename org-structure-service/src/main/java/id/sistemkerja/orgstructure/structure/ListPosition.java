package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far a list was read, opaque to callers.
 *
 * @param key by which the list is sorted first
 */
record ListPosition(String key, String id) {
  private static final String SEPARATOR = "\n";

  String write() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((key + SEPARATOR + id).getBytes(StandardCharsets.UTF_8));
  }

  static ListPosition read(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int end = text.lastIndexOf(SEPARATOR);
      if (end >= 0) {
        return new ListPosition(text.substring(0, end), text.substring(end + 1));
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new RefusedException(
        Refusal.of(
            WebProblems.INVALID_FIELDS,
            FieldFault.of("cursor", "bukan nextCursor", "is not a nextCursor")));
  }

  boolean isBefore(ListPosition other) {
    int byKey = key.compareTo(other.key);
    return byKey < 0 || (byKey == 0 && id.compareTo(other.id) < 0);
  }

  /** Part of a list; {@code nextCursor} is absent on the last one. */
  record Page<T>(List<T> items, @Nullable String nextCursor) {
    /** The page of a sorted list after the cursor. */
    static <T> Page<T> of(
        List<T> all, Function<T, ListPosition> position, @Nullable String cursor, int size) {
      ListPosition after = cursor == null ? null : ListPosition.read(cursor);
      List<T> rest =
          all.stream().filter(i -> after == null || after.isBefore(position.apply(i))).toList();
      List<T> page = rest.subList(0, Math.min(size, rest.size()));
      return new Page<>(
          page, page.size() == rest.size() ? null : position.apply(page.getLast()).write());
    }
  }
}
