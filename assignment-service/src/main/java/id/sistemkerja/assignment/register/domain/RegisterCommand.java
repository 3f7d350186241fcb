package id.sistemkerja.assignment.register.domain;

import id.sistemkerja.kernel.Actor;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of a register. */
public sealed interface RegisterCommand {
  /** The next number for this letter; the same one however often it is asked. */
  record AllocateNumber(Actor actor, Instant at, RegisterId registerId, UUID letterId)
      implements RegisterCommand {}
}
