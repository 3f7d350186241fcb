package id.sistemkerja.assignment.letter.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
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

  /** A template; {@code {{>name}}} in it is the file {@code name.mustache} of this package. */
  static Template template(String name) {
    return Mustache.compiler()
        .withLoader(partial -> new StringReader(text(partial + ".mustache")))
        .compile(text(name));
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
