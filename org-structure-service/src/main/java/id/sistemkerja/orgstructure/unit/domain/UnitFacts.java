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
 */
public record UnitFacts(
    OrgUnitId unitId,
    @Nullable OrgUnitId parentUnitId,
    UnitKind kind,
    HeadRank rank,
    OrgUnitId apparatusId,
    UnitKind apparatusKind,
    LocalDate effectiveFrom) {}
