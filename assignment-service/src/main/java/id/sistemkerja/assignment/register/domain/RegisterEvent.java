package id.sistemkerja.assignment.register.domain;

import id.sistemkerja.kernel.EventType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a register. {@code registerId} is the value of a {@link RegisterId}; sequences
 * are from 1, without gaps.
 */
public sealed interface RegisterEvent {
  /**
   * @param sequence one more than the register's last
   */
  @EventType("assignment.number-allocated.v1")
  record NumberAllocated(String registerId, UUID letterId, int sequence) implements RegisterEvent {}

  /**
   * The numbers from {@code first} to {@code last} are for letters on paper; no letter of the
   * system ever gets one of them.
   *
   * @param first one more than the register's last
   * @param classification with {@code unitCode}, how the numbers are written
   */
  @EventType("assignment.number-block-reserved.v1")
  record BlockReserved(
      String registerId,
      int first,
      int last,
      String classification,
      String unitCode,
      String reason,
      LocalDate reservedOn)
      implements RegisterEvent {}

  /**
   * @param number as it stands on the paper
   */
  @EventType("assignment.number-used-on-paper.v1")
  record NumberUsedOnPaper(
      String registerId,
      int sequence,
      String number,
      LocalDate usedOn,
      String subject,
      String official,
      @Nullable String scanSha256)
      implements RegisterEvent {}

  /** Not used, and never to be used. */
  @EventType("assignment.number-voided.v1")
  record NumberVoided(String registerId, int sequence, String reason) implements RegisterEvent {}
}
