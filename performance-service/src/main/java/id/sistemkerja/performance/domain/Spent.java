package id.sistemkerja.performance.domain;

import java.time.Duration;

/**
 * Time that a step took.
 *
 * @param times how often it was taken
 * @param seconds in sum
 * @param longest in seconds
 */
public record Spent(long times, long seconds, long longest) {
  public static final Spent NONE = new Spent(0, 0, 0);

  /** Taken once; clocks that disagree make no negative time. */
  public static Spent once(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    return new Spent(1, seconds, seconds);
  }

  public Spent plus(Spent other) {
    return new Spent(
        times + other.times, seconds + other.seconds, Math.max(longest, other.longest));
  }
}
