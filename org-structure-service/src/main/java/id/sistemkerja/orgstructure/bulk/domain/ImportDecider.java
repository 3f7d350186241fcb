package id.sistemkerja.orgstructure.bulk.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.CancelImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.FinishImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RecordRows;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RejectImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RequestImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportCancelled;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportFinished;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRejected;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRequested;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRowsRecorded;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Finished;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.NotRequested;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Open;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Requested;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Stopped;

/**
 * An import from its request to its end. What is recorded of it goes through here in the same
 * transaction, so that no row is recorded twice, nor after a cancellation.
 */
public final class ImportDecider implements Decider<ImportState, ImportCommand, ImportEvent> {
  @Override
  public ImportState initial() {
    return new NotRequested();
  }

  @Override
  public Decision<ImportEvent> decide(ImportCommand command, ImportState state) {
    if (command instanceof RequestImport request) {
      return state instanceof NotRequested
          ? Decision.accept(
              new ImportRequested(
                  request.importId(),
                  request.regency(),
                  request.file(),
                  request.mode(),
                  request.dryRun(),
                  request.requestedBy(),
                  request.sameContentAs(),
                  request.at()))
          : Decision.refuse(ImportProblems.IMPORT_EXISTS);
    }
    return switch (state) {
      case NotRequested _ -> Decision.refuse(ImportProblems.IMPORT_NOT_FOUND);
      case Finished _, Stopped _ -> Decision.refuse(ImportProblems.IMPORT_ENDED);
      case Open open -> go(command, open);
    };
  }

  private static Decision<ImportEvent> go(ImportCommand command, Open open) {
    return switch (command) {
      case RequestImport _ -> Decision.refuse(ImportProblems.IMPORT_EXISTS);
      case RecordRows rows ->
          rows.after() == open.counts().rows()
              ? Decision.accept(
                  new ImportRowsRecorded(
                      rows.importId(),
                      rows.after() + rows.counts().rows(),
                      rows.of(),
                      rows.counts()))
              : Decision.refuse(ImportProblems.ROWS_RECORDED_ALREADY);
      case FinishImport finish ->
          Decision.accept(
              new ImportFinished(
                  finish.importId(), finish.outcome(), finish.counts(), finish.at()));
      case RejectImport reject ->
          Decision.accept(new ImportRejected(reject.importId(), reject.problem(), reject.at()));
      case CancelImport cancel ->
          Decision.accept(new ImportCancelled(cancel.importId(), cancel.at()));
    };
  }

  @Override
  public ImportState evolve(ImportState state, ImportEvent event) {
    if (event instanceof ImportRequested requested) {
      return new Open(requested, RowCounts.NONE);
    }
    if (!(state instanceof Requested now)) {
      throw new IllegalStateException(
          event.importId() + " has events before it was requested: the stream is damaged");
    }
    return switch (event) {
      case ImportRequested requested -> new Open(requested, RowCounts.NONE);
      case ImportRowsRecorded rows -> new Open(now.request(), now.counts().plus(rows.counts()));
      case ImportFinished finished ->
          new Finished(now.request(), finished.counts(), finished.outcome(), finished.at());
      case ImportRejected rejected ->
          new Stopped(now.request(), now.counts(), rejected.problem(), rejected.at());
      case ImportCancelled cancelled ->
          new Stopped(now.request(), now.counts(), null, cancelled.at());
    };
  }
}
