package id.sistemkerja.notification.automation;

import id.sistemkerja.notification.dispatch.domain.DispatchCommand;
import id.sistemkerja.notification.dispatch.domain.DispatchEvent;
import id.sistemkerja.notification.dispatch.domain.DispatchState;
import id.sistemkerja.notification.message.domain.NotificationCommand;
import id.sistemkerja.notification.message.domain.NotificationCommand.Tell;
import id.sistemkerja.notification.message.domain.NotificationEvent;
import id.sistemkerja.notification.message.domain.NotificationState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Outcome;
import id.sistemkerja.platform.command.StreamCommandHandler.Changes;
import id.sistemkerja.platform.command.StreamCommandHandler.ComposedHandler;

/** Carries out {@link TellAll} over the stream of the event and those of its notifications. */
final class TellAllHandler implements ComposedHandler<TellAll> {
  private final Capability<DispatchState, DispatchCommand, DispatchEvent> dispatches;
  private final Capability<NotificationState, NotificationCommand, NotificationEvent> notifications;

  TellAllHandler(
      Capability<DispatchState, DispatchCommand, DispatchEvent> dispatches,
      Capability<NotificationState, NotificationCommand, NotificationEvent> notifications) {
    this.dispatches = dispatches;
    this.notifications = notifications;
  }

  @Override
  public Outcome handle(TellAll command, String stream, Changes changes) {
    Outcome routed = changes.decide(dispatches, stream, command.routing());
    boolean news = routed instanceof Outcome.Done done && !done.events().isEmpty();
    if (news) {
      for (Tell tell : command.tells()) {
        Outcome told =
            changes.decide(
                notifications,
                notifications.stream(changes.context().regency(), tell.notificationId()),
                tell);
        if (told instanceof Outcome.Refused) {
          return told;
        }
      }
    }
    return changes.finish(routed);
  }
}
