package id.sistemkerja.performance.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What is counted: a case either counts or not. Whoever may see a figure may list its cases. */
public enum Measure {
  /** Begun, even if never sent: whether a unit uses the application (TIK-3). */
  STARTED,
  /** Sent at least once. Each such request is in exactly one of the next five. */
  SUBMITTED,
  WAITING,
  RETURNED,
  REFUSED,
  WITHDRAWN,
  APPROVED,
  /** Was sent back for completion at least once, whatever came of it. */
  EVER_RETURNED,
  /** A letter was signed. Each such assignment is either open or finished. */
  ASSIGNED,
  /** Not closed. */
  OPEN,
  /** Open, and its period is over. */
  LATE,
  /** Open, with a report under review. */
  REPORTED,
  /** Closed by the last day of its period, or without one. */
  FINISHED_ON_TIME,
  /** Closed after the last day of its period. */
  FINISHED_LATE,
  /** The step {@link StepKind#ANSWER} was taken, at least once. */
  ANSWERED,
  /** The step {@link StepKind#SIGN} was taken. */
  SIGNED,
  /** The step {@link StepKind#ACKNOWLEDGE} was taken. */
  ACKNOWLEDGED,
  /** The step {@link StepKind#CLOSE} was taken. */
  CLOSED;

  /**
   * In what a case counts on a day. Only {@link #LATE} depends on the day.
   *
   * @param today in the regency
   */
  public static Set<Measure> of(CaseLine line, LocalDate today) {
    Set<Measure> measures = EnumSet.of(STARTED);
    if (line.submittedOn() != null) {
      measures.add(SUBMITTED);
      measures.add(
          switch (line.stage()) {
            case WAITING -> WAITING;
            case DRAFT, RETURNED -> RETURNED;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case APPROVED, ASSIGNED, REPORTED, CLOSED -> APPROVED;
          });
      if (line.returns() > 0) {
        measures.add(EVER_RETURNED);
      }
    }
    if (line.work() != null) {
      measures.add(ASSIGNED);
      assignment(line, line.work(), today, measures);
    }
    for (StepKind step : line.steps().keySet()) {
      measures.add(
          switch (step) {
            case ANSWER -> ANSWERED;
            case SIGN -> SIGNED;
            case ACKNOWLEDGE -> ACKNOWLEDGED;
            case CLOSE -> CLOSED;
          });
    }
    return measures;
  }

  private static void assignment(
      CaseLine line, CaseLine.Work work, LocalDate today, Set<Measure> measures) {
    if (work.closedOn() != null) {
      measures.add(work.isOverOn(work.closedOn()) ? FINISHED_LATE : FINISHED_ON_TIME);
      return;
    }
    measures.add(OPEN);
    if (line.stage() == Stage.REPORTED) {
      measures.add(REPORTED);
    }
    if (work.isOverOn(today)) {
      measures.add(LATE);
    }
  }
}
