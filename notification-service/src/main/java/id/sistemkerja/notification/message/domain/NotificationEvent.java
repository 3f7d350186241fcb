package id.sistemkerja.notification.message.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a notification. */
public sealed interface NotificationEvent {
  UUID notificationId();

  /**
   * @param texts the edition of the texts in which it is told
   */
  @EventType("notification.notification-created.v1")
  record NotificationCreated(UUID notificationId, Recipient recipient, Matter matter, int texts)
      implements NotificationEvent {}

  @EventType("notification.mail-queued.v1")
  record MailQueued(UUID notificationId, Instant notBefore) implements NotificationEvent {}

  /**
   * Recorded before anything is sent: for one attempt, mail leaves at most once.
   *
   * @param attempt from 1
   */
  @EventType("notification.mail-attempt-started.v1")
  record MailAttemptStarted(UUID notificationId, int attempt, Instant startedAt)
      implements NotificationEvent {}

  /**
   * @param transport by which it left, for example {@code smtp}
   */
  @EventType("notification.mail-sent.v1")
  record MailSent(UUID notificationId, int attempt, String transport)
      implements NotificationEvent {}

  /**
   * @param error without addresses
   * @param nextAttemptAt absent if it is given up
   */
  @EventType("notification.mail-failed.v1")
  record MailFailed(UUID notificationId, int attempt, String error, @Nullable Instant nextAttemptAt)
      implements NotificationEvent {}

  @EventType("notification.notification-read.v1")
  record NotificationRead(UUID notificationId, EmployeeId readBy) implements NotificationEvent {}
}
