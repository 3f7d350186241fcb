package id.sistemkerja.assignment.seal.domain;

import java.time.Instant;

/**
 * A certificate as a seal names it; the file holds the certificate itself.
 *
 * @param subject distinguished name, RFC 4514
 * @param issuer distinguished name; the subject's own if nobody else vouches for it
 * @param serial hexadecimal
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
 */
public record Certificate(
    String subject, String issuer, String serial, String fingerprint, Instant validTo) {}
