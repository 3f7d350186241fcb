package id.sistemkerja.assignment.agency.store;

import id.sistemkerja.assignment.agency.domain.Scan;
import id.sistemkerja.kernel.RegencyCode;
import java.util.Optional;
import java.util.UUID;

/**
 * Scans, each kept before an event can name it, so that no event ever names a scan that a kill has
 * taken away.
 */
public interface Scans {
  /** When this returns, the scan outlives a kill. A scan that is there already stays. */
  void keep(RegencyCode regency, Scan scan, byte[] content);

  /** What a regency has under this identifier. */
  Optional<Scan> find(RegencyCode regency, UUID scanId);

  Optional<byte[]> read(RegencyCode regency, UUID scanId);
}
