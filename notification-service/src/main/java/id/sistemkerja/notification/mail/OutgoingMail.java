package id.sistemkerja.notification.mail;

import java.util.UUID;

/**
 * A mail whose attempt is recorded. Made by the outbox only, after it has claimed the attempt: who
 * holds one may send it, once.
 *
 * @param to as it was registered: its form is the transport's to check
 * @param toName in one line
 * @param subject in one line
 */
public record OutgoingMail(
    UUID notificationId, String to, String toName, String subject, String body) {}
