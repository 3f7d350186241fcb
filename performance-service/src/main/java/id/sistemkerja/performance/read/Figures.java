package id.sistemkerja.performance.read;

import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.performance.domain.Measure;
import id.sistemkerja.performance.domain.Spent;
import id.sistemkerja.performance.domain.StepKind;
import id.sistemkerja.performance.domain.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tally as clients see it: zeros are said, averages are taken. */
record Figures(Requests requests, Assignments assignments, Steps steps) {

  /**
   * @param submitted the sum of {@code waiting}, {@code returned}, {@code refused}, {@code
   *     withdrawn} and {@code approved}
   * @param returned at present with the requester
   * @param everReturned sent back at least once, whatever came of it
   * @param refusedByCategory how often each reason was given
   * @param oldestWaiting absent if none waits
   */
  record Requests(
      long submitted,
      long waiting,
      long returned,
      long refused,
      long withdrawn,
      long approved,
      long everReturned,
      Map<String, Long> refusedByCategory,
      @Nullable OldestWaiting oldestWaiting) {}

  /**
   * The request that waits longest.
   *
   * @param since when it was sent
   * @param seconds since then
   * @param deskUnitId whose head is to act: the recommender, then the addressee
   */
  record OldestWaiting(
      UUID caseId,
      Instant since,
      long seconds,
      OrgUnitId deskUnitId,
      String deskUnitName,
      String deskTitle) {}

  /**
   * @param total the sum of {@code open}, {@code finishedOnTime} and {@code finishedLate}
   * @param late open, and the period is over
   * @param reported open, with a report under review
   */
  record Assignments(
      long total, long open, long late, long reported, long finishedOnTime, long finishedLate) {}

  /**
   * How long steps took.
   *
   * @param answer from sending to approval, refusal or return
   * @param sign from approval to the letter's signature
   * @param acknowledge from the signature to the official's acknowledgement
   * @param close from the accepted report to the closing
   */
  record Steps(Took answer, Took sign, Took acknowledge, Took close) {}

  /**
   * @param averageSeconds absent if the step was never taken, as {@code longestSeconds}
   */
  record Took(long times, @Nullable Long averageSeconds, @Nullable Long longestSeconds) {
    static Took of(Spent spent) {
      return spent.times() == 0
          ? new Took(0, null, null)
          : new Took(
              spent.times(), Math.round((double) spent.seconds() / spent.times()), spent.longest());
    }
  }

  static Figures of(Tally tally, Structure structure, Instant now) {
    Tally.Waiting oldest = tally.oldest();
    return new Figures(
        new Requests(
            tally.count(Measure.SUBMITTED),
            tally.count(Measure.WAITING),
            tally.count(Measure.RETURNED),
            tally.count(Measure.REFUSED),
            tally.count(Measure.WITHDRAWN),
            tally.count(Measure.APPROVED),
            tally.count(Measure.EVER_RETURNED),
            new TreeMap<>(tally.refusals()),
            oldest == null
                ? null
                : new OldestWaiting(
                    oldest.caseId(),
                    oldest.since(),
                    Math.max(0, Duration.between(oldest.since(), now).toSeconds()),
                    oldest.desk().unitId(),
                    structure.name(oldest.desk().unitId()),
                    oldest.desk().title())),
        new Assignments(
            tally.count(Measure.ASSIGNED),
            tally.count(Measure.OPEN),
            tally.count(Measure.LATE),
            tally.count(Measure.REPORTED),
            tally.count(Measure.FINISHED_ON_TIME),
            tally.count(Measure.FINISHED_LATE)),
        new Steps(
            Took.of(tally.spent(StepKind.ANSWER)),
            Took.of(tally.spent(StepKind.SIGN)),
            Took.of(tally.spent(StepKind.ACKNOWLEDGE)),
            Took.of(tally.spent(StepKind.CLOSE))));
  }
}
