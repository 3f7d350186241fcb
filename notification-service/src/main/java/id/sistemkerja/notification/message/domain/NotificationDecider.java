package id.sistemkerja.notification.message.domain;

import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.notification.message.domain.NotificationCommand.MarkRead;
import id.sistemkerja.notification.message.domain.NotificationCommand.RecordMailFailure;
import id.sistemkerja.notification.message.domain.NotificationCommand.RecordMailSent;
import id.sistemkerja.notification.message.domain.NotificationCommand.StartMailAttempt;
import id.sistemkerja.notification.message.domain.NotificationCommand.Tell;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailAttemptStarted;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailFailed;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailQueued;
import id.sistemkerja.notification.message.domain.NotificationEvent.MailSent;
import id.sistemkerja.notification.message.domain.NotificationEvent.NotificationCreated;
import id.sistemkerja.notification.message.domain.NotificationEvent.NotificationRead;
import id.sistemkerja.notification.message.domain.NotificationState.Mail;
import id.sistemkerja.notification.message.domain.NotificationState.Missing;
import id.sistemkerja.notification.message.domain.NotificationState.Told;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells once, and lets one attempt to mail be made at a time, until one succeeds. */
public final class NotificationDecider
    implements Decider<NotificationState, NotificationCommand, NotificationEvent> {
  private final RetryPolicy retries;

  public NotificationDecider(RetryPolicy retries) {
    this.retries = retries;
  }

  @Override
  public NotificationState initial() {
    return new Missing();
  }

  @Override
  public Decision<NotificationEvent> decide(NotificationCommand command, NotificationState state) {
    return switch (state) {
      case Missing _ ->
          command instanceof Tell tell
              ? tell(tell)
              : Decision.refuse(NotificationProblems.NOT_FOUND);
      case Told told ->
          switch (command) {
            case Tell _ -> Decision.nothingToDo();
            case StartMailAttempt c -> start(c, told.mail());
            case RecordMailSent c -> sent(c, told.mail());
            case RecordMailFailure c -> failed(c, told.mail());
            case MarkRead c ->
                told.read()
                    ? Decision.nothingToDo()
                    : Decision.accept(new NotificationRead(c.notificationId(), c.readBy()));
          };
    };
  }

  private static Decision<NotificationEvent> tell(Tell command) {
    NotificationEvent created =
        new NotificationCreated(
            command.notificationId(), command.recipient(), command.matter(), command.texts());
    return command.byMail()
        ? new Decision.Accepted<>(
            List.of(created, new MailQueued(command.notificationId(), command.at())), List.of())
        : Decision.accept(created);
  }

  private static Decision<NotificationEvent> start(StartMailAttempt command, Mail mail) {
    return mail instanceof Mail.Waiting waiting
            && waiting.attempts() + 1 == command.attempt()
            && !command.at().isBefore(waiting.notBefore())
        ? Decision.accept(
            new MailAttemptStarted(command.notificationId(), command.attempt(), command.at()))
        : Decision.nothingToDo();
  }

  /** A success that comes after the attempt was taken for lost is still a success. */
  private static Decision<NotificationEvent> sent(RecordMailSent command, Mail mail) {
    boolean open =
        switch (mail) {
          case Mail.Sending sending -> sending.attempt() == command.attempt();
          case Mail.Waiting waiting -> waiting.attempts() == command.attempt();
          case Mail.None _, Mail.Over _ -> false;
        };
    return open
        ? Decision.accept(
            new MailSent(command.notificationId(), command.attempt(), command.transport()))
        : Decision.nothingToDo();
  }

  private Decision<NotificationEvent> failed(RecordMailFailure command, Mail mail) {
    if (!(mail instanceof Mail.Sending sending) || sending.attempt() != command.attempt()) {
      return Decision.nothingToDo();
    }
    return Decision.accept(
        new MailFailed(
            command.notificationId(), command.attempt(), command.error(), nextAttempt(command)));
  }

  private @Nullable Instant nextAttempt(RecordMailFailure command) {
    return command.permanent() || command.attempt() >= retries.mostAttempts()
        ? null
        : command.at().plus(retries.pauseAfter(command.attempt()));
  }

  @Override
  public NotificationState evolve(NotificationState state, NotificationEvent event) {
    if (event instanceof NotificationCreated e) {
      return new Told(e.matter().caseId(), e.recipient(), new Mail.None(), false);
    }
    if (!(state instanceof Told told)) {
      throw new IllegalStateException("a stream begins with " + event.getClass().getSimpleName());
    }
    return switch (event) {
      case NotificationCreated _ -> told;
      case MailQueued e -> told.with(new Mail.Waiting(0, e.notBefore()));
      case MailAttemptStarted e -> told.with(new Mail.Sending(e.attempt()));
      case MailSent _ -> told.with(new Mail.Over());
      case MailFailed e ->
          told.with(
              e.nextAttemptAt() == null
                  ? new Mail.Over()
                  : new Mail.Waiting(e.attempt(), e.nextAttemptAt()));
      case NotificationRead _ -> new Told(told.caseId(), told.recipient(), told.mail(), true);
    };
  }
}
