package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent.OfficialRegistered;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.platform.projection.Views;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps units and officials. What was applied is not applied again; a gap stops it loudly. */
@ProcessingGroup("structure")
public final class StructureProjector {
  private final Views<UnitView> units;
  private final Views<OfficialView> officials;

  public StructureProjector(Views<UnitView> units, Views<OfficialView> officials) {
    this.units = units;
    this.officials = officials;
  }

  @EventHandler
  void on(UnitEvent event, EventEnvelope envelope) {
    String id = event.unitId().value();
    UnitView before = units.find(id).orElse(null);
    if (isNext(envelope, before == null ? 0 : before.version())) {
      units.save(
          id,
          event instanceof UnitEstablished e
              ? UnitView.established(e)
              : present(before, envelope).after(event));
    }
  }

  @EventHandler
  void on(OfficialEvent event, EventEnvelope envelope) {
    String id = event.employeeId().value();
    OfficialView before = officials.find(id).orElse(null);
    if (isNext(envelope, before == null ? 0 : before.version())) {
      officials.save(
          id,
          event instanceof OfficialRegistered e
              ? OfficialView.registered(e)
              : present(before, envelope).after(event));
    }
  }

  private static boolean isNext(EventEnvelope envelope, long version) {
    if (envelope.sequence() > version) {
      throw missing(envelope);
    }
    return envelope.sequence() == version;
  }

  private static <T> T present(@Nullable T before, EventEnvelope envelope) {
    if (before == null) {
      throw missing(envelope);
    }
    return before;
  }

  private static IllegalStateException missing(EventEnvelope envelope) {
    return new IllegalStateException(
        "an event of " + envelope.stream() + " before " + envelope.sequence() + " is missing");
  }
}
