package id.sistemkerja.orgstructure.bulk.load;

import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.FinishImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RecordRows;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RejectImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRequested;
import id.sistemkerja.orgstructure.bulk.domain.ImportMode;
import id.sistemkerja.orgstructure.bulk.domain.ImportOutcome;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import id.sistemkerja.orgstructure.bulk.domain.ImportState;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Open;
import id.sistemkerja.orgstructure.bulk.domain.RowCounts;
import id.sistemkerja.orgstructure.bulk.load.ImportWork.Progress;
import id.sistemkerja.orgstructure.bulk.load.RowJudge.Judgement;
import id.sistemkerja.orgstructure.bulk.sheet.FileRefused;
import id.sistemkerja.orgstructure.bulk.sheet.RowFault;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.SheetFiles;
import id.sistemkerja.orgstructure.bulk.sheet.SheetRow;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.Batch;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one import out, from where its stream says that it stands.
 *
 * <p>Good rows are recorded chunk by chunk, and what the import's stream says of a chunk is
 * appended with the chunk: after a crash the rows up to there are recorded, the others are not, and
 * nothing is asked twice. With all or nothing the rows are judged first, on streams that stay open
 * to others, and appended in one transaction.
 */
public final class ImportRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

  /** Rows of one transaction: short enough for other commands beside it. */
  static final int CHUNK = 500;

  /** How often rows are judged again because others changed the same streams. */
  private static final int ATTEMPTS = 6;

  private final StreamCommandHandler streams;
  private final Commands commands;
  private final Capability<ImportState, ImportCommand, ImportEvent> imports;
  private final RowJudge judge;
  private final ImportFiles files;
  private final ImportWork work;
  private final Clock clock;

  public ImportRunner(
      StreamCommandHandler streams,
      Commands commands,
      Capability<ImportState, ImportCommand, ImportEvent> imports,
      RowJudge judge,
      ImportFiles files,
      ImportWork work,
      Clock clock) {
    this.streams = streams;
    this.commands = commands;
    this.imports = imports;
    this.judge = judge;
    this.files = files;
    this.work = work;
    this.clock = clock;
  }

  /** Goes on with the import until it has ended. */
  public void run(String stream) throws IOException {
    if (!(streams.state(imports, stream) instanceof Open open)) {
      return;
    }
    ImportRequested request = open.request();
    Optional<Path> copy = files.copy(request.file().fileId(), request.file().bytes());
    if (copy.isEmpty()) {
      reject(stream, request, ImportProblems.FILE_LOST, List.of());
      return;
    }
    long began = System.nanoTime();
    try {
      Sheet sheet =
          request.file().sheet() == null ? null : Sheet.byPath(request.file().sheet()).orElse(null);
      List<SheetRow> rows =
          RowOrder.of(SheetFiles.read(copy.get(), request.file().format(), sheet));
      work.progress(request.importId(), new Progress(rows.size(), open.counts()));
      if (request.dryRun() || request.mode() == ImportMode.ALL_OR_NOTHING) {
        judgeAll(stream, request, rows);
      } else {
        recordChunks(stream, open, rows);
      }
      LOG.info(
          "import {}: {} rows in {} ms",
          request.importId(),
          rows.size(),
          (System.nanoTime() - began) / 1_000_000);
    } catch (FileRefused e) {
      reject(stream, request, e.type(), e.faults());
    } finally {
      Files.deleteIfExists(copy.get());
    }
    files.remove(request.file().fileId());
  }

  private void reject(
      String stream, ImportRequested request, ProblemType type, List<RowFault> faults) {
    work.forgetFaults(request.importId(), 0);
    work.faults(
        request.importId(),
        0,
        faults.isEmpty() ? List.of(RowFault.of(null, 0, null, null, type, null)) : faults,
        ImportWork.MOST_FAULTS);
    commands.send(
        stream,
        new RejectImport(request.importId(), type.slug(), clock.instant()),
        context(request));
    files.remove(request.file().fileId());
  }

  private void judgeAll(String stream, ImportRequested request, List<SheetRow> rows) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Batch batch = streams.batch();
      RowCounts counts = RowCounts.NONE;
      work.forgetFaults(request.importId(), 0);
      for (int from = 0; from < rows.size(); from += CHUNK) {
        if (!(streams.state(imports, stream) instanceof Open)) {
          return;
        }
        counts = counts.plus(judgeChunk(request, rows, from, batch));
        work.progress(request.importId(), new Progress(rows.size(), counts));
      }
      ImportOutcome outcome =
          request.dryRun()
              ? ImportOutcome.CHECKED
              : counts.refused() > 0 ? ImportOutcome.NOTHING_RECORDED : ImportOutcome.RECORDED;
      FinishImport finish = new FinishImport(request.importId(), outcome, counts, clock.instant());
      if (outcome != ImportOutcome.RECORDED) {
        commands.send(stream, finish, context(request));
        return;
      }
      if (!stage(batch, stream, request, finish) || batch.append()) {
        return;
      }
    }
    reject(stream, request, ImportProblems.OTHERS_KEPT_CHANGING, List.of());
  }

  private void recordChunks(String stream, Open open, List<SheetRow> rows) {
    ImportRequested request = open.request();
    RowCounts counts = open.counts();
    int lost = 0;
    work.forgetFaults(request.importId(), counts.rows());
    while (true) {
      int from = counts.rows();
      Batch batch = streams.batch();
      RowCounts chunk = judgeChunk(request, rows, from, batch);
      RowCounts now = counts.plus(chunk);
      boolean last = now.rows() >= rows.size();
      boolean stillOpen =
          stage(
                  batch,
                  stream,
                  request,
                  new RecordRows(request.importId(), from, chunk, rows.size()))
              && (!last
                  || stage(
                      batch,
                      stream,
                      request,
                      new FinishImport(
                          request.importId(), ImportOutcome.RECORDED, now, clock.instant())));
      if (!stillOpen) {
        return;
      }
      if (batch.append()) {
        lost = 0;
        counts = now;
        work.progress(request.importId(), new Progress(rows.size(), counts));
        if (last) {
          return;
        }
      } else if (++lost == ATTEMPTS) {
        reject(stream, request, ImportProblems.OTHERS_KEPT_CHANGING, List.of());
        return;
      } else if (streams.state(imports, stream) instanceof Open current) {
        counts = current.counts();
        work.forgetFaults(request.importId(), counts.rows());
      } else {
        return;
      }
    }
  }

  /** Stages what the import's own stream says; false if it has ended meanwhile. */
  private boolean stage(
      Batch batch, String stream, ImportRequested request, ImportCommand command) {
    Changes changes = batch.begin(context(request));
    return changes.finish(changes.decide(imports, stream, command)) instanceof Outcome.Done;
  }

  private RowCounts judgeChunk(
      ImportRequested request, List<SheetRow> rows, int from, Batch batch) {
    int accepted = 0;
    int unchanged = 0;
    int refused = 0;
    List<RowFault> faults = new ArrayList<>();
    List<SheetRow> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
    judge.prefetch(chunk, request, batch);
    for (SheetRow row : chunk) {
      switch (judge.judge(row, request, batch)) {
        case Judgement.Accepted _ -> accepted++;
        case Judgement.Unchanged _ -> unchanged++;
        case Judgement.Refused no -> {
          refused++;
          faults.addAll(no.faults());
        }
      }
    }
    if (!faults.isEmpty()) {
      work.faults(
          request.importId(),
          from,
          faults,
          ImportWork.MOST_FAULTS - work.faultCount(request.importId()));
    }
    return new RowCounts(accepted, unchanged, refused);
  }

  private static CommandContext context(ImportRequested request) {
    UUID id = request.importId();
    return new CommandContext(
        request.regency(),
        id.toString(),
        request.requestedBy(),
        id,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
