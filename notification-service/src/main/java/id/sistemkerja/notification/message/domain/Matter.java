package id.sistemkerja.notification.message.domain;

import id.sistemkerja.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the notification is about. It names the official by id only; the words are made when they
 * are shown or sent, so that no name and no address is kept in an event.
 *
 * @param sourceEvent the event of which is told
 * @param dueOn the day by which an answer, or the step, is wanted
 * @param reason of a refusal, a return or a withdrawal
 * @param step of which is told that it is due, if that is what is told
 */
public record Matter(
    NotificationKind kind,
    UUID caseId,
    UUID sourceEvent,
    EmployeeId officialId,
    String ownerUnitName,
    @Nullable String letterNumber,
    @Nullable LocalDate dueOn,
    @Nullable String reason,
    @Nullable DueStep step) {
  /**
   * A step of the case that is due, or late.
   *
   * @param step its kind
   * @param officeTitle whose step it is; absent where it is the official's
   * @param lateWorkingDays 0 if it is not late
   */
  public record DueStep(String step, @Nullable String officeTitle, int lateWorkingDays) {}
}
