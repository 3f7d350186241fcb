package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.kernel.ActingMandate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, as the signature block names them.
 *
 * @param golongan of the signatory
 * @param mandate present when the signatory acts for the office (Plt., Plh.)
 * @param signedOn in the regency's time zone
 */
public record Signature(
    String name,
    String nip,
    String golongan,
    @Nullable ActingMandate mandate,
    LocalDate signedOn) {}
