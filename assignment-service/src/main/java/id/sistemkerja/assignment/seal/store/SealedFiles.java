package id.sistemkerja.assignment.seal.store;

import id.sistemkerja.kernel.RegencyCode;
import java.util.Optional;
import java.util.UUID;

/**
 * The sealed files, which cannot be made a second time. A file is kept before the event that names
 * it is recorded, so that no event ever names a file that a kill has taken away.
 */
public interface SealedFiles {
  /** When this returns, the file outlives a kill. A file that is there already stays. */
  void keep(RegencyCode regency, UUID letterId, String sha256, byte[] file);

  Optional<byte[]> read(RegencyCode regency, UUID letterId, String sha256);

  /** Removes what other attempts to seal the letter have left. */
  void removeAllBut(RegencyCode regency, UUID letterId, String sha256);
}
