package id.sistemkerja.orgstructure.nip.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;

/**
 * What happened to a NIP. The number itself is not in it: the stream's identifier is derived from
 * it, and the official's own event names it.
 */
public sealed interface NipEvent {
  @EventType("org-structure.nip-claimed.v1")
  record NipClaimed(EmployeeId employeeId) implements NipEvent {}
}
