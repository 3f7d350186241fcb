package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.Actor;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of the placement of one official at another agency. */
public sealed interface PlacementCommand {
  /**
   * After the reply.
   *
   * @param authority who sent it
   */
  record BeginPlacement(
      Actor actor,
      Instant at,
      UUID incomingId,
      String profileVersion,
      Placement placement,
      RequestLetter request,
      ReplyLetter reply,
      Office authority)
      implements PlacementCommand {}
}
