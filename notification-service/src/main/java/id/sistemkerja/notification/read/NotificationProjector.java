package id.sistemkerja.notification.read;

import static id.sistemkerja.notification.read.NotificationView.sortable;

import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.notification.message.domain.NotificationEvent;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailAttemptStarted;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailFailed;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailQueued;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailSent;
import id.sistemkerja.notification.message.domain.NotificationEvent.NotificationCreated;
import id.sistemkerja.notification.message.domain.NotificationEvent.NotificationRead;
import id.sistemkerja.notification.read.NotificationView.MailState;
import id.sistemkerja.notification.read.NotificationView.MailView;
import id.sistemkerja.platform.projection.Views;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps the notifications and the outbox. */
@ProcessingGroup("notifications")
public final class NotificationProjector {
  private final Views<NotificationView> views;

  public NotificationProjector(Views<NotificationView> views) {
    this.views = views;
  }

  @EventHandler
  void on(NotificationEvent event, EventEnvelope envelope) {
    String id = event.notificationId().toString();
    if (event instanceof NotificationCreated created) {
      if (views.find(id).isEmpty()) {
        views.save(id, created(created, envelope));
      }
      return;
    }
    views.change(
        id, view -> view.version() > envelope.sequence() ? view : after(view, event, envelope));
  }

  private static NotificationView created(NotificationCreated event, EventEnvelope envelope) {
    return new NotificationView(
        event.notificationId(),
        envelope.regency(),
        sortable(envelope.recordedAt()) + "/" + event.notificationId(),
        event.recipient(),
        NotificationView.offices(event.recipient()),
        event.matter(),
        event.texts(),
        envelope.recordedAt(),
        false,
        null,
        null,
        null,
        envelope.sequence() + 1);
  }

  private static NotificationView after(
      NotificationView view, NotificationEvent event, EventEnvelope envelope) {
    long version = envelope.sequence() + 1;
    return switch (event) {
      case NotificationCreated _ -> view;
      case MailQueued e ->
          view.with(
              new MailView(MailState.WAITING, sortable(e.notBefore()), 0, null, null, null),
              version);
      case MailAttemptStarted e ->
          view.with(
              new MailView(
                  MailState.SENDING,
                  sortable(e.startedAt()),
                  e.attempt(),
                  null,
                  null,
                  mail(view).lastError()),
              version);
      case MailSent e ->
          view.with(
              new MailView(
                  MailState.SENT,
                  "",
                  e.attempt(),
                  envelope.recordedAt(),
                  e.transport(),
                  mail(view).lastError()),
              version);
      case MailFailed e -> view.with(failed(e, e.nextAttemptAt()), version);
      case NotificationRead e -> view.readBy(e.readBy(), envelope.recordedAt(), version);
    };
  }

  private static MailView failed(MailFailed event, @Nullable Instant next) {
    return new MailView(
        next == null ? MailState.GIVEN_UP : MailState.WAITING,
        next == null ? "" : sortable(next),
        event.attempt(),
        null,
        null,
        event.error());
  }

  private static MailView mail(NotificationView view) {
    return Objects.requireNonNull(view.mail(), "mail was never queued");
  }
}
