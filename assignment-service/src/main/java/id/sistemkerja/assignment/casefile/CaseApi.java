package id.sistemkerja.assignment.casefile;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.Explained;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/cases")
@Tag(name = "cases", description = "Where a case stands, and its history")
final class CaseApi {
  private static final Pattern WAIT =
      Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,3})(?:$|[,;\\s])");
  private static final long LONGEST_WAIT_SECONDS = 20;
  private static final int MOST = 200;

  private final Cases cases;
  private final CaseChanges changes;
  private final CaseExplanations explanations;
  private final StepActors actors;
  private final CaseViews views;
  private final Clock clock;

  CaseApi(
      Cases cases,
      CaseChanges changes,
      CaseExplanations explanations,
      StepActors actors,
      CaseViews views,
      Clock clock) {
    this.cases = cases;
    this.changes = changes;
    this.explanations = explanations;
    this.actors = actors;
    this.views = views;
    this.clock = clock;
  }

  /** A page of a list; {@code nextCursor} is absent on the last one. */
  record Page<T>(List<T> items, @Nullable String nextCursor) {}

  @GetMapping
  @Operation(
      summary = "Cases that the caller may read, last changed first",
      description =
          "`q` looks for the beginnings of words in purpose, expected result, official, unit and"
              + " letter number; a case that was refused says why, and by whom, in `ending`.")
  Page<CaseView> list(
      @RequestParam(defaultValue = "UNIT") Cases.Box box,
      @RequestParam(required = false) @Nullable Stage stage,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    int size = Math.clamp(limit, 1, MOST);
    List<CaseFile> found =
        cases.list(caller, box, stage, q, cursor == null ? null : CaseCursor.read(cursor), size);
    return new Page<>(
        views.of(found, caller.regency()),
        found.size() < size ? null : CaseCursor.after(found.getLast()).text());
  }

  @GetMapping("/{caseId}")
  @Operation(
      summary = "A case",
      description =
          "With `Prefer: wait=N` (seconds, at most 20) it waits until the case has changed from the"
              + " version in `If-None-Match`, or until it contains the event named by `seen`.")
  ResponseEntity<CaseView> one(
      @PathVariable UUID caseId,
      @RequestParam(required = false) @Nullable UUID seen,
      @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
      @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
      Caller caller) {
    CaseFile file =
        changes.await(
            () -> cases.unchecked(caseId),
            f ->
                f != null
                    && (!cases.mayRead(f, caller)
                        || ((seen == null || cases.contains(caseId, seen)) && !isKnown(f, known))),
            wait(prefer));
    CaseFile readable = cases.readable(file, caller);
    String tag = Answers.tag(readable.version());
    return isKnown(readable, known)
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
        : ResponseEntity.ok().eTag(tag).body(views.of(readable, actors.of(readable)));
  }

  /** Whether {@code If-None-Match} names the version that the case has (RFC 9110, 13.1.2). */
  private static boolean isKnown(CaseFile file, @Nullable String known) {
    if (known == null) {
      return false;
    }
    String tag = Answers.tag(file.version());
    return Stream.of(known.split(",", -1))
        .map(String::strip)
        .anyMatch(t -> t.equals("*") || t.equals(tag) || t.equals("W/" + tag));
  }

  /**
   * An event of a case.
   *
   * @param sequence its place in the case, from 1
   */
  record Entry(
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
    static Entry of(CaseEntry entry) {
      EventEnvelope e = entry.envelope();
      return new Entry(
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
          Sentences.ofEvent(e.type()).id(),
          Sentences.ofEvent(e.type()).en(),
          entry.body());
    }
  }

  /**
   * A case's history.
   *
   * @param file the case as these entries make it
   */
  record History(UUID caseId, Instant asOf, Stage stage, CaseView file, List<Entry> entries) {}

  @GetMapping("/{caseId}/history")
  @Operation(
      summary = "A case's events in order",
      description = "With `asOf`, those recorded by that moment, and the case as it stood then.")
  History history(
      @PathVariable UUID caseId,
      @RequestParam(required = false) @Nullable Instant asOf,
      Caller caller) {
    cases.readable(cases.unchecked(caseId), caller);
    Instant moment = asOf == null ? clock.instant() : asOf;
    List<CaseEntry> entries = cases.history(caseId, moment);
    CaseFile then = cases.asToldBy(entries);
    if (then == null) {
      throw new RefusedException(WebProblems.NOT_FOUND);
    }
    return new History(
        caseId,
        moment,
        then.stage(),
        views.asOf(then, moment),
        entries.stream().map(Entry::of).toList());
  }

  /** How the regulation's rules answer in this case, under the version with which it began. */
  record Law(UUID caseId, String profileVersion, List<Explained> explanations) {}

  @GetMapping("/{caseId}/explanations")
  @Operation(
      summary = "Why the case goes as it goes: each rule with its article, facts and a sentence")
  Law explanations(@PathVariable UUID caseId, Caller caller) {
    CaseFile file = cases.readable(cases.unchecked(caseId), caller);
    return new Law(
        caseId, file.profileVersion(), explanations.of(file).stream().map(Explained::of).toList());
  }

  private static Duration wait(@Nullable String prefer) {
    if (prefer == null) {
      return Duration.ZERO;
    }
    Matcher matcher = WAIT.matcher(prefer);
    return matcher.find()
        ? Duration.ofSeconds(Math.min(Long.parseLong(matcher.group(1)), LONGEST_WAIT_SECONDS))
        : Duration.ZERO;
  }
}
