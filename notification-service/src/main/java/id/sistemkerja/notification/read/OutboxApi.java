package id.sistemkerja.notification.read;

import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.notification.message.domain.NotificationKind;
import id.sistemkerja.notification.read.NotificationView.MailState;
import id.sistemkerja.notification.read.NotificationView.MailView;
import id.sistemkerja.notification.text.Message;
import id.sistemkerja.notification.text.Texts;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/outbox")
@Tag(name = "outbox", description = "Mail that was sent, or is to be sent")
final class OutboxApi {
  private final Notifications notifications;
  private final Directory directory;
  private final Texts texts;

  OutboxApi(Notifications notifications, Directory directory, Texts texts) {
    this.notifications = notifications;
    this.directory = directory;
    this.texts = texts;
  }

  /**
   * A mail.
   *
   * @param to the address as the directory has it now; absent if it has none any more
   * @param attempts that were started
   * @param lastError why the last attempt that failed did so
   * @param body absent in lists
   */
  record Mail(
      UUID id,
      NotificationKind kind,
      UUID caseId,
      EmployeeId employeeId,
      String toName,
      @Nullable String to,
      String subject,
      @Nullable String body,
      MailState state,
      int attempts,
      @Nullable String nextAttemptAt,
      @Nullable String lastError,
      @Nullable String transport,
      Instant createdAt,
      @Nullable Instant sentAt) {}

  @GetMapping
  @Operation(
      summary = "Mail, the latest first",
      description = "An inspector and the regency's administrator see all of it, others their own.")
  Page<Mail> list(
      @RequestParam(required = false) @Nullable MailState state,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    int size = Page.size(limit);
    Cursor after = Cursor.parse(cursor);
    return Page.of(
        notifications.outbox(
            caller,
            seesAll(caller) ? null : caller.requireEmployee(),
            state,
            after == null ? null : after.place(),
            size + 1),
        size,
        view -> mail(view, false));
  }

  @GetMapping("/{id}")
  @Operation(summary = "A mail with its text")
  Mail one(@PathVariable UUID id, Caller caller) {
    return notifications
        .find(id)
        .filter(view -> view.mail() != null && view.regency().equals(caller.regency()))
        .filter(
            view -> seesAll(caller) || caller.requireEmployee().equals(view.recipient().employee()))
        .map(view -> mail(view, true))
        .orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
  }

  private static boolean seesAll(Caller caller) {
    return caller.has("inspector") || caller.has("regency-admin");
  }

  private Mail mail(NotificationView view, boolean whole) {
    EmployeeId employee = Objects.requireNonNull(view.recipient().employee());
    MailView mail = Objects.requireNonNull(view.mail());
    Optional<DirectoryOfficial> official = directory.official(employee);
    Message message = texts.message(view.recipient(), view.matter(), view.texts());
    return new Mail(
        view.id(),
        view.matter().kind(),
        view.matter().caseId(),
        employee,
        official.map(DirectoryOfficial::name).orElse(employee.value()),
        official.map(DirectoryOfficial::email).orElse(null),
        texts.mailSubject(message),
        whole ? texts.mailBody(view.recipient(), message, view.texts()) : null,
        mail.state(),
        mail.attempts(),
        mail.state() == MailState.WAITING ? mail.due() : null,
        mail.lastError(),
        mail.transport(),
        view.createdAt(),
        mail.sentAt());
  }
}
