package id.sistemkerja.notification.read;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.notification.message.domain.Matter;
import id.sistemkerja.notification.message.domain.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification and its mail.
 *
 * @param place by which notifications are ordered: when it was told, then its id
 * @param offices whose later holders find it: the office and the vacant one that it is meant for;
 *     empty if another recipient in that office has it for them
 * @param mail absent if no address was known
 * @param version events of its stream that are in it
 */
public record NotificationView(
    UUID id,
    RegencyCode regency,
    String place,
    Recipient recipient,
    List<OrgUnitId> offices,
    Matter matter,
    int texts,
    Instant createdAt,
    boolean read,
    @Nullable Instant readAt,
    @Nullable EmployeeId readBy,
    @Nullable MailView mail,
    long version) {

  /**
   * @param due the moment of the next attempt; of the start of the attempt while it is under way;
   *     sorts as text
   * @param attempts that were started
   * @param transport by which it was sent
   */
  public record MailView(
      MailState state,
      String due,
      int attempts,
      @Nullable Instant sentAt,
      @Nullable String transport,
      @Nullable String lastError) {}

  /** Where a mail is. */
  public enum MailState {
    WAITING,
    SENDING,
    SENT,
    GIVEN_UP
  }

  static List<OrgUnitId> offices(Recipient recipient) {
    List<OrgUnitId> offices = new ArrayList<>();
    if (recipient.office() != null && recipient.standsForOffice()) {
      offices.add(recipient.office().unitId());
      if (recipient.insteadOf() != null) {
        offices.add(recipient.insteadOf().unitId());
      }
    }
    return offices;
  }

  /** A moment with a fixed number of digits, so that it sorts as text. */
  public static String sortable(Instant instant) {
    return "%s.%06dZ".formatted(instant.toString().substring(0, 19), instant.getNano() / 1000);
  }

  NotificationView with(@Nullable MailView next, long at) {
    return new NotificationView(
        id, regency, place, recipient, offices, matter, texts, createdAt, read, readAt, readBy,
        next, at);
  }

  NotificationView readBy(EmployeeId reader, Instant when, long at) {
    return new NotificationView(
        id, regency, place, recipient, offices, matter, texts, createdAt, true, when, reader, mail,
        at);
  }
}
