package id.sistemkerja.assignment.seal.signing;

import java.time.Instant;

/** A provider that does not seal. */
public record Trouble(Instant since, String reason, Instant nextTry) {}
