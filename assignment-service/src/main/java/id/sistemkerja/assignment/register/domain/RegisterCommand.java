package id.sistemkerja.assignment.register.domain;

import id.sistemkerja.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a register. */
public sealed interface RegisterCommand {
  /** The next number for this letter; the same one however often it is asked. */
  record AllocateNumber(Actor actor, Instant at, RegisterId registerId, UUID letterId)
      implements RegisterCommand {}

  /**
   * The next numbers, to be written on paper while the system is away.
   *
   * @param today in the regency's time zone
   * @param format how the register writes its numbers today
   * @param count how many
   */
  record ReserveBlock(
      Actor actor,
      Instant at,
      RegisterId registerId,
      LocalDate today,
      LetterNumberFormat format,
      @Nullable Integer count,
      @Nullable String reason)
      implements RegisterCommand {}

  /**
   * A letter on paper has the number.
   *
   * @param today in the regency's time zone
   * @param official whom the letter is about
   * @param scanSha256 of the scanned letter, 64 hexadecimal digits
   */
  record AccountForPaper(
      Actor actor,
      Instant at,
      LocalDate today,
      int sequence,
      @Nullable LocalDate usedOn,
      @Nullable String subject,
      @Nullable String official,
      @Nullable String scanSha256)
      implements RegisterCommand {}

  /** No letter has the number, nor ever will. */
  record VoidNumber(Actor actor, Instant at, int sequence, @Nullable String reason)
      implements RegisterCommand {}
}
