package id.sistemkerja.assignment.deadline.read;

import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.deadline.domain.DueTime;
import id.sistemkerja.assignment.deadline.domain.DueTimesEvent;
import id.sistemkerja.assignment.deadline.domain.DueTimesEvent.DueTimesSet;
import id.sistemkerja.assignment.deadline.domain.DueTimesState;
import id.sistemkerja.assignment.deadline.domain.Holiday;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.platform.command.StreamCommandHandler.Told;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
    name = "due-times",
    description = "How long steps may take, and the days on which nobody works")
final class DueTimesReadApi {
  private final DueTimes dueTimes;
  private final Offices offices;

  DueTimesReadApi(DueTimes dueTimes, Offices offices) {
    this.dueTimes = dueTimes;
    this.offices = offices;
  }

  /**
   * How long a kind of step may take.
   *
   * @param isDefault true until the regency has set its own time
   * @param setFrom the day from which the regency's own time holds; absent for a default
   */
  record OfStep(Step.Kind step, DueTime time, boolean isDefault, @Nullable LocalDate setFrom) {}

  /**
   * What holds on a day.
   *
   * @param upcoming what is set already from a later day on
   */
  record All(LocalDate asOf, List<OfStep> steps, List<DueTimesSet> upcoming) {}

  @GetMapping("/v1/due-times")
  @Operation(
      summary = "How long each kind of step may take, in working days",
      description =
          "The system's defaults say that they are such; what an administrator sets holds for steps"
              + " that begin to wait from its day on.")
  ResponseEntity<All> all(@RequestParam(required = false) @Nullable LocalDate asOf, Caller caller) {
    LocalDate day = asOf == null ? offices.today() : asOf;
    DueTimesState state = dueTimes.of(caller.regency());
    return ResponseEntity.ok()
        .eTag(tag(caller))
        .body(
            new All(
                day,
                Stream.of(Step.Kind.values())
                    .map(step -> {
                      var applying = state.applying(step.name(), day);
                      return new OfStep(
                          step, applying.time(), applying.setFrom() == null, applying.setFrom());
                    })
                    .toList(),
                state.set().stream().filter(s -> s.from().isAfter(day)).toList()));
  }

  /** The regency's holidays. */
  record Holidays(List<Holiday> holidays) {}

  @GetMapping("/v1/holidays")
  @Operation(summary = "The regency's public holidays and joint leave days, in order")
  ResponseEntity<Holidays> holidays(
      @RequestParam(required = false) @Nullable Integer year, Caller caller) {
    return ResponseEntity.ok()
        .eTag(tag(caller))
        .body(
            new Holidays(
                dueTimes.of(caller.regency()).holidays().stream()
                    .filter(h -> year == null || h.on().getYear() == year)
                    .toList()));
  }

  /** Something that was set. */
  record Entry(String type, Instant recordedAt, Actor actor, DueTimesEvent body) {
    static Entry of(Told<DueTimesEvent> told) {
      return new Entry(
          told.envelope().type(),
          told.envelope().recordedAt(),
          told.envelope().actor(),
          told.event());
    }
  }

  record History(List<Entry> entries) {}

  @GetMapping("/v1/due-times/history")
  @Operation(summary = "What was set, by whom and when; due times and holidays, oldest first")
  History history(Caller caller) {
    return new History(dueTimes.history(caller.regency()).stream().map(Entry::of).toList());
  }

  private String tag(Caller caller) {
    return Answers.tag(dueTimes.history(caller.regency()).size());
  }
}
