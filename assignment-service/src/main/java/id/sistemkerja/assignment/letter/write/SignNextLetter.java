package id.sistemkerja.assignment.letter.write;

import id.sistemkerja.assignment.letter.domain.Signature;
import id.sistemkerja.assignment.register.domain.LetterNumberFormat;
import id.sistemkerja.assignment.register.domain.RegisterId;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Explanation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs a letter under the next number of the signatory's register. Number and signature are stored
 * together or not at all, so the register has no gap.
 */
record SignNextLetter(
    Actor actor,
    Instant at,
    UUID letterId,
    RegisterId register,
    LetterNumberFormat format,
    Signature signature,
    @Nullable Explanation law) {}
