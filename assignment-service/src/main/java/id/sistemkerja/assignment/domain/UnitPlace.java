package id.sistemkerja.assignment.domain;

import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;

/**
 * What a unit is and where it stands: on this the evaluation chain depends (MEK).
 *
 * @param apparatusKind of the apparatus that the unit is in
 * @param headRank of the post that heads the unit
 */
public record UnitPlace(UnitKind apparatusKind, UnitKind unitKind, HeadRank headRank) {
  /** Whether a structure without contradiction can have such a unit. */
  public boolean isPossible() {
    return unitKind.canStandIn(apparatusKind);
  }
}
