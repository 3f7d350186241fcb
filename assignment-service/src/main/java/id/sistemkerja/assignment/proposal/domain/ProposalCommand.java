package id.sistemkerja.assignment.proposal.domain;

import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of a proposal. */
public sealed interface ProposalCommand {
  Actor actor();

  Instant at();

  /**
   * What the structure and the calendar say when somebody asks.
   *
   * @param parties the offices that the owner's unit and this official stand under
   * @param ownerPlace of the owner's unit; absent if the structure no longer has it
   * @param grade of the official's functional post; absent for other posts
   * @param headsAs rank in which the official heads a unit; absent for one who heads none
   * @param superiors the offices above the unit that the official heads, the nearest first
   * @param today in the regency's time zone
   * @param otherArrangements whether the regency's letters have a section of other arrangements
   */
  record Facts(
      Map<Party, Office> parties,
      @Nullable UnitPlace ownerPlace,
      @Nullable FunctionalGrade grade,
      @Nullable HeadRank headsAs,
      List<Superior> superiors,
      LocalDate today,
      boolean otherArrangements) {
    public Facts {
      parties = Map.copyOf(parties);
      superiors = List.copyOf(superiors);
    }
  }

  /** An office above the official's, with the rank of its post. */
  record Superior(Office office, HeadRank rank) {}

  /**
   * @param substance the sub-substance or the team that is to be led, at most 300 characters
   */
  record Propose(
      Actor actor,
      Instant at,
      Involvement involvement,
      Duty duty,
      @Nullable String substance,
      TaskContent content,
      Facts facts)
      implements ProposalCommand {}

  record ApproveProposal(Actor actor, Instant at, Facts facts, @Nullable String note)
      implements ProposalCommand {}

  record DeclineProposal(Actor actor, Instant at, @Nullable String reason, RefusalCategory category)
      implements ProposalCommand {}

  record ReturnProposal(Actor actor, Instant at, @Nullable String reason)
      implements ProposalCommand {}

  /** After a return. */
  record CompleteProposal(
      Actor actor, Instant at, @Nullable String substance, TaskContent content, Facts facts)
      implements ProposalCommand {}

  record WithdrawProposal(Actor actor, Instant at, @Nullable String reason)
      implements ProposalCommand {}
}
