package id.sistemkerja.orgstructure.published;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent;
import id.sistemkerja.orgstructure.nip.domain.NipEvent;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent;
import id.sistemkerja.platform.feed.ContractMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The feed {@code sistem-kerja.org-structure.v1}: events of units, whose subject is the unit, of
 * officials, whose subject is the employee, and of the register of reorganizations. They are
 * published as they are. An official's NIP is among it because letters name it, and the e-mail
 * address because notices are sent to it; who claimed a NIP or a place, and which import brought a
 * row, is this service's own business.
 */
@Component
public final class OrgStructureFeed implements ContractMapping {
  @Override
  public String topic() {
    return "sistem-kerja.org-structure.v1";
  }

  @Override
  public @Nullable Object body(Object event, EventEnvelope envelope) {
    return event instanceof NipEvent
            || event instanceof SoleUnitEvent
            || event instanceof ImportEvent
        ? null
        : event;
  }
}
