package id.sistemkerja.notification.read;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ends: clients hand it back as they got it. */
record Cursor(boolean read, String place) {
  private static final Pattern FORM = Pattern.compile("([ur]):([0-9T:.-]{10,40}Z/[0-9a-f-]{36})");

  static Cursor of(NotificationView last) {
    return new Cursor(last.read(), last.place());
  }

  String text() {
    return (read ? "r:" : "u:") + place;
  }

  static @Nullable Cursor parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new RefusedException(
          Refusal.of(
              WebProblems.INVALID_FIELDS,
              FieldFault.of(
                  "cursor",
                  "bukan penanda halaman dari daftar ini",
                  "is not a cursor of this list")));
    }
    return new Cursor(matcher.group(1).equals("r"), matcher.group(2));
  }
}
