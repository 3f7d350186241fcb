package id.sistemkerja.notification.dispatch.domain;

import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import java.util.List;
import java.util.UUID;

/** What became of another service's event. */
public sealed interface DispatchEvent {
  /**
   * Whom it was told was settled, once and for all: whoever holds the offices when the event comes
   * again is told nothing.
   *
   * @param notifications that it led to; none if it concerned nobody
   * @param vacantOffices that nobody held, and whose next level above was told
   */
  @EventType("notification.event-routed.v1")
  record EventRouted(
      UUID sourceEvent,
      String sourceType,
      UUID caseId,
      List<UUID> notifications,
      List<OrgUnitId> vacantOffices)
      implements DispatchEvent {
    public EventRouted {
      notifications = List.copyOf(notifications);
      vacantOffices = List.copyOf(vacantOffices);
    }
  }
}
