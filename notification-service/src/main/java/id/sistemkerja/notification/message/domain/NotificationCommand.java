package id.sistemkerja.notification.message.domain;

import id.sistemkerja.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;

/** What is asked of a notification. */
public sealed interface NotificationCommand {
  UUID notificationId();

  /**
   * @param byMail whether an address is known
   */
  record Tell(
      UUID notificationId,
      Recipient recipient,
      Matter matter,
      int texts,
      boolean byMail,
      Instant at)
      implements NotificationCommand {}

  /** Claims the attempt for whoever asks first; others are answered with no event. */
  record StartMailAttempt(UUID notificationId, int attempt, Instant at)
      implements NotificationCommand {}

  /** The transport has taken the mail. */
  record RecordMailSent(UUID notificationId, int attempt, String transport)
      implements NotificationCommand {}

  /**
   * The transport has not taken the mail, or nobody knows whether it has.
   *
   * @param permanent whether another attempt would fail the same way
   */
  record RecordMailFailure(
      UUID notificationId, int attempt, String error, boolean permanent, Instant at)
      implements NotificationCommand {}

  record MarkRead(UUID notificationId, EmployeeId readBy) implements NotificationCommand {}
}
