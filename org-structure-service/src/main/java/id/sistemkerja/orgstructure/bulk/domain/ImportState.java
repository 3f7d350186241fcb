package id.sistemkerja.orgstructure.bulk.domain;

import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRequested;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an import stands. */
public sealed interface ImportState {
  /** Nothing was ever requested under this id. */
  record NotRequested() implements ImportState {}

  /** One that was requested. */
  sealed interface Requested extends ImportState {
    ImportRequested request();

    /** Of the rows that are dealt with. */
    RowCounts counts();
  }

  /** Waiting or under way. */
  record Open(ImportRequested request, RowCounts counts) implements Requested {}

  record Finished(ImportRequested request, RowCounts counts, ImportOutcome outcome, Instant at)
      implements Requested {}

  /**
   * @param problem why the file could not be used; absent if the import was cancelled
   */
  record Stopped(ImportRequested request, RowCounts counts, @Nullable String problem, Instant at)
      implements Requested {}
}
