package id.sistemkerja.orgstructure.sole.domain;

import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent.SoleUnitTaken;
import java.util.List;

/**
 * Every unit that ever took the place, in the order recorded.
 *
 * @param taken some of them may stand there no longer
 */
public record SoleUnitState(List<SoleUnitTaken> taken) {
  public SoleUnitState {
    taken = List.copyOf(taken);
  }
}
