package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened in a regency's register of reorganizations. */
public sealed interface RegisterEvent {
  /**
   * A decree whose every part was recorded with it, each in the stream of its unit or official.
   *
   * @param placed officials who stand elsewhere, or under another appraiser, by it
   * @param headed units for which it appoints a head
   */
  @EventType("org-structure.reorganization-decreed.v1")
  record ReorganizationDecreed(
      UUID reorganizationId,
      RegencyCode regency,
      String decreeNumber,
      LocalDate effectiveFrom,
      List<OrgUnitId> established,
      List<OrgUnitId> renamed,
      List<OrgUnitId> moved,
      List<OrgUnitId> dissolved,
      List<OrgUnitId> headed,
      List<EmployeeId> placed)
      implements RegisterEvent {
    public ReorganizationDecreed {
      established = List.copyOf(established);
      renamed = List.copyOf(renamed);
      moved = List.copyOf(moved);
      dissolved = List.copyOf(dissolved);
      headed = List.copyOf(headed);
      placed = List.copyOf(placed);
    }
  }
}
