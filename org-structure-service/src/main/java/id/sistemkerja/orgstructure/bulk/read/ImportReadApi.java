package id.sistemkerja.orgstructure.bulk.read;

import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent.ImportRequested;
import id.sistemkerja.orgstructure.bulk.domain.ImportFile.Format;
import id.sistemkerja.orgstructure.bulk.domain.ImportMode;
import id.sistemkerja.orgstructure.bulk.domain.ImportOutcome;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import id.sistemkerja.orgstructure.bulk.domain.ImportState;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Finished;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Open;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Requested;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Stopped;
import id.sistemkerja.orgstructure.bulk.domain.RowCounts;
import id.sistemkerja.orgstructure.bulk.load.ImportWork;
import id.sistemkerja.orgstructure.bulk.load.ImportWork.Progress;
import id.sistemkerja.orgstructure.bulk.sheet.RowFault;
import id.sistemkerja.orgstructure.bulk.sheet.SheetWriter;
import id.sistemkerja.orgstructure.facts.Edge;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/imports")
@Tag(name = "imports")
public final class ImportReadApi {
  private static final int LATEST = 50;
  private static final int MOST_FAULTS_OF_A_PAGE = 500;

  private final StreamCommandHandler streams;
  private final Capability<ImportState, ImportCommand, ImportEvent> imports;
  private final ImportWork work;
  private final ImportViews views;

  ImportReadApi(
      StreamCommandHandler streams,
      Capability<ImportState, ImportCommand, ImportEvent> imports,
      ImportWork work,
      ImportViews views) {
    this.streams = streams;
    this.imports = imports;
    this.work = work;
    this.views = views;
  }

  /** Where an import stands. */
  public enum Stage {
    WAITING,
    RUNNING,
    FINISHED,
    /** The file as a whole could not be used. */
    REJECTED,
    CANCELLED
  }

  /**
   * An import.
   *
   * @param sheet of a CSV file
   * @param rows of the file; absent before it was read
   * @param read rows judged so far
   * @param outcome of a finished one
   * @param problem type of a rejected one; its faults say more
   * @param sameContentAs an earlier import of the same content
   */
  public record ImportResource(
      UUID importId,
      String fileName,
      Format format,
      @Nullable String sheet,
      long bytes,
      String sha256,
      ImportMode mode,
      boolean dryRun,
      String requestedBy,
      Instant requestedAt,
      Stage state,
      @Nullable ImportOutcome outcome,
      @Nullable Integer rows,
      int read,
      int accepted,
      int unchanged,
      int refused,
      long faults,
      @Nullable String problem,
      @Nullable UUID sameContentAs,
      @Nullable Instant endedAt) {}

  /** The regency's latest imports, the latest first. */
  record ImportList(List<ImportResource> items) {}

  /** A page of faults; {@code nextCursor} is absent on the last one. */
  record FaultPage(List<Fault> items, @Nullable String nextCursor) {}

  /**
   * What is wrong with a row.
   *
   * @param row as the spreadsheet counts; 0 where no one row is meant
   * @param problem type of the problem, as a refusal of a single command has it
   */
  record Fault(
      @Nullable String sheet,
      int row,
      @Nullable String column,
      @Nullable String value,
      String problem,
      String reasonId,
      String reason) {
    static Fault of(RowFault fault) {
      return new Fault(
          fault.sheet(),
          fault.row(),
          fault.column(),
          fault.value(),
          fault.problem(),
          fault.reason().id(),
          fault.reason().en());
    }
  }

  @GetMapping
  @Operation(summary = "The regency's latest 50 imports (role regency-admin)")
  ImportList latest(Caller caller) {
    Edge.admin(caller);
    return new ImportList(
        views.latest(caller.regency(), LATEST).stream()
            .map(view -> resource(caller.regency(), view.importId()))
            .toList());
  }

  @GetMapping("/{id}")
  @Operation(summary = "What has become of an import so far (role regency-admin)")
  ImportResource one(@PathVariable UUID id, Caller caller) {
    Edge.admin(caller);
    return resource(caller.regency(), id);
  }

  @GetMapping("/{id}/faults")
  @Operation(
      summary = "What is wrong with which row (role regency-admin)",
      description = "The first 20,000 faults are kept, for as long as the read store is.")
  FaultPage faults(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "100") int limit,
      Caller caller) {
    Edge.admin(caller);
    resource(caller.regency(), id);
    int skip = cursor == null ? 0 : place(cursor);
    int size = Math.clamp(limit, 1, MOST_FAULTS_OF_A_PAGE);
    List<Fault> page = work.faults(id, skip, size).stream().map(Fault::of).toList();
    return new FaultPage(page, page.size() == size ? Integer.toString(skip + size) : null);
  }

  @GetMapping("/{id}/faults.{format:csv|xlsx}")
  @Operation(summary = "The same as a file (role regency-admin)")
  void faultsAsFile(
      @PathVariable UUID id,
      @PathVariable String format,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    Edge.admin(caller);
    resource(caller.regency(), id);
    Download.begin(response, "kesalahan-impor-" + id, format);
    try (SheetWriter writer = Download.writer(response, format)) {
      writer.begin(
          "Kesalahan",
          List.of("Lembar", "Baris", "Kolom", "Nilai", "Alasan", "Reason", "Jenis masalah"));
      work.eachFault(
          id,
          fault -> {
            try {
              writer.row(
                  Arrays.asList(
                      fault.sheet(),
                      fault.row() == 0 ? null : Integer.toString(fault.row()),
                      fault.column(),
                      fault.value(),
                      fault.reason().id(),
                      fault.reason().en(),
                      fault.problem()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static int place(String cursor) {
    try {
      return Math.clamp(Integer.parseInt(cursor), 0, ImportWork.MOST_FAULTS);
    } catch (NumberFormatException e) {
      throw new RefusedException(WebProblems.INVALID_FIELDS);
    }
  }

  /** The import as its stream tells it, or a refusal. */
  public ImportResource resource(RegencyCode regency, UUID id) {
    if (!(streams.state(imports, imports.stream(regency, id)) instanceof Requested known)) {
      throw new RefusedException(ImportProblems.IMPORT_NOT_FOUND);
    }
    ImportRequested request = known.request();
    Progress progress = work.progress(id).orElse(null);
    RowCounts counts =
        known instanceof Open && progress != null ? progress.counts() : known.counts();
    Integer of = progress == null ? null : Integer.valueOf(progress.of());
    return new ImportResource(
        id,
        request.file().name(),
        request.file().format(),
        request.file().sheet(),
        request.file().bytes(),
        request.file().sha256(),
        request.mode(),
        request.dryRun(),
        request.requestedBy().name(),
        request.at(),
        switch (known) {
          case Open _ -> progress == null ? Stage.WAITING : Stage.RUNNING;
          case Finished _ -> Stage.FINISHED;
          case Stopped stopped -> stopped.problem() == null ? Stage.CANCELLED : Stage.REJECTED;
        },
        known instanceof Finished finished ? finished.outcome() : null,
        known instanceof Finished finished ? Integer.valueOf(finished.counts().rows()) : of,
        counts.rows(),
        counts.accepted(),
        counts.unchanged(),
        counts.refused(),
        work.faultCount(id),
        known instanceof Stopped stopped && stopped.problem() != null
            ? ProblemType.uri(stopped.problem())
            : null,
        request.sameContentAs(),
        switch (known) {
          case Open _ -> null;
          case Finished finished -> finished.at();
          case Stopped stopped -> stopped.at();
        });
  }
}
