package id.sistemkerja.notification.message.domain;

import java.time.Duration;

/**
 * How long to wait after a failed attempt: each pause is twice the one before.
 *
 * @param first pause
 * @param longest pause
 * @param mostAttempts after which the mail is given up, at least one
 */
public record RetryPolicy(Duration first, Duration longest, int mostAttempts) {
  public RetryPolicy {
    if (mostAttempts < 1 || !first.isPositive() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "a retry policy has at least one attempt and pauses that grow");
    }
  }

  Duration pauseAfter(int attempt) {
    Duration pause = first;
    for (int i = 1; i < attempt && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
