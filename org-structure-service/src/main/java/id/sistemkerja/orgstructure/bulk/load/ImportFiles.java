package id.sistemkerja.orgstructure.bulk.load;

import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import id.sistemkerja.platform.web.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Uploaded files in pieces, until their imports have ended. They hold personal data, which does not
 * belong into events.
 */
public final class ImportFiles {
  /** The most bytes that a file may have. */
  public static final long MOST_BYTES = 20L << 20;

  private static final int PIECE = 256 << 10;
  private final FilePieces pieces;

  public ImportFiles(FilePieces pieces) {
    this.pieces = pieces;
  }

  /** What was received. */
  public record Received(UUID fileId, long bytes, String sha256) {}

  /**
   * Keeps a file piece by piece as it comes: when this returns, all of it outlives a kill.
   *
   * @throws RefusedException if it is too large or empty; nothing is kept then
   */
  public Received keep(InputStream in, Instant now) throws IOException {
    UUID id = UUID.randomUUID();
    MessageDigest sha256 = sha256();
    long bytes = 0;
    boolean whole = false;
    try {
      for (int place = 0; ; place++) {
        byte[] piece = in.readNBytes(PIECE);
        bytes += piece.length;
        if (bytes > MOST_BYTES) {
          throw new RefusedException(Refusal.of(ImportProblems.FILE_TOO_LARGE));
        }
        if (piece.length == 0) {
          break;
        }
        sha256.update(piece);
        pieces.add(id, place, now, piece);
      }
      if (bytes == 0) {
        throw new RefusedException(Refusal.of(ImportProblems.FILE_EMPTY));
      }
      whole = true;
    } finally {
      if (!whole) {
        remove(id);
      }
    }
    return new Received(id, bytes, HexFormat.of().formatHex(sha256.digest()));
  }

  /**
   * Copies a file's content to a temporary file, which the caller deletes.
   *
   * @return empty unless all of it is there
   */
  Optional<Path> copy(UUID id, long bytes) throws IOException {
    Path copy = Files.createTempFile("import-", ".tmp");
    boolean whole = false;
    try {
      try (OutputStream out = Files.newOutputStream(copy)) {
        pieces.read(id, out::write);
      }
      whole = Files.size(copy) == bytes;
      return whole ? Optional.of(copy) : Optional.empty();
    } finally {
      if (!whole) {
        Files.deleteIfExists(copy);
      }
    }
  }

  public void remove(UUID id) {
    pieces.remove(id);
  }

  /** Removes pieces that came before that moment: their upload broke off, or their import ended. */
  void removeBefore(Instant moment) {
    pieces.removeBefore(moment);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
