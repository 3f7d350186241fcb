package id.sistemkerja.orgstructure.bulk.write;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.CancelImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportCommand.RequestImport;
import id.sistemkerja.orgstructure.bulk.domain.ImportEvent;
import id.sistemkerja.orgstructure.bulk.domain.ImportFile;
import id.sistemkerja.orgstructure.bulk.domain.ImportFile.Format;
import id.sistemkerja.orgstructure.bulk.domain.ImportMode;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import id.sistemkerja.orgstructure.bulk.domain.ImportState;
import id.sistemkerja.orgstructure.bulk.domain.ImportState.Requested;
import id.sistemkerja.orgstructure.bulk.load.ImportFiles;
import id.sistemkerja.orgstructure.bulk.load.ImportFiles.Received;
import id.sistemkerja.orgstructure.bulk.load.ImportQueue;
import id.sistemkerja.orgstructure.bulk.read.ImportReadApi;
import id.sistemkerja.orgstructure.bulk.read.ImportReadApi.ImportResource;
import id.sistemkerja.orgstructure.bulk.read.ImportViews;
import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.facts.Edge;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/imports")
@Tag(name = "imports", description = "Units, officials, heads, placements and stand-ins by file")
final class ImportApi {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";
  private static final int LONGEST_NAME = 200;

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<ImportState, ImportCommand, ImportEvent> imports;
  private final ImportFiles files;
  private final ImportQueue queue;
  private final ImportViews views;
  private final ImportReadApi read;
  private final Clock clock;

  ImportApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<ImportState, ImportCommand, ImportEvent> imports,
      ImportFiles files,
      ImportQueue queue,
      ImportViews views,
      ImportReadApi read,
      Clock clock) {
    this.commands = commands;
    this.streams = streams;
    this.imports = imports;
    this.files = files;
    this.queue = queue;
    this.views = views;
    this.read = read;
    this.clock = clock;
  }

  @PostMapping
  @Operation(
      summary = "Import units, officials, heads, placements and stand-ins (role regency-admin)",
      description =
          "The body is the file itself, at most 20 MiB: a workbook with one or more of the"
              + " templates' sheets, or one sheet as CSV, named by `sheet`. `mode` says what"
              + " becomes of the good rows when others are refused; with `dryRun` the rows are"
              + " judged only. The answer comes at once; what becomes of the rows is read at the"
              + " import's address.",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary"))
              }))
  ResponseEntity<ImportResource> request(
      @RequestParam ImportMode mode,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(required = false) @Nullable String sheet,
      @RequestParam(required = false) @Nullable String fileName,
      Caller caller,
      HttpServletRequest http)
      throws IOException {
    Actor admin = Edge.admin(caller);
    Format format = format(http.getContentType());
    String named = format == Format.CSV ? sheet(sheet) : null;
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Received received = files.keep(http.getInputStream(), now);
    UUID id = Identifiers.derived("import", caller.creationKey());
    String stream = imports.stream(caller.regency(), id);
    Outcome outcome =
        commands.send(
            stream,
            new RequestImport(
                id,
                caller.regency(),
                new ImportFile(
                    received.fileId(),
                    name(fileName, format, named),
                    format,
                    named,
                    received.bytes(),
                    received.sha256()),
                mode,
                dryRun,
                admin,
                views.sameContent(caller.regency(), received.sha256(), id).orElse(null),
                now),
            new CommandContext(
                caller.regency(),
                id.toString(),
                admin,
                caller.correlation(),
                null,
                null,
                null,
                caller.idempotencyKey(),
                // the request is the file and these, not the bytes in memory
                received.sha256() + "|" + mode + "|" + dryRun + "|" + named,
                null));
    if (!(streams.state(imports, stream) instanceof Requested known)
        || !known.request().file().fileId().equals(received.fileId())) {
      // a repeat, or refused: nobody will ask for this copy
      files.remove(received.fileId());
    }
    if (outcome instanceof Outcome.Refused refused) {
      throw new RefusedException(refused.refusal());
    }
    queue.add(stream);
    ImportResource resource = read.resource(caller.regency(), id);
    return ResponseEntity.accepted().location(URI.create("/v1/imports/" + id)).body(resource);
  }

  @PostMapping("/{id}/cancellation")
  @Operation(
      summary = "Stop an import (role regency-admin)",
      description = "Rows that are recorded stay; with all or nothing, nothing is.")
  ResponseEntity<Answers.Receipt> cancel(@PathVariable UUID id, Caller caller) {
    Actor admin = Edge.admin(caller);
    return Answers.done(
        id,
        commands.send(
            imports.stream(caller.regency(), id),
            new CancelImport(id, clock.instant().truncatedTo(ChronoUnit.MILLIS)),
            caller.context(id.toString(), admin, null)));
  }

  private static Format format(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.replaceAll(";.*", "").strip();
    return switch (type.toLowerCase(Locale.ROOT)) {
      case XLSX -> Format.XLSX;
      case CSV -> Format.CSV;
      default -> throw new RefusedException(Refusal.of(ImportProblems.FILE_TYPE));
    };
  }

  private static String sheet(@Nullable String path) {
    return Sheet.byPath(path == null ? "" : path)
        .orElseThrow(() ->
            new RefusedException(
                new Refusal(
                    WebProblems.INVALID_FIELDS,
                    List.of(
                        new FieldFault(
                            "sheet",
                            new BilingualText(
                                "lembar berkas CSV: units, officials, heads, placements, atau stand-ins",
                                "the sheet of a CSV file: units, officials, heads, placements or"
                                    + " stand-ins"))),
                    List.of())))
        .path();
  }

  private static String name(@Nullable String given, Format format, @Nullable String sheet) {
    String name = given == null ? "" : given.replaceAll("\\p{Cntrl}", " ").strip();
    if (name.isEmpty()) {
      return (sheet == null ? "import" : sheet) + "." + format.name().toLowerCase(Locale.ROOT);
    }
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }
}
