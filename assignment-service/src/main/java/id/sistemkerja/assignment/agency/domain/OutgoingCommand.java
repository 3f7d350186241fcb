package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a request to another agency, where it leaves. */
public sealed interface OutgoingCommand {
  Actor actor();

  Instant at();

  /**
   * What the structure and the calendar say when somebody asks.
   *
   * @param parties the offices that the owner's unit stands under
   * @param today in the regency's time zone
   */
  record Facts(Map<Party, Office> parties, LocalDate today) {
    public Facts {
      parties = Map.copyOf(parties);
    }
  }

  /** By the owner unit's head, to the own authorized official. */
  record SendAgencyRequest(
      Actor actor,
      Instant at,
      UUID requestId,
      String profileVersion,
      Office owner,
      Agency other,
      TaskContent content,
      @Nullable Integer people,
      Facts facts)
      implements OutgoingCommand {}

  /** After a return. */
  record ResendAgencyRequest(
      Actor actor, Instant at, TaskContent content, @Nullable Integer people, Facts facts)
      implements OutgoingCommand {}

  /**
   * The own authorized official agrees: the letter goes to the other agency.
   *
   * @param contentHash of the letter under that number, see {@link OutgoingDecider#letter}
   */
  record ForwardAgencyRequest(
      Actor actor,
      Instant at,
      LocalDate today,
      String number,
      String contentHash,
      @Nullable String note)
      implements OutgoingCommand {}

  record RefuseAgencyRequest(
      Actor actor, Instant at, @Nullable String reason, RefusalCategory category)
      implements OutgoingCommand {}

  record ReturnAgencyRequest(Actor actor, Instant at, @Nullable String reason)
      implements OutgoingCommand {}

  record WithdrawAgencyRequest(Actor actor, Instant at, @Nullable String reason)
      implements OutgoingCommand {}

  /**
   * What the other agency lets know: by message, or on paper by the authorized official's office.
   */
  sealed interface FromOtherAgency extends OutgoingCommand {}

  /**
   * @param sentHash the hash that came with the letter
   * @param contentHash of the letter as it came
   */
  record ReceiveReply(
      Actor actor,
      Instant at,
      ReplyLetter reply,
      String sentHash,
      String contentHash,
      @Nullable Scan scan,
      LocalDate today)
      implements FromOtherAgency {}

  record ReceiveRefusal(
      Actor actor,
      Instant at,
      String byTitle,
      @Nullable String reason,
      RefusalCategory category,
      @Nullable Paper paper,
      LocalDate today)
      implements FromOtherAgency {}

  /** The other agency has stopped, as was asked. */
  record ReceiveWithdrawal(Actor actor, Instant at) implements FromOtherAgency {}

  /** As {@link ReceiveReply}, of the letter of one official. */
  record ReceiveAssignment(
      Actor actor,
      Instant at,
      AssignmentLetter letter,
      String sentHash,
      String contentHash,
      @Nullable Scan scan,
      LocalDate today)
      implements FromOtherAgency {}

  /** The letter of one official was refused or withdrawn there. */
  record ReceiveNoAssignment(Actor actor, Instant at, int no, @Nullable String reason)
      implements FromOtherAgency {}
}
