package id.sistemkerja.assignment.letter.domain;

import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.ChangeKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which letter a letter changes, and how (PEN-23).
 *
 * @param changeNo which change of its assignment it is, from 1
 * @param letterId of the letter by which the assignment was opened
 * @param letterTitle what that letter is called
 * @param before the work as the letters before this one say it
 * @param revokedFrom present for a revocation
 */
public record Changing(
    ChangeKind kind,
    int changeNo,
    UUID letterId,
    String letterTitle,
    String letterNumber,
    LocalDate letterSignedOn,
    AgreedWork before,
    @Nullable LocalDate revokedFrom,
    @Nullable String reason) {
  Changing because(@Nullable String other) {
    return new Changing(
        kind,
        changeNo,
        letterId,
        letterTitle,
        letterNumber,
        letterSignedOn,
        before,
        revokedFrom,
        other == null ? reason : other);
  }
}
