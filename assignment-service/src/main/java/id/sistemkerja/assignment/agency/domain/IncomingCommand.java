package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.regulation.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a request of another agency, where it arrives. */
public sealed interface IncomingCommand {
  Actor actor();

  Instant at();

  /**
   * An official and what the structure says of them.
   *
   * @param parties the offices that they stand under; their own unit stands for the owner's, which
   *     is at the other agency
   * @param place of their unit; absent if the structure has none
   */
  record Candidate(Nominee official, Map<Party, Office> parties, @Nullable UnitPlace place) {
    public Candidate {
      parties = Map.copyOf(parties);
    }
  }

  /**
   * By message, or on paper by the authorized official's office.
   *
   * @param sentHash the hash that came with the letter
   * @param contentHash of the letter as it came
   * @param authority the own authorized official; absent where the structure has none
   */
  record ReceiveRequest(
      Actor actor,
      Instant at,
      UUID incomingId,
      String profileVersion,
      RequestLetter letter,
      String sentHash,
      String contentHash,
      @Nullable Scan scan,
      @Nullable Office authority,
      LocalDate today)
      implements IncomingCommand {}

  /** The authorized official agrees, and instructs the appraiser. */
  record InstructAppraiser(Actor actor, Instant at, Office appraiser, @Nullable String note)
      implements IncomingCommand {}

  /** The appraiser names officials; may be said again until it is answered. */
  record NominateOfficials(Actor actor, Instant at, List<Candidate> candidates)
      implements IncomingCommand {
    public NominateOfficials {
      candidates = List.copyOf(candidates);
    }
  }

  /** By the head of a unit of origin, of those of the unit. */
  record RecommendNominees(Actor actor, Instant at, boolean favourable, @Nullable String note)
      implements IncomingCommand {}

  /** The appraiser answers with the list of those who are recommended. */
  record AnswerAvailability(Actor actor, Instant at, @Nullable String note)
      implements IncomingCommand {}

  /** The authorized official sends the list back to the appraiser. */
  record ReturnAvailability(Actor actor, Instant at, @Nullable String reason)
      implements IncomingCommand {}

  /**
   * The authorized official agrees to the list: the reply goes to the other agency.
   *
   * @param contentHash of the reply under that number, see {@link IncomingDecider#reply}
   * @param candidates those of the list, as the structure has them now
   */
  record SendReply(
      Actor actor,
      Instant at,
      LocalDate today,
      String number,
      String contentHash,
      List<Candidate> candidates)
      implements IncomingCommand {
    public SendReply {
      candidates = List.copyOf(candidates);
    }
  }

  /** By whoever's step it is (PEN-12). */
  record RefuseIncomingRequest(
      Actor actor, Instant at, @Nullable String reason, RefusalCategory category)
      implements IncomingCommand {}

  /** The other agency asks to stop: by message, or on paper by the authorized official's office. */
  record WithdrawIncomingRequest(Actor actor, Instant at, @Nullable String reason)
      implements IncomingCommand {}
}
