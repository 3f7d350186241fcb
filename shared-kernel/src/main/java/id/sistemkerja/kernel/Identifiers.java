package id.sistemkerja.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/** How identifiers are checked and derived. */
public final class Identifiers {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");
  private static final UUID NAMESPACE = UUID.fromString("0d4a7e1c-53c5-4e0e-9f4e-6e3b1a2c7f90");

  private Identifiers() {}

  static void check(String value) {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "pengenal terdiri atas 1–80 huruf kecil, angka, titik, atau tanda hubung",
          "an identifier is 1 to 80 lower-case letters, digits, dots or hyphens");
    }
  }

  /**
   * The same identifier for the same parts, for ever (RFC 9562, version 5): a repeated request or a
   * replayed automation addresses the stream that it addressed the first time.
   */
  public static UUID derived(String... parts) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(bytes(NAMESPACE));
      for (String part : parts) {
        byte[] text = part.getBytes(StandardCharsets.UTF_8);
        sha1.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        sha1.update(text);
      }
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest());
      long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x5000L;
      long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
