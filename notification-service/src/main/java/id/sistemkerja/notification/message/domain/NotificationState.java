package id.sistemkerja.notification.message.domain;

import java.time.Instant;
import java.util.UUID;

/** A notification between its events. */
public sealed interface NotificationState {
  record Missing() implements NotificationState {}

  record Told(UUID caseId, Recipient recipient, Mail mail, boolean read)
      implements NotificationState {
    Told with(Mail next) {
      return new Told(caseId, recipient, next, read);
    }
  }

  /** Where its mail is. */
  sealed interface Mail {
    /** No address was known. */
    record None() implements Mail {}

    /**
     * @param attempts that have failed
     */
    record Waiting(int attempts, Instant notBefore) implements Mail {}

    record Sending(int attempt) implements Mail {}

    /** Sent, or given up. */
    record Over() implements Mail {}
  }
}
