package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.deadline.domain.DeadlineEvent;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateLapsed;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateMet;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateMoved;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateSet;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.StepEscalated;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.StepReminded;
import id.sistemkerja.assignment.deadline.domain.Schedule;
import id.sistemkerja.assignment.deadline.domain.StepKey;
import id.sistemkerja.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The due dates of a case's steps, and when somebody must look at them again. What the clock finds
 * is in {@code lookOn}, so that it need not read every case.
 *
 * @param lookOn the first day on which something is to be done, as text; {@link #NEVER} if nothing
 *     is
 * @param firstDueOn of the steps that wait, as text; {@link #NEVER} if none has a date
 */
public record Deadlines(List<Timed> steps, String lookOn, String firstDueOn) {
  /** After every day. */
  public static final String NEVER = "9999-12-31";

  private static final String AT_ONCE = "0001-01-01";
  private static final Set<Stage> TAKEN_BACK = Set.of(Stage.WITHDRAWN, Stage.REVOKED);

  public Deadlines {
    steps = List.copyOf(steps);
  }

  static Deadlines none() {
    return new Deadlines(List.of(), NEVER, NEVER);
  }

  /**
   * One step that was given a date, until it is recorded that it ended.
   *
   * @param own the date that the step itself had when it was given this one
   * @param dueOn absent where the step has no date
   * @param escalateOn absent where nothing is escalated any more
   * @param endedAt absent while it waits
   * @param taken whether whoever it waited for took it
   */
  public record Timed(
      StepKey key,
      @Nullable LocalDate own,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate remindOn,
      @Nullable LocalDate escalateOn,
      @Nullable Instant remindedAt,
      int escalations,
      @Nullable Instant endedAt,
      boolean taken) {
    private static Timed of(StepKey key, @Nullable LocalDate own, @Nullable Schedule schedule) {
      return schedule == null
          ? new Timed(key, own, null, null, null, null, 0, null, false)
          : new Timed(
              key,
              own,
              schedule.dueOn(),
              schedule.remindOn(),
              schedule.escalateOn(),
              null,
              0,
              null,
              false);
    }

    private Timed reminded(Instant at) {
      return new Timed(key, own, dueOn, remindOn, escalateOn, at, escalations, endedAt, taken);
    }

    private Timed escalated(int round, @Nullable LocalDate next) {
      return new Timed(key, own, dueOn, remindOn, next, remindedAt, round, endedAt, taken);
    }

    private Timed ended(Instant at, boolean wasTaken) {
      return new Timed(
          key, own, dueOn, remindOn, escalateOn, remindedAt, escalations, at, wasTaken);
    }

    /** The first day on which something is to be done about it. */
    private Stream<String> lookOn() {
      return endedAt != null
          ? Stream.of(AT_ONCE)
          : Stream.concat(
                  remindedAt == null ? Stream.ofNullable(remindOn) : Stream.empty(),
                  Stream.ofNullable(escalateOn))
              .map(LocalDate::toString);
    }
  }

  /** What names a step among those of its case. */
  public static StepKey key(Step step) {
    return new StepKey(
        step.step().name(), step.subjectId(), step.officeUnitId(), step.employeeId(), step.since());
  }

  /** What is known of a step's due date; null before it was given one. */
  public @Nullable Timed of(Step step) {
    StepKey key = key(step);
    return steps.stream().filter(s -> s.key().equals(key)).findFirst().orElse(null);
  }

  /** After an event of the case: a step that waits no longer has ended. */
  Deadlines following(List<Step> waiting, Stage stage, Actor actor, Instant at) {
    List<StepKey> keys = waiting.stream().map(Deadlines::key).toList();
    return with(
        steps.stream()
            .map(s ->
                s.endedAt() != null || keys.contains(s.key())
                    ? s
                    : s.ended(at, isTheirs(s.key(), actor) && !TAKEN_BACK.contains(stage)))
            .toList(),
        waiting);
  }

  private static boolean isTheirs(StepKey step, Actor actor) {
    return step.officeUnitId() != null
        ? step.officeUnitId().equals(actor.officeUnit())
        : Objects.equals(step.employeeId(), actor.employee());
  }

  /**
   * After an event of the case's due dates.
   *
   * @param waiting as the event leaves it
   */
  Deadlines after(DeadlineEvent event, List<Step> waiting, Instant at) {
    List<Timed> after = new ArrayList<>();
    for (Timed timed : steps) {
      if (!timed.key().equals(event.step())) {
        after.add(timed);
        continue;
      }
      switch (event) {
        case StepReminded _ -> after.add(timed.reminded(at));
        case StepEscalated e -> after.add(timed.escalated(e.round(), e.nextOn()));
        case DueDateMoved e -> after.add(Timed.of(e.step(), e.own(), e.schedule()));
        case DueDateSet _, DueDateMet _, DueDateLapsed _ -> {
          // set anew below, or over
        }
      }
    }
    if (event instanceof DueDateSet e) {
      Timed timed = Timed.of(e.step(), e.own(), e.schedule());
      // it may have ended while the date was being given
      boolean waits = waiting.stream().anyMatch(s -> key(s).equals(e.step()));
      after.add(waits ? timed : timed.ended(at, true));
    }
    return with(after, waiting);
  }

  /** The steps with the dates that they were given, in the place of those that they had then. */
  List<Step> dated(List<Step> waiting) {
    return waiting.stream()
        .map(step -> {
          Timed timed = of(step);
          return timed != null && timed.dueOn() != null && Objects.equals(step.dueOn(), timed.own())
              ? step.due(timed.dueOn())
              : step;
        })
        .toList();
  }

  private static Deadlines with(List<Timed> steps, List<Step> waiting) {
    Deadlines found = new Deadlines(steps, NEVER, NEVER);
    List<Step> dated = found.dated(waiting);
    return new Deadlines(
        steps,
        dated.stream().anyMatch(found::wantsADate)
            ? AT_ONCE
            : steps.stream().flatMap(Timed::lookOn).min(String::compareTo).orElse(NEVER),
        dated.stream()
            .map(Step::dueOn)
            .filter(Objects::nonNull)
            .map(LocalDate::toString)
            .min(String::compareTo)
            .orElse(NEVER));
  }

  /** It has none, or the step itself has another one by now. */
  private boolean wantsADate(Step step) {
    Timed timed = of(step);
    return timed == null || (step.dueOn() != null && !step.dueOn().equals(timed.dueOn()));
  }
}
