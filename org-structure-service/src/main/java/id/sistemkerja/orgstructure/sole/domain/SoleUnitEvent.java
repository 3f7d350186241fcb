package id.sistemkerja.orgstructure.sole.domain;

import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;

/** What happened to such a place. Until when a unit stands there its own events tell. */
public sealed interface SoleUnitEvent {
  @EventType("org-structure.sole-unit-taken.v1")
  record SoleUnitTaken(OrgUnitId unitId, LocalDate effectiveFrom) implements SoleUnitEvent {}
}
