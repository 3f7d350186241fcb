package id.sistemkerja.notification.read;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code nextCursor} is absent on the last one. */
record Page<T>(List<T> items, @Nullable String nextCursor) {
  static final int MOST = 200;

  static int size(int limit) {
    return Math.clamp(limit, 1, MOST);
  }

  /**
   * @param found at most one more than {@code size}: whether there is a next page
   */
  static <T> Page<T> of(
      List<NotificationView> found, int size, Function<NotificationView, T> item) {
    List<NotificationView> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(item).toList(),
        found.size() > size ? Cursor.of(page.getLast()).text() : null);
  }
}
