package id.sistemkerja.assignment.application.domain;

import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of a voluntary application. */
public sealed interface ApplicationCommand {
  Actor actor();

  Instant at();

  /**
   * What the structure and the calendar say when somebody asks.
   *
   * @param parties the offices that the target's unit and this official stand under
   * @param ownerPlace of the target's unit; absent if the structure no longer has it
   * @param today in the regency's time zone
   * @param otherArrangements whether the regency's letters have a section of other arrangements
   */
  record Facts(
      Map<Party, Office> parties,
      @Nullable UnitPlace ownerPlace,
      LocalDate today,
      boolean otherArrangements) {
    public Facts {
      parties = Map.copyOf(parties);
    }
  }

  /** By the official. */
  record Apply(Actor actor, Instant at, Involvement involvement, TaskContent content, Facts facts)
      implements ApplicationCommand {}

  /** By the unit's head, of what the official said; it counts once the official confirms it. */
  record RecordStatement(
      Actor actor, Instant at, Involvement involvement, TaskContent content, Facts facts)
      implements ApplicationCommand {}

  record ConfirmStatement(Actor actor, Instant at, Facts facts) implements ApplicationCommand {}

  record AgreeToApplication(Actor actor, Instant at, Facts facts, @Nullable String note)
      implements ApplicationCommand {}

  record DeclineApplication(
      Actor actor, Instant at, @Nullable String reason, RefusalCategory category)
      implements ApplicationCommand {}

  record ReturnApplication(Actor actor, Instant at, @Nullable String reason)
      implements ApplicationCommand {}

  /** After a return; whoever had agreed is asked again, since it says something else now. */
  record ApplyAgain(Actor actor, Instant at, TaskContent content, Facts facts)
      implements ApplicationCommand {}

  record WithdrawApplication(Actor actor, Instant at, @Nullable String reason)
      implements ApplicationCommand {}
}
