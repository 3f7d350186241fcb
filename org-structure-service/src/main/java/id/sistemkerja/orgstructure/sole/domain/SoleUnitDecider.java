package id.sistemkerja.orgstructure.sole.domain;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitCommand.Take;
import id.sistemkerja.orgstructure.sole.domain.SoleUnitEvent.SoleUnitTaken;
import id.sistemkerja.orgstructure.unit.domain.UnitProblems;
import java.util.List;
import java.util.stream.Stream;

/**
 * One unit of a kind stands in one place. A stream of its own for each place makes that hold for
 * two that are established at the same moment too: both would be the stream's next event.
 */
public final class SoleUnitDecider
    implements Decider<SoleUnitState, SoleUnitCommand, SoleUnitEvent> {
  /** National law, the same in every regency. */
  private static final Citation APPARATUS =
      new Citation("PP 18/2016", "(susunan perangkat daerah kabupaten)", "UNIT-KIND");

  @Override
  public SoleUnitState initial() {
    return new SoleUnitState(List.of());
  }

  @Override
  public Decision<SoleUnitEvent> decide(SoleUnitCommand command, SoleUnitState state) {
    return switch (command) {
      case Take take -> {
        SoleUnitTaken taken = new SoleUnitTaken(take.unitId(), take.effectiveFrom());
        if (state.taken().contains(taken)) {
          yield Decision.nothingToDo();
        }
        OrgUnitId holder = take.holder();
        yield holder == null
            ? Decision.accept(taken)
            : Decision.refuse(
                new Refusal(
                    UnitProblems.SECOND_OF_A_KIND,
                    List.of(
                        FieldFault.of(
                            "kind",
                            holder + " ada di sana pada atau sesudah " + take.effectiveFrom(),
                            holder + " stands there on or after " + take.effectiveFrom())),
                    List.of(APPARATUS)));
      }
    };
  }

  @Override
  public SoleUnitState evolve(SoleUnitState state, SoleUnitEvent event) {
    return switch (event) {
      case SoleUnitTaken taken ->
          new SoleUnitState(Stream.concat(state.taken().stream(), Stream.of(taken)).toList());
    };
  }
}
