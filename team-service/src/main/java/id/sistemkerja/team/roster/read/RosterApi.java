package id.sistemkerja.team.roster.read;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.command.RecordCodec;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
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
@RequestMapping("/v1/rosters")
@Tag(name = "rosters", description = "Who works for which unit, and by which letter")
final class RosterApi {
  private static final String AS_OF =
      "With `asOf`, a day (meaning its end) or an instant, as it was known then.";
  private static final int MOST = 200;

  private final Rosters rosters;
  private final RecordCodec codec;
  private final Clock clock;
  private final ZoneId zone;

  RosterApi(Rosters rosters, RecordCodec codec, Clock clock, ZoneId zone) {
    this.rosters = rosters;
    this.codec = codec;
    this.clock = clock;
    this.zone = zone;
  }

  @GetMapping("/{unitId}")
  @Operation(
      summary = "A unit's roster",
      description =
          AS_OF
              + " The present roster also names the officials placed in the unit, and where else"
              + " they serve.")
  ResponseEntity<RosterView> ofUnit(
      @PathVariable OrgUnitId unitId,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
      Caller caller) {
    return tagged(rosters.ofUnit(caller, unitId, moment(asOf)), known);
  }

  @GetMapping
  @Operation(
      summary = "Where an official works by assignment, and did, the latest first",
      description = AS_OF)
  ResponseEntity<EngagementsView> ofOfficial(
      @RequestParam EmployeeId employeeId,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
      Caller caller) {
    return tagged(rosters.ofOfficial(caller, employeeId, moment(asOf)), known);
  }

  @GetMapping("/{unitId}/history")
  @Operation(
      summary = "A roster's changes in order",
      description = AS_OF + " Pages follow by `after`, the last page's `nextCursor`.")
  HistoryView history(
      @PathVariable OrgUnitId unitId,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(defaultValue = "-1") long after,
      @RequestParam(defaultValue = "100") int limit,
      Caller caller) {
    int size = Math.clamp(limit, 1, MOST);
    Moment moment = moment(asOf);
    List<RosterChange> found = rosters.history(caller, unitId, moment, after, size);
    return new HistoryView(
        unitId,
        moment.asked(),
        found.stream().map(HistoryView.Entry::of).toList(),
        found.size() < size ? null : found.getLast().sequence());
  }

  private Moment moment(@Nullable String asOf) {
    try {
      return Moment.of(asOf, clock, zone);
    } catch (InvalidValue e) {
      throw new RefusedException(
          Refusal.of(WebProblems.INVALID_FIELDS, new FieldFault("asOf", e.text())));
    }
  }

  /** A roster changes with its events, the directory and the day: its tag is of what is shown. */
  private <V> ResponseEntity<V> tagged(V view, @Nullable String known) {
    String tag = "\"" + hash(codec.write(view)) + "\"";
    return tag.equals(known)
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
        : ResponseEntity.ok().eTag(tag).body(view);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
