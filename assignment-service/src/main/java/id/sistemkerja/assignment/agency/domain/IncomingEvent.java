package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.kernel.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a request of another agency, where it arrived. Its id is the case's id. */
public sealed interface IncomingEvent {
  UUID incomingId();

  /**
   * @param scan of the letter, where it was on paper
   * @param authority the own authorized official, who is asked
   */
  @EventType("assignment.incoming-request-received.v1")
  record IncomingRequestReceived(
      UUID incomingId,
      String profileVersion,
      RequestLetter letter,
      String contentHash,
      @Nullable Scan scan,
      Office authority,
      LocalDate receivedOn)
      implements IncomingEvent {}

  @EventType("assignment.appraiser-instructed.v1")
  record AppraiserInstructed(UUID incomingId, Office appraiser, @Nullable String note)
      implements IncomingEvent {}

  /**
   * @param recommenders heads of the officials' units who are asked; not the appraiser's own office
   */
  @EventType("assignment.officials-nominated.v1")
  record OfficialsNominated(UUID incomingId, List<Nominee> nominees, List<Office> recommenders)
      implements IncomingEvent {
    public OfficialsNominated {
      nominees = List.copyOf(nominees);
      recommenders = List.copyOf(recommenders);
    }
  }

  @EventType("assignment.nominees-recommended.v1")
  record NomineesRecommended(
      UUID incomingId, Office recommender, boolean favourable, @Nullable String note)
      implements IncomingEvent {}

  @EventType("assignment.availability-answered.v1")
  record AvailabilityAnswered(UUID incomingId, List<Nominee> officials, @Nullable String note)
      implements IncomingEvent {
    public AvailabilityAnswered {
      officials = List.copyOf(officials);
    }
  }

  @EventType("assignment.availability-returned.v1")
  record AvailabilityReturned(UUID incomingId, String reason) implements IncomingEvent {}

  /**
   * The list is agreed to; each official's letter is to be drafted.
   *
   * @param to who asked
   */
  @EventType("assignment.agency-reply-sent.v1")
  record AgencyReplySent(
      UUID incomingId, Agency to, ReplyLetter reply, String contentHash, List<Placement> placements)
      implements IncomingEvent {
    public AgencyReplySent {
      placements = List.copyOf(placements);
    }
  }

  /**
   * @param requestId of the other agency
   */
  @EventType("assignment.incoming-request-refused.v1")
  record IncomingRequestRefused(
      UUID incomingId,
      UUID requestId,
      Agency to,
      Office by,
      String reason,
      RefusalCategory reasonCategory)
      implements IncomingEvent {}

  /**
   * @param requestId of the other agency
   */
  @EventType("assignment.incoming-request-withdrawn.v1")
  record IncomingRequestWithdrawn(UUID incomingId, UUID requestId, Agency to, String reason)
      implements IncomingEvent {}
}
