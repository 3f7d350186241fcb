package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a request to another agency stands, where it leaves. */
public sealed interface OutgoingState {
  record Missing() implements OutgoingState {}

  /** What is asked, of whom. */
  record Asked(
      UUID requestId,
      String profileVersion,
      Office owner,
      Agency other,
      TaskContent content,
      int people,
      Office authority) {}

  sealed interface Begun extends OutgoingState {
    Asked asked();
  }

  record AwaitingAuthority(Asked asked) implements Begun {}

  /** In the owner's hands. */
  record Returned(Asked asked) implements Begun {}

  /** With the other agency. */
  record AwaitingAgency(Asked asked, RequestLetter letter) implements Begun {}

  /** With the other agency, which was asked to stop. */
  record Withdrawing(Asked asked, String reason) implements Begun {}

  /**
   * The other agency has named officials.
   *
   * @param settled by their number on the list, the content hash of the letter, or empty if there
   *     will be none
   */
  record Agreed(Asked asked, ReplyLetter reply, String contentHash, Map<Integer, String> settled)
      implements Begun {
    public Agreed {
      settled = Map.copyOf(settled);
    }
  }

  /** Nothing more happens here. */
  sealed interface Ended extends Begun {}

  /**
   * @param reasonThere why the other agency refused; absent if it was the own one
   */
  record Refused(Asked asked, @Nullable String reasonThere) implements Ended {}

  record Withdrawn(Asked asked) implements Ended {}
}
