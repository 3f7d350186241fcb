package id.sistemkerja.notification.read;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.notification.message.domain.NotificationKind;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.notification.text.Message;
import id.sistemkerja.notification.text.Texts;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/notifications")
@Tag(name = "notifications", description = "What the caller was told")
final class NotificationApi {
  private final Notifications notifications;
  private final Texts texts;

  NotificationApi(Notifications notifications, Texts texts) {
    this.notifications = notifications;
    this.texts = texts;
  }

  /**
   * @param office in which the recipient was told; absent if in person
   * @param mandate present if they stood in for the office
   * @param insteadOf the vacant office that it was meant for
   */
  record Item(
      UUID id,
      NotificationKind kind,
      UUID caseId,
      String titleId,
      String titleEn,
      String bodyId,
      String bodyEn,
      @Nullable String officeId,
      @Nullable String officeEn,
      String link,
      Recipient.@Nullable Office office,
      @Nullable ActingMandate mandate,
      Recipient.@Nullable Office insteadOf,
      Instant createdAt,
      boolean read,
      @Nullable Instant readAt) {}

  record UnreadCount(long unread) {}

  @GetMapping
  @Operation(
      summary = "What the caller was told, unread first, then the latest first",
      description = "In person, and in the offices that the caller holds or stands in for today.")
  Page<Item> list(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    int size = Page.size(limit);
    return Page.of(notifications.mine(caller, Cursor.parse(cursor), size + 1), size, this::item);
  }

  @GetMapping("/unread-count")
  @Operation(summary = "How many of them the caller has not read")
  UnreadCount unread(Caller caller) {
    return new UnreadCount(notifications.unread(caller));
  }

  private Item item(NotificationView view) {
    Recipient recipient = view.recipient();
    Message message = texts.message(recipient, view.matter(), view.texts());
    return new Item(
        view.id(),
        view.matter().kind(),
        view.matter().caseId(),
        message.title().id(),
        message.title().en(),
        message.body().id(),
        message.body().en(),
        message.office() == null ? null : message.office().id(),
        message.office() == null ? null : message.office().en(),
        message.link(),
        recipient.office(),
        recipient.mandate(),
        recipient.insteadOf(),
        view.createdAt(),
        view.read(),
        view.readAt());
  }
}
