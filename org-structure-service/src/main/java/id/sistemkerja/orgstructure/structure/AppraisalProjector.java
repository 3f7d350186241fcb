package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent;
import id.sistemkerja.orgstructure.structure.HeadshipsView.Headship;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadReleased;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/**
 * Keeps what "who appraises whom" needs beside units and officials, each under the identifier by
 * which it is asked for.
 */
@ProcessingGroup("structure")
public final class AppraisalProjector {
  private final Views<HeadshipsView> headships;
  private final Views<DelegationView> delegations;

  public AppraisalProjector(Views<HeadshipsView> headships, Views<DelegationView> delegations) {
    this.headships = headships;
    this.delegations = delegations;
  }

  @EventHandler
  void on(UnitHeadAppointed event) {
    String id = event.employeeId().value();
    HeadshipsView of =
        headships.find(id).orElseGet(() -> new HeadshipsView(event.employeeId(), List.of()));
    if (of.terms().stream()
        .noneMatch(
            t -> t.unitId().equals(event.unitId()) && t.from().equals(event.effectiveFrom()))) {
      headships.save(id, of.with(new Headship(event.unitId(), event.effectiveFrom(), null)));
    }
  }

  @EventHandler
  void on(UnitHeadReleased event) {
    LocalDate last = event.effectiveTo();
    headships.change(
        event.employeeId().value(),
        of ->
            of.terms().stream()
                .filter(t -> t.unitId().equals(event.unitId()) && t.to() == null)
                // a release that is told again leaves a later term alone
                .filter(t -> !last.isBefore(t.from()))
                .findFirst()
                .map(t -> of.with(new Headship(t.unitId(), t.from(), last)))
                .orElse(of));
  }

  @EventHandler
  void on(DelegationEvent event, EventEnvelope envelope) {
    String id = event.unitId().value();
    DelegationView before =
        delegations
            .find(id)
            .orElseGet(() -> DelegationView.none(event.unitId(), envelope.regency()));
    if (envelope.sequence() > before.version()) {
      throw new IllegalStateException(
          "an event of " + envelope.stream() + " before " + envelope.sequence() + " is missing");
    }
    if (envelope.sequence() == before.version()) {
      delegations.save(id, before.after(event));
    }
  }
}
