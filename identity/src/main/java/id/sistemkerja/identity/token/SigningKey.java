package id.sistemkerja.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Objects;
import java.util.Set;

/**
 * The key that signs tokens. It is kept in a file, so that tokens stay valid over a restart; the
 * file is readable by its owner only.
 */
public final class SigningKey {
  private static final int BITS = 3072;

  private SigningKey() {}

  /**
   * Reads the key, or makes one if the file is not there.
   *
   * @throws IllegalStateException if the file holds no such key: a new one in its place would
   *     silently make every token invalid
   */
  public static RSAKey in(Path file) {
    try {
      if (!Files.exists(file)) {
        keep(
            new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate(),
            file);
      }
      RSAKey key = RSAKey.parse(Files.readString(file));
      if (!key.isPrivate() || key.getKeyID() == null) {
        throw new IllegalStateException(file + " holds no private key with an id.");
      }
      return key;
    } catch (ParseException e) {
      throw new IllegalStateException(file + " holds no RSA key (JWK).", e);
    } catch (JOSEException e) {
      throw new IllegalStateException("This Java cannot make an RSA key.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole or not at all: a process that is killed here must not leave half a key. */
  private static void keep(RSAKey key, Path file) throws IOException {
    Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(directory);
    Path draft = Files.createTempFile(directory, "signing-key", ".new", ownerOnly(directory));
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(key.toJSONString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?>[] ownerOnly(Path directory) {
    Set<String> views = directory.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
