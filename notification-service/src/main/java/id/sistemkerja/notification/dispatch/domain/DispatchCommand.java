package id.sistemkerja.notification.dispatch.domain;

import id.sistemkerja.kernel.OrgUnitId;
import java.util.List;
import java.util.UUID;

/** What is asked of the record of another service's event. */
public sealed interface DispatchCommand {
  record RecordRouting(
      UUID sourceEvent,
      String sourceType,
      UUID caseId,
      List<UUID> notifications,
      List<OrgUnitId> vacantOffices)
      implements DispatchCommand {}
}
