package id.sistemkerja.orgstructure.bulk.domain;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an import. The rows themselves are told by the events of units and officials;
 * nothing of the file's content is in these.
 */
public sealed interface ImportEvent {
  UUID importId();

  @EventType("org-structure.import-requested.v1")
  record ImportRequested(
      UUID importId,
      RegencyCode regency,
      ImportFile file,
      ImportMode mode,
      boolean dryRun,
      Actor requestedBy,
      @Nullable UUID sameContentAs,
      Instant at)
      implements ImportEvent {}

  /**
   * @param upTo how many rows are dealt with now
   * @param of how many there are
   * @param counts of the rows since the event before
   */
  @EventType("org-structure.import-rows-recorded.v1")
  record ImportRowsRecorded(UUID importId, int upTo, int of, RowCounts counts)
      implements ImportEvent {}

  @EventType("org-structure.import-finished.v1")
  record ImportFinished(UUID importId, ImportOutcome outcome, RowCounts counts, Instant at)
      implements ImportEvent {}

  @EventType("org-structure.import-rejected.v1")
  record ImportRejected(UUID importId, String problem, Instant at) implements ImportEvent {}

  @EventType("org-structure.import-cancelled.v1")
  record ImportCancelled(UUID importId, Instant at) implements ImportEvent {}
}
