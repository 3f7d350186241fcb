package id.sistemkerja.orgstructure.bulk.domain;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of an import. */
public sealed interface ImportCommand {
  UUID importId();

  /**
   * @param dryRun rows are judged and nothing is recorded
   * @param sameContentAs an earlier import of the same content, if there is one
   */
  record RequestImport(
      UUID importId,
      RegencyCode regency,
      ImportFile file,
      ImportMode mode,
      boolean dryRun,
      Actor requestedBy,
      @Nullable UUID sameContentAs,
      Instant at)
      implements ImportCommand {}

  /**
   * That rows were recorded, in the same transaction as the rows.
   *
   * @param after how many rows came before
   * @param of how many there are in all
   */
  record RecordRows(UUID importId, int after, RowCounts counts, int of) implements ImportCommand {}

  /**
   * @param outcome what was recorded
   * @param counts of all rows
   */
  record FinishImport(UUID importId, ImportOutcome outcome, RowCounts counts, Instant at)
      implements ImportCommand {}

  /**
   * That the file as a whole cannot be used.
   *
   * @param problem the slug of the problem's type
   */
  record RejectImport(UUID importId, String problem, Instant at) implements ImportCommand {}

  record CancelImport(UUID importId, Instant at) implements ImportCommand {}
}
