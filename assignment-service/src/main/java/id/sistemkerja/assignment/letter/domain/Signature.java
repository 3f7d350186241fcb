package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.Nip;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, as the signature block names them.
 *
 * @param rank without golongan
 * @param mandate present when the signatory acts for the office (Plt., Plh., the next level)
 * @param signedOn in the regency's time zone
 * @param note how it was signed, printed in the signature block
 */
public record Signature(
    String name,
    Nip nip,
    String rank,
    @Nullable ActingMandate mandate,
    LocalDate signedOn,
    String note) {}
