package id.sistemkerja.assignment.deadline.write;

import static id.sistemkerja.assignment.office.CaseFacts.required;

import id.sistemkerja.assignment.casefile.Step;
import id.sistemkerja.assignment.deadline.domain.DueTime;
import id.sistemkerja.assignment.deadline.domain.DueTimesCommand;
import id.sistemkerja.assignment.deadline.domain.DueTimesCommand.SetDueTimes;
import id.sistemkerja.assignment.deadline.domain.DueTimesCommand.SetHolidays;
import id.sistemkerja.assignment.deadline.domain.Holiday;
import id.sistemkerja.assignment.deadline.read.DueTimes;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "due-times")
final class DueTimesApi {
  private final Commands commands;
  private final DueTimes dueTimes;
  private final Offices offices;

  DueTimesApi(Commands commands, DueTimes dueTimes, Offices offices) {
    this.commands = commands;
    this.dueTimes = dueTimes;
    this.offices = offices;
  }

  /**
   * The time of one kind of step, in working days.
   *
   * @param within absent where no due date is to be set
   * @param remindBefore by default 1
   * @param escalateAfter absent where nothing is to be escalated
   * @param escalateEvery absent where once is enough
   * @param mostEscalations by default 1, or 3 if it is escalated again
   */
  record Time(
      @Nullable Integer within,
      @Nullable Integer remindBefore,
      @Nullable Integer escalateAfter,
      @Nullable Integer escalateEvery,
      @Nullable Integer mostEscalations) {
    DueTime dueTime() {
      return new DueTime(
          within,
          Objects.requireNonNullElse(remindBefore, 1),
          escalateAfter,
          escalateEvery,
          Objects.requireNonNullElse(mostEscalations, escalateEvery == null ? 1 : 3));
    }
  }

  /**
   * The times of all kinds of steps.
   *
   * @param from by default today
   * @param steps for kinds that are not named the defaults hold
   */
  record NewTimes(@Nullable LocalDate from, @Nullable Map<Step.Kind, @Nullable Time> steps) {}

  @PutMapping("/v1/due-times")
  @Operation(
      summary = "Set how long steps may take (role regency-admin)",
      description =
          "In place of what was set, for steps that begin to wait from that day on. Dates that were"
              + " given already stay.")
  ResponseEntity<Receipt> setTimes(@RequestBody NewTimes body, Caller caller) {
    Actor admin = admin(caller);
    LocalDate today = offices.today();
    Map<String, DueTime> times = new TreeMap<>();
    required(body.steps(), "steps")
        .forEach((step, time) -> times.put(step.name(), required(time, "steps." + step).dueTime()));
    return send(
        new SetDueTimes(today, Objects.requireNonNullElse(body.from(), today), times),
        admin,
        caller);
  }

  /**
   * A day on which nobody works.
   *
   * @param kind by default a public holiday
   */
  record Day(@Nullable LocalDate on, @Nullable String name, Holiday.@Nullable Kind kind) {}

  /**
   * Days on which nobody works.
   *
   * @param from in place of all days that were known from this one on
   */
  record NewHolidays(@Nullable LocalDate from, @Nullable List<@Nullable Day> holidays) {}

  @PutMapping("/v1/holidays")
  @Operation(
      summary = "Set the public holidays and joint leave days from a day on (role regency-admin)",
      description = "In place of all that were known from that day on; earlier ones stay.")
  ResponseEntity<Receipt> setHolidays(@RequestBody NewHolidays body, Caller caller) {
    Actor admin = admin(caller);
    List<Holiday> holidays = new ArrayList<>();
    for (Day day : required(body.holidays(), "holidays")) {
      String field = "holidays[%d]".formatted(holidays.size());
      Day given = required(day, field);
      holidays.add(
          new Holiday(
              required(given.on(), field + ".on"),
              required(given.name(), field + ".name"),
              Objects.requireNonNullElse(given.kind(), Holiday.Kind.PUBLIC_HOLIDAY)));
    }
    return send(new SetHolidays(required(body.from(), "from"), holidays), admin, caller);
  }

  private ResponseEntity<Receipt> send(DueTimesCommand command, Actor admin, Caller caller) {
    return Answers.done(
        caller.regency(),
        commands.send(
            dueTimes.stream(caller.regency()),
            command,
            caller.context(caller.regency().value(), admin, null)));
  }

  /** The caller as the regency's administrator, which is a role and no office. */
  private static Actor admin(Caller caller) {
    caller.requireRole("regency-admin");
    return new Actor(caller.employee(), caller.name(), "Admin Kabupaten", null, null);
  }
}
