package id.sistemkerja.assignment.appointment.domain;

import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of an appointment. */
public sealed interface AppointmentCommand {
  Actor actor();

  Instant at();

  /**
   * @param headsAs rank in which the official heads a unit below the owner's; absent for one who is
   *     placed in the owner's unit
   * @param ownerPlace of the owner's unit
   * @param parties the offices that this owner and this official stand under today
   * @param otherArrangements whether the regency's letters have a section of other arrangements
   */
  record AppointOfficial(
      Actor actor,
      Instant at,
      Involvement involvement,
      @Nullable HeadRank headsAs,
      UnitPlace ownerPlace,
      TaskContent content,
      Map<Party, Office> parties,
      boolean otherArrangements)
      implements AppointmentCommand {
    public AppointOfficial {
      parties = Map.copyOf(parties);
    }
  }
}
