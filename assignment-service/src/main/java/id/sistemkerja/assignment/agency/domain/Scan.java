package id.sistemkerja.assignment.agency.domain;

import java.util.UUID;

/**
 * A letter of another agency as it was scanned.
 *
 * @param sha256 of its bytes, in hex: whoever reads the scan can tell whether it is the one that
 *     was recorded
 */
public record Scan(UUID scanId, String mediaType, long bytes, String sha256) {}
