package id.sistemkerja.notification.mail;

import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.notification.message.domain.NotificationCommand;
import id.sistemkerja.notification.message.domain.NotificationCommand.RecordMailFailure;
import id.sistemkerja.notification.message.domain.NotificationCommand.RecordMailSent;
import id.sistemkerja.notification.message.domain.NotificationCommand.StartMailAttempt;
import id.sistemkerja.notification.message.domain.NotificationEvent;
import id.sistemkerja.notification.message.domain.NotificationState;
import id.sistemkerja.notification.read.NotificationView;
import id.sistemkerja.notification.read.Notifications;
import id.sistemkerja.notification.text.Message;
import id.sistemkerja.notification.text.OneLine;
import id.sistemkerja.notification.text.Texts;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Sends the mail that is due.
 *
 * <p>The view only proposes: it may be old, or be built again from the first event. Before anything
 * is sent the attempt is claimed on the notification's own stream, which holds every attempt that
 * was ever made and gives each of them to one claimant. An attempt whose outcome was lost with its
 * process is taken for failed after the lease, and the next one is a new attempt under the same
 * identifier of the mail.
 *
 * <p>Not to be used by two threads.
 */
final class Outbox {
  private static final String NAME = "Pengiriman surat elektronik";

  private final Notifications notifications;
  private final Commands commands;
  private final Capability<NotificationState, NotificationCommand, NotificationEvent> capability;
  private final Directory directory;
  private final Texts texts;
  private final MailTransport transport;
  private final Duration lease;
  private final Clock clock;
  private final Deque<Result> unrecorded = new ArrayDeque<>();

  /** What became of an attempt. */
  private record Result(NotificationView view, NotificationCommand command) {}

  Outbox(
      Notifications notifications,
      Commands commands,
      Capability<NotificationState, NotificationCommand, NotificationEvent> capability,
      Directory directory,
      Texts texts,
      MailTransport transport,
      Duration lease,
      Clock clock) {
    this.notifications = notifications;
    this.commands = commands;
    this.capability = capability;
    this.directory = directory;
    this.texts = texts;
    this.transport = transport;
    this.lease = lease;
    this.clock = clock;
  }

  /** Makes one attempt for each mail that is due, at most {@code most}. */
  void round(int most) {
    record();
    Instant now = clock.instant();
    for (NotificationView view : notifications.mailDue(now, most)) {
      attempt(view);
      record();
    }
    for (NotificationView view : notifications.mailUnderWaySince(now.minus(lease), most)) {
      unrecorded.add(failure(view, attemptsOf(view), "hasil pengiriman tidak diketahui", false));
    }
    record();
  }

  private void attempt(NotificationView view) {
    DirectoryOfficial official = directory.official(recipient(view)).orElse(null);
    if (official == null) {
      return; // the directory is being built: the mail stays due
    }
    int attempt = attemptsOf(view) + 1;
    OutgoingMail mail = compose(view, official);
    if (!claimed(view, attempt)) {
      return;
    }
    try {
      transport.send(mail);
      unrecorded.add(new Result(view, new RecordMailSent(view.id(), attempt, transport.name())));
    } catch (MailTransport.Undeliverable e) {
      unrecorded.add(failure(view, attempt, Failures.inOneLine(e), true));
    } catch (RuntimeException e) {
      unrecorded.add(failure(view, attempt, Failures.inOneLine(e), false));
    }
  }

  /** Whether the attempt is ours: of all who ask, one is answered with an event. */
  private boolean claimed(NotificationView view, int attempt) {
    Outcome outcome = send(view, new StartMailAttempt(view.id(), attempt, clock.instant()));
    return outcome instanceof Outcome.Done done && !done.events().isEmpty();
  }

  private OutgoingMail compose(NotificationView view, DirectoryOfficial official) {
    Message message = texts.message(view.recipient(), view.matter(), view.texts());
    return new OutgoingMail(
        view.id(),
        Objects.requireNonNullElse(official.email(), ""),
        OneLine.of(official.name()),
        texts.mailSubject(message),
        texts.mailBody(view.recipient(), message, view.texts()));
  }

  /** What could not be recorded stays, and is recorded before anything else is sent. */
  private void record() {
    Result next;
    while ((next = unrecorded.peek()) != null) {
      Outcome unused = send(next.view(), next.command());
      unrecorded.remove();
    }
  }

  private Result failure(NotificationView view, int attempt, String error, boolean permanent) {
    return new Result(
        view, new RecordMailFailure(view.id(), attempt, error, permanent, clock.instant()));
  }

  private Outcome send(NotificationView view, NotificationCommand command) {
    return commands.send(
        capability.stream(view.regency(), view.id()),
        command,
        CommandContext.automation(
            NAME,
            view.regency(),
            view.matter().caseId().toString(),
            view.matter().sourceEvent(),
            view.matter().sourceEvent(),
            null));
  }

  private static EmployeeId recipient(NotificationView view) {
    return Objects.requireNonNull(view.recipient().employee(), "mail to nobody");
  }

  private static int attemptsOf(NotificationView view) {
    return Objects.requireNonNull(view.mail(), "no mail").attempts();
  }
}
