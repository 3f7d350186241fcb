package id.sistemkerja.notification.published;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.notification.dispatch.domain.DispatchEvent;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailAttemptStarted;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailFailed;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailQueued;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailSent;
import id.sistemkerja.notification.message.domain.NotificationEvent.NotificationCreated;
import id.sistemkerja.notification.message.domain.NotificationEvent.NotificationRead;
import id.sistemkerja.notification.message.domain.NotificationKind;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import id.sistemkerja.platform.feed.ContractMapping;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The feed {@code sistem-kerja.notification.v1}: who was told, of what and when, and what became of
 * the mail. Texts, reasons and errors stay here.
 */
public final class NotificationFeed implements ContractMapping {
  @Override
  public String topic() {
    return "sistem-kerja.notification.v1";
  }

  @Override
  public @Nullable Object body(Object event, EventEnvelope envelope) {
    return switch (event) {
      case NotificationCreated e -> Created.of(e);
      case MailSent e -> new Mailed(e.notificationId(), e.attempt(), e.transport());
      case MailFailed e -> new Failed(e.notificationId(), e.attempt(), e.nextAttemptAt());
      case NotificationRead e -> new Read(e.notificationId(), e.readBy());
      case MailQueued _, MailAttemptStarted _, DispatchEvent _ -> null;
      default ->
          throw new IllegalStateException("not decided whether it is public: " + envelope.type());
    };
  }

  /**
   * @param employeeId absent if no holder was found, nor any above
   * @param vacantUnitId the office instead of which they were told
   */
  record Created(
      UUID notificationId,
      NotificationKind kind,
      UUID caseId,
      UUID sourceEventId,
      @Nullable EmployeeId employeeId,
      @Nullable OrgUnitId officeUnitId,
      @Nullable ActingMandate mandate,
      @Nullable OrgUnitId vacantUnitId) {
    static Created of(NotificationCreated e) {
      return new Created(
          e.notificationId(),
          e.matter().kind(),
          e.matter().caseId(),
          e.matter().sourceEvent(),
          e.recipient().employee(),
          unit(e.recipient().office()),
          e.recipient().mandate(),
          unit(e.recipient().insteadOf()));
    }

    private static @Nullable OrgUnitId unit(@Nullable Office office) {
      return office == null ? null : office.unitId();
    }
  }

  record Mailed(UUID notificationId, int attempt, String transport) {}

  record Failed(UUID notificationId, int attempt, @Nullable Instant nextAttemptAt) {}

  record Read(UUID notificationId, EmployeeId readBy) {}
}
