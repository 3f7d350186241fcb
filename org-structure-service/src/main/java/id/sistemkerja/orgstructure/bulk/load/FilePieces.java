package id.sistemkerja.orgstructure.bulk.load;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/** Where the pieces of uploaded files are kept. A piece that was added outlives a kill. */
public interface FilePieces {
  /**
   * @param place of the piece within its file, from 0
   */
  void add(UUID fileId, int place, Instant at, byte[] content);

  /** Gives the pieces of a file, in their order. */
  void read(UUID fileId, Reader reader) throws IOException;

  void remove(UUID fileId);

  /** Removes all pieces that came before that moment. */
  void removeBefore(Instant moment);

  /** Takes one piece after the other. */
  @FunctionalInterface
  interface Reader {
    void take(byte[] piece) throws IOException;
  }
}
