package id.sistemkerja.orgstructure.delegation.domain;

import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.OrgUnitId;
import java.util.List;

/**
 * The delegations in a unit, in the order recorded; of one office's authority no two share a day.
 */
public record DelegationState(List<Term> terms) {
  public DelegationState {
    terms = List.copyOf(terms);
  }

  /**
   * @param decreeNumber unique within the unit
   * @param period always has an end
   */
  public record Term(OrgUnitId delegatingUnit, String decreeNumber, EffectivePeriod period) {}
}
