package id.sistemkerja.assignment.agency.read;

import id.sistemkerja.assignment.agency.domain.Scan;
import id.sistemkerja.assignment.agency.letter.LetterSeal;
import id.sistemkerja.assignment.agency.read.AgencyFile.Side;
import id.sistemkerja.assignment.agency.store.Scans;
import id.sistemkerja.assignment.casefile.CaseChanges;
import id.sistemkerja.assignment.casefile.CaseCursor;
import id.sistemkerja.assignment.casefile.CaseEntry;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "agencies", description = "Requests across agencies (PEN-10), on either side")
final class AgencyReadApi {
  private static final int MOST = 200;

  /** The address of a new request leads somewhere at once. */
  private static final Duration PROJECTION_CATCHES_UP_WITHIN = Duration.ofSeconds(5);

  private final AgencyCases cases;
  private final Scans scans;
  private final CaseChanges changes;

  AgencyReadApi(AgencyCases cases, Scans scans, CaseChanges changes) {
    this.cases = cases;
    this.scans = scans;
    this.changes = changes;
  }

  /** A page of a list; {@code nextCursor} is absent on the last one. */
  record AgencyPage(List<AgencyView> items, @Nullable String nextCursor) {}

  @GetMapping("/v1/agency-requests")
  @Operation(summary = "Requests to other agencies that the caller may read, last changed first")
  AgencyPage outgoing(
      @RequestParam(required = false) @Nullable AgencyStage stage,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    return page(Side.OUTGOING, stage, cursor, limit, caller);
  }

  @GetMapping("/v1/incoming-agency-requests")
  @Operation(summary = "Requests of other agencies that the caller may read, last changed first")
  AgencyPage incoming(
      @RequestParam(required = false) @Nullable AgencyStage stage,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    return page(Side.INCOMING, stage, cursor, limit, caller);
  }

  private AgencyPage page(
      Side side, @Nullable AgencyStage stage, @Nullable String cursor, int limit, Caller caller) {
    int size = Math.clamp(limit, 1, MOST);
    List<AgencyFile> found =
        cases.list(caller, side, stage, cursor == null ? null : CaseCursor.read(cursor), size);
    return new AgencyPage(
        found.stream().map(AgencyView::of).toList(),
        found.size() < size
            ? null
            : new CaseCursor(found.getLast().changed(), found.getLast().caseId().toString())
                .text());
  }

  @GetMapping("/v1/agency-requests/{id}")
  @Operation(summary = "A request to another agency; the ETag is for If-Match on its steps")
  ResponseEntity<AgencyView> outgoing(
      @PathVariable UUID id, @RequestParam(defaultValue = "0") long version, Caller caller) {
    return one(id, Side.OUTGOING, version, caller);
  }

  @GetMapping("/v1/incoming-agency-requests/{id}")
  @Operation(summary = "A request of another agency; the ETag is for If-Match on its steps")
  ResponseEntity<AgencyView> incoming(
      @PathVariable UUID id, @RequestParam(defaultValue = "0") long version, Caller caller) {
    return one(id, Side.INCOMING, version, caller);
  }

  private ResponseEntity<AgencyView> one(UUID id, Side side, long version, Caller caller) {
    AgencyFile file =
        version <= 0
            ? cases.unchecked(id)
            : changes.await(
                () -> cases.unchecked(id),
                f -> f != null && (f.version() >= version || !f.regency().equals(caller.regency())),
                PROJECTION_CATCHES_UP_WITHIN);
    AgencyFile readable = cases.readable(file, side, caller);
    return ResponseEntity.ok().eTag(Answers.tag(readable.version())).body(AgencyView.of(readable));
  }

  /**
   * An event of a request.
   *
   * @param sequence its place in the request, from 1
   */
  record AgencyEntry(
      long sequence,
      UUID eventId,
      String type,
      Instant occurredAt,
      Instant recordedAt,
      Actor actor,
      UUID correlation,
      @Nullable UUID causation,
      @Nullable String profileVersion,
      List<Citation> citations,
      String summaryId,
      String summaryEn,
      Map<String, Object> body) {
    static AgencyEntry of(CaseEntry entry) {
      EventEnvelope e = entry.envelope();
      return new AgencyEntry(
          entry.place(),
          e.id(),
          e.type(),
          e.occurredAt(),
          e.recordedAt(),
          e.actor(),
          e.correlation(),
          e.causation(),
          e.profileVersion(),
          e.citations(),
          AgencySentences.ofEvent(e.type()).id(),
          AgencySentences.ofEvent(e.type()).en(),
          entry.body());
    }
  }

  record AgencyHistory(UUID caseId, AgencyView file, List<AgencyEntry> entries) {}

  @GetMapping("/v1/agency-requests/{id}/history")
  @Operation(summary = "The events of a request to another agency, in order")
  AgencyHistory outgoingHistory(@PathVariable UUID id, Caller caller) {
    return history(id, Side.OUTGOING, caller);
  }

  @GetMapping("/v1/incoming-agency-requests/{id}/history")
  @Operation(summary = "The events of a request of another agency, in order")
  AgencyHistory incomingHistory(@PathVariable UUID id, Caller caller) {
    return history(id, Side.INCOMING, caller);
  }

  @GetMapping("/v1/agency-requests/{id}/scans/{scanId}")
  @Operation(summary = "The scan of a letter of an outside agency, byte for byte")
  ResponseEntity<byte[]> outgoingScan(
      @PathVariable UUID id, @PathVariable UUID scanId, Caller caller) {
    return scan(id, scanId, Side.OUTGOING, caller);
  }

  @GetMapping("/v1/incoming-agency-requests/{id}/scans/{scanId}")
  @Operation(summary = "The scan of the request letter of an outside agency, byte for byte")
  ResponseEntity<byte[]> incomingScan(
      @PathVariable UUID id, @PathVariable UUID scanId, Caller caller) {
    return scan(id, scanId, Side.INCOMING, caller);
  }

  /** Only what the events have named, and only as they have named it. */
  private ResponseEntity<byte[]> scan(UUID id, UUID scanId, Side side, Caller caller) {
    AgencyFile file = cases.readable(cases.unchecked(id), side, caller);
    Scan scan =
        file.scans().stream()
            .map(AgencyFile.ScannedLetter::scan)
            .filter(s -> s.scanId().equals(scanId))
            .findFirst()
            .orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
    byte[] content = scans.read(caller.regency(), scanId).orElse(new byte[0]);
    if (!LetterSeal.sha256(content).equals(scan.sha256())) {
      throw new RefusedException(ScanAltered.PROBLEM);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(scan.mediaType()))
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + scanId + "\"")
        .body(content);
  }

  private AgencyHistory history(UUID id, Side side, Caller caller) {
    AgencyFile file = cases.readable(cases.unchecked(id), side, caller);
    return new AgencyHistory(
        id, AgencyView.of(file), cases.history(id).stream().map(AgencyEntry::of).toList());
  }
}
