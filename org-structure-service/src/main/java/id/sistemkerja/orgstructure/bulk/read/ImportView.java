package id.sistemkerja.orgstructure.bulk.read;

import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.util.UUID;

/**
 * An import, as far as imports are looked for; everything else is read from its stream.
 *
 * @param open waiting or under way
 * @param version events of its stream that are in it
 */
public record ImportView(
    UUID importId,
    RegencyCode regency,
    String sha256,
    boolean dryRun,
    Instant requestedAt,
    boolean open,
    long version) {}
