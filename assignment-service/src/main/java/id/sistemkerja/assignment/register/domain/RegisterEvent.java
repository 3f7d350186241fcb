package id.sistemkerja.assignment.register.domain;

import id.sistemkerja.kernel.EventType;
import java.util.UUID;

/** What happened in a register. */
public sealed interface RegisterEvent {
  /**
   * @param registerId the value of a {@link RegisterId}
   * @param sequence from 1, one more than the register's last
   */
  @EventType("assignment.number-allocated.v1")
  record NumberAllocated(String registerId, UUID letterId, int sequence) implements RegisterEvent {}
}
