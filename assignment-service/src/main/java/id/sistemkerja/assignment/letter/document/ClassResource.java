package id.sistemkerja.assignment.letter.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that are part of this package. */
final class ClassResource {
  private ClassResource() {}

  static byte[] bytes(String name) {
    try (InputStream stream = ClassResource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("this package lacks its file " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
