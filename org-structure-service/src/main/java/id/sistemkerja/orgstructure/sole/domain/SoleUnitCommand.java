package id.sistemkerja.orgstructure.sole.domain;

import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of a place in which one unit of a kind stands at a time. */
public sealed interface SoleUnitCommand {
  /**
   * That the unit stand there from a day on.
   *
   * @param holder another that stands there on that day or later, if there is one
   */
  record Take(OrgUnitId unitId, LocalDate effectiveFrom, @Nullable OrgUnitId holder)
      implements SoleUnitCommand {}
}
