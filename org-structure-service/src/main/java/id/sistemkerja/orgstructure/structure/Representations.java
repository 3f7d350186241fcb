package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.platform.command.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with entity tags. What is shown depends on more than one stream, on the day and on the
 * reader, so a tag names the content; where the resource has a stream, its version stands in front,
 * for {@code If-Match} on a write.
 */
@Component
public final class Representations {
  private static final int HASH_DIGITS = 16;
  private final RecordCodec codec;

  Representations(RecordCodec codec) {
    this.codec = codec;
  }

  public <T> ResponseEntity<T> of(T body) {
    return ResponseEntity.ok().eTag("\"h-" + hash(body) + "\"").body(body);
  }

  <T> ResponseEntity<T> of(long version, T body) {
    return ResponseEntity.ok().eTag("\"" + version + "-" + hash(body) + "\"").body(body);
  }

  private String hash(Object body) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(codec.write(body).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
