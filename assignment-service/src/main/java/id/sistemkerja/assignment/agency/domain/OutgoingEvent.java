package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a request to another agency, where it leaves. Its id is the case's id. */
public sealed interface OutgoingEvent {
  UUID requestId();

  /**
   * The whole request as it was sent.
   *
   * @param authority the own authorized official, who is asked first
   * @param copies who have it for their information
   */
  @EventType("assignment.agency-request-submitted.v1")
  record AgencyRequestSubmitted(
      UUID requestId,
      String profileVersion,
      Office owner,
      Agency other,
      TaskContent content,
      int people,
      Office authority,
      List<Copy> copies,
      LocalDate sentOn)
      implements OutgoingEvent {
    public AgencyRequestSubmitted {
      copies = List.copyOf(copies);
    }
  }

  @EventType("assignment.agency-request-returned.v1")
  record AgencyRequestReturned(UUID requestId, String reason) implements OutgoingEvent {}

  @EventType("assignment.agency-request-resubmitted.v1")
  record AgencyRequestResubmitted(
      UUID requestId,
      TaskContent content,
      int people,
      Office authority,
      List<Copy> copies,
      LocalDate sentOn)
      implements OutgoingEvent {
    public AgencyRequestResubmitted {
      copies = List.copyOf(copies);
    }
  }

  /**
   * The own authorized official has agreed; the letter goes to the other agency.
   *
   * @param contentHash SHA-256 of the letter's canonical text, in hex
   */
  @EventType("assignment.agency-request-forwarded.v1")
  record AgencyRequestForwarded(
      UUID requestId, Agency other, RequestLetter letter, String contentHash, @Nullable String note)
      implements OutgoingEvent {}

  /**
   * @param byTitle post of whoever refused
   * @param byAgency absent if it was the own agency
   * @param paper the other agency's letter, where it was on paper
   */
  @EventType("assignment.agency-request-refused.v1")
  record AgencyRequestRefused(
      UUID requestId,
      String byTitle,
      @Nullable String byAgency,
      String reason,
      RefusalCategory reasonCategory,
      @Nullable Paper paper)
      implements OutgoingEvent {}

  /** The other agency is asked to stop; unless it has answered already, it confirms. */
  @EventType("assignment.agency-withdrawal-sent.v1")
  record AgencyWithdrawalSent(UUID requestId, Agency other, String reason)
      implements OutgoingEvent {}

  @EventType("assignment.agency-request-withdrawn.v1")
  record AgencyRequestWithdrawn(UUID requestId, String reason) implements OutgoingEvent {}

  /**
   * The other agency agrees and names the officials.
   *
   * @param scan of the reply, where it was on paper
   */
  @EventType("assignment.agency-reply-received.v1")
  record AgencyReplyReceived(
      UUID requestId, ReplyLetter reply, String contentHash, @Nullable Scan scan)
      implements OutgoingEvent {}

  @EventType("assignment.agency-assignment-made.v1")
  record AgencyAssignmentMade(
      UUID requestId, AssignmentLetter letter, String contentHash, @Nullable Scan scan)
      implements OutgoingEvent {}

  @EventType("assignment.agency-assignment-not-made.v1")
  record AgencyAssignmentNotMade(UUID requestId, int no, String officialName, String reason)
      implements OutgoingEvent {}
}
