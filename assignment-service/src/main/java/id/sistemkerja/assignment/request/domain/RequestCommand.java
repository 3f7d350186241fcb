package id.sistemkerja.assignment.request.domain;

import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of an involvement request. Each says who asks, in which office, and when. */
public sealed interface RequestCommand {
  Actor actor();

  Instant at();

  record DraftRequest(Actor actor, Instant at, Involvement involvement, TaskContent content)
      implements RequestCommand {}

  record ReviseRequest(Actor actor, Instant at, TaskContent content) implements RequestCommand {}

  /**
   * @param parties the offices that this owner and this official stand under today
   * @param today in the regency's time zone
   * @param answerWithinWorkingDays 1 to 60; absent where the sender sets no date
   * @param workingDays of the regency, as they are known now
   */
  record SubmitRequest(
      Actor actor,
      Instant at,
      LocalDate today,
      Map<Party, Office> parties,
      @Nullable Integer answerWithinWorkingDays,
      WorkingDays workingDays)
      implements RequestCommand {
    public SubmitRequest {
      parties = Map.copyOf(parties);
    }
  }

  /** May be given again until the request is answered; the last one counts. */
  record RecommendRequest(Actor actor, Instant at, boolean favourable, @Nullable String note)
      implements RequestCommand {}

  /**
   * @param parties as they stand now, to find who signs, receives the report and evaluates
   * @param ownerPlace of the owner's unit; absent if the structure no longer has the unit
   */
  record ApproveRequest(
      Actor actor,
      Instant at,
      Map<Party, Office> parties,
      @Nullable UnitPlace ownerPlace,
      @Nullable String note)
      implements RequestCommand {
    public ApproveRequest {
      parties = Map.copyOf(parties);
    }
  }

  record RefuseRequest(Actor actor, Instant at, @Nullable String reason, RefusalCategory category)
      implements RequestCommand {}

  record ReturnRequest(Actor actor, Instant at, @Nullable String reason)
      implements RequestCommand {}

  record WithdrawRequest(Actor actor, Instant at, @Nullable String reason)
      implements RequestCommand {}
}
