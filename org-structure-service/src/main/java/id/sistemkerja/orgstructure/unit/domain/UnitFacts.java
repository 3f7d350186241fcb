package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one unit must know of another when a command names both.
 *
 * @param parentUnitId absent for an apparatus
 * @param dissolvedFrom the first day without it, if it is to end or has ended
 */
public record UnitFacts(
    OrgUnitId unitId,
    @Nullable OrgUnitId parentUnitId,
    UnitKind kind,
    HeadRank rank,
    OrgUnitId apparatusId,
    UnitKind apparatusKind,
    LocalDate effectiveFrom,
    @Nullable LocalDate dissolvedFrom) {
  public UnitFacts(
      OrgUnitId unitId,
      @Nullable OrgUnitId parentUnitId,
      UnitKind kind,
      HeadRank rank,
      OrgUnitId apparatusId,
      UnitKind apparatusKind,
      LocalDate effectiveFrom) {
    this(unitId, parentUnitId, kind, rank, apparatusId, apparatusKind, effectiveFrom, null);
  }

  /** Whether the unit exists on the day. */
  public boolean existsOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (dissolvedFrom == null || day.isBefore(dissolvedFrom));
  }
}
