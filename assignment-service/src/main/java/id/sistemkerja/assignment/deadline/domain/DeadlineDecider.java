package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.Ended;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.LookAtCase;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.Waiting;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateLapsed;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateMet;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateMoved;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateSet;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.StepEscalated;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.StepReminded;
import id.sistemkerja.assignment.deadline.domain.DeadlineState.Given;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each waiting step its due date, once; reminds once; escalates in rounds. However late it is
 * asked, it does each thing once. Never refuses.
 */
public final class DeadlineDecider
    implements Decider<DeadlineState, DeadlineCommand, DeadlineEvent> {
  @Override
  public DeadlineState initial() {
    return new DeadlineState(Map.of(), Set.of());
  }

  @Override
  public Decision<DeadlineEvent> decide(DeadlineCommand command, DeadlineState state) {
    return switch (command) {
      case LookAtCase c -> new Decision.Accepted<>(events(c, state), List.of());
    };
  }

  private List<DeadlineEvent> events(LookAtCase command, DeadlineState state) {
    List<DeadlineEvent> events = new ArrayList<>();
    DeadlineState now = state;
    for (Ended ended : command.ended()) {
      now = add(events, ended(ended, command, now), now);
    }
    for (Waiting waiting : command.waiting()) {
      now = add(events, given(waiting, command, now), now);
      if (command.workingDays().include(command.today())) {
        now = add(events, reminder(waiting, command, now), now);
        now = add(events, escalation(waiting, command, now), now);
      }
    }
    return events;
  }

  private DeadlineState add(
      List<DeadlineEvent> events, Optional<DeadlineEvent> event, DeadlineState state) {
    event.ifPresent(events::add);
    return event.map(e -> evolve(state, e)).orElse(state);
  }

  private static Optional<DeadlineEvent> ended(
      Ended step, LookAtCase command, DeadlineState state) {
    Given given = state.open().get(step.key());
    if (given == null) {
      return Optional.empty();
    }
    LocalDate dueOn = given.schedule() == null ? null : given.schedule().dueOn();
    return Optional.of(
        dueOn == null || !step.taken()
            ? new DueDateLapsed(command.caseId(), step.key(), dueOn, step.on())
            : new DueDateMet(
                command.caseId(),
                step.key(),
                dueOn,
                step.on(),
                command.workingDays().between(dueOn, step.on())));
  }

  /** A date for a step that has none yet; another one where the step's own date is another now. */
  private static Optional<DeadlineEvent> given(
      Waiting waiting, LookAtCase command, DeadlineState state) {
    if (state.ended().contains(waiting.key())) {
      return Optional.empty();
    }
    LocalDate own = waiting.own();
    Given before = state.open().get(waiting.key());
    Dated dated = dated(waiting, command);
    if (before == null) {
      return Optional.of(
          new DueDateSet(command.caseId(), waiting.key(), own, dated.schedule(), dated.basis()));
    }
    LocalDate due = before.schedule() == null ? null : before.schedule().dueOn();
    if (own == null || own.equals(before.own()) || own.equals(due)) {
      return Optional.empty();
    }
    return Optional.of(
        new DueDateMoved(
            command.caseId(), waiting.key(), due, own, dated.schedule(), dated.basis()));
  }

  private record Dated(@Nullable Schedule schedule, Basis basis) {}

  private static Dated dated(Waiting waiting, LookAtCase command) {
    LocalDate own = waiting.own();
    Integer within = waiting.applying().time().within();
    // what begins to wait after its own date has passed, as a report that is returned, is counted
    if (own != null && (within == null || !own.isBefore(waiting.began()))) {
      return new Dated(schedule(own, waiting, command), new Basis(Basis.Source.STEP, null));
    }
    Basis basis = Basis.of(waiting.applying());
    if (within == null || (own == null && !waiting.counted())) {
      return new Dated(null, basis);
    }
    LocalDate due = command.workingDays().after(waiting.began(), within);
    // a date of which nobody was told cannot have passed
    return new Dated(
        schedule(
            due.isBefore(command.today())
                ? command.workingDays().after(command.today(), within)
                : due,
            waiting,
            command),
        basis);
  }

  private static Schedule schedule(LocalDate dueOn, Waiting waiting, LookAtCase command) {
    return Schedule.to(dueOn, waiting.began(), waiting.applying().time(), command.workingDays());
  }

  private static Optional<DeadlineEvent> reminder(
      Waiting waiting, LookAtCase command, DeadlineState state) {
    Given given = state.open().get(waiting.key());
    if (given == null
        || given.schedule() == null
        || given.reminded()
        || command.today().isBefore(given.schedule().remindOn())) {
      return Optional.empty();
    }
    LocalDate dueOn = given.schedule().dueOn();
    return Optional.of(
        new StepReminded(
            command.caseId(),
            waiting.key(),
            waiting.officeTitle(),
            command.today(),
            dueOn,
            command.workingDays().between(dueOn, command.today())));
  }

  private static Optional<DeadlineEvent> escalation(
      Waiting waiting, LookAtCase command, DeadlineState state) {
    Given given = state.open().get(waiting.key());
    if (given == null
        || given.nextEscalation() == null
        || command.today().isBefore(given.nextEscalation())) {
      return Optional.empty();
    }
    Schedule schedule = Objects.requireNonNull(given.schedule(), "escalated without a due date");
    int round = given.escalations() + 1;
    Integer pause = round >= schedule.mostEscalations() ? null : schedule.escalateEvery();
    return Optional.of(
        new StepEscalated(
            command.caseId(),
            waiting.key(),
            waiting.officeTitle(),
            command.today(),
            schedule.dueOn(),
            command.workingDays().between(schedule.dueOn(), command.today()),
            round,
            waiting.superiors(),
            pause == null ? null : command.workingDays().after(command.today(), pause),
            given.basis()));
  }

  @Override
  public DeadlineState evolve(DeadlineState state, DeadlineEvent event) {
    return switch (event) {
      case DueDateSet e -> state.with(e.step(), Given.of(e.own(), e.schedule(), e.basis()));
      case DueDateMoved e -> state.with(e.step(), Given.of(e.own(), e.schedule(), e.basis()));
      case StepReminded e -> state.with(e.step(), given(state, e).nowReminded());
      case StepEscalated e ->
          state.with(e.step(), given(state, e).escalated(e.round(), e.nextOn()));
      case DueDateMet e -> state.without(e.step());
      case DueDateLapsed e -> state.without(e.step());
    };
  }

  private static Given given(DeadlineState state, DeadlineEvent event) {
    return Objects.requireNonNull(state.open().get(event.step()), "no date was given before");
  }
}
