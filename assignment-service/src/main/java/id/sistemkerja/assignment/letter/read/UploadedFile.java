package id.sistemkerja.assignment.letter.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The one file in a form that a browser sends. */
final class UploadedFile {
  private static final String BREAK = "\r\n";

  private UploadedFile() {}

  /** The content of the form's first part; empty where there is none. */
  static byte[] in(byte @Nullable [] form, MediaType type) {
    String named = type.getParameter("boundary");
    if (form == null || named == null) {
      return new byte[0];
    }
    String boundary = named.replace("\"", "");
    // one character for each byte, so that places in the text are places in the form
    String text = new String(form, StandardCharsets.ISO_8859_1);
    int start = text.indexOf(BREAK + BREAK);
    int end = text.indexOf(BREAK + "--" + boundary, start);
    return start < 0 || end < start + 4 ? new byte[0] : Arrays.copyOfRange(form, start + 4, end);
  }
}
