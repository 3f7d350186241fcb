package id.sistemkerja.orgstructure.reorganization.domain;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.official.domain.OfficialCommand;
import id.sistemkerja.orgstructure.official.domain.OfficialEvent;
import id.sistemkerja.orgstructure.reorganization.domain.RegisterEvent.ReorganizationDecreed;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitDissolved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitMoved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitRenamed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a reorganization leads to, in order, and everything that is wrong with it. With a fault
 * nothing of it is carried out.
 */
public record ReorganizationPlan(List<Step> steps, List<FieldFault> faults) {
  public ReorganizationPlan {
    steps = List.copyOf(steps);
    faults = List.copyOf(faults);
  }

  /** The plan as the register records it. */
  public ReorganizationDecreed entry(UUID id, Reorganization decree) {
    List<UnitEvent> events =
        steps.stream()
            .flatMap(step -> step instanceof UnitStep unit ? unit.events().stream() : Stream.of())
            .toList();
    return new ReorganizationDecreed(
        id,
        decree.regency(),
        decree.decreeNumber(),
        decree.effectiveFrom(),
        units(events, UnitEstablished.class),
        units(events, UnitRenamed.class),
        units(events, UnitMoved.class),
        units(events, UnitDissolved.class),
        units(events, UnitHeadAppointed.class),
        steps.stream()
            .flatMap(step ->
                step instanceof OfficialStep official
                    ? Stream.of(official.command().employeeId())
                    : Stream.of())
            .toList());
  }

  private static List<OrgUnitId> units(List<UnitEvent> events, Class<? extends UnitEvent> type) {
    return events.stream().filter(type::isInstance).map(UnitEvent::unitId).toList();
  }

  /** One command, and what it leads to. */
  public sealed interface Step {}

  public record UnitStep(UnitCommand command, List<UnitEvent> events) implements Step {
    public UnitStep {
      events = List.copyOf(events);
    }
  }

  public record OfficialStep(OfficialCommand command, List<OfficialEvent> events) implements Step {
    public OfficialStep {
      events = List.copyOf(events);
    }
  }
}
