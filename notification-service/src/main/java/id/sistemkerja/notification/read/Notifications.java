package id.sistemkerja.notification.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.notification.read.NotificationView.MailState;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Notifications for those whom they are told, and for the outbox. */
public final class Notifications {
  private final Views<NotificationView> views;
  private final Offices offices;

  public Notifications(Views<NotificationView> views, Offices offices) {
    this.views = views;
    this.offices = offices;
  }

  /** The caller's: unread first, then the latest first. */
  List<NotificationView> mine(Caller caller, @Nullable Cursor after, int limit) {
    List<Bson> filters = new ArrayList<>();
    filters.add(isFor(caller));
    if (after != null) {
      Bson behind =
          Filters.and(Filters.eq("read", after.read()), Filters.lt("place", after.place()));
      filters.add(after.read() ? behind : Filters.or(behind, Filters.eq("read", true)));
    }
    return views.find(
        Filters.and(filters),
        Sorts.orderBy(Sorts.ascending("read"), Sorts.descending("place")),
        limit);
  }

  long unread(Caller caller) {
    return views.count(Filters.and(isFor(caller), Filters.eq("read", false)));
  }

  /**
   * To the caller in person, or to an office that they hold, unless they were told themselves: who
   * comes into an office finds what its holders before were told.
   */
  private Bson isFor(Caller caller) {
    EmployeeId me = caller.requireEmployee();
    return Filters.and(
        Filters.eq("regency", caller.regency().value()),
        Filters.or(
            Filters.eq("recipient.employee", me.value()),
            Filters.and(
                Filters.in(
                    "offices",
                    offices.unitsHeadedBy(caller).stream().map(OrgUnitId::value).toList()),
                Filters.ne("recipient.toldInOffice", me.value()))));
  }

  /** The same, for one notification of the caller's regency. */
  public boolean isFor(Caller caller, Recipient recipient) {
    EmployeeId me = caller.requireEmployee();
    if (me.equals(recipient.employee())) {
      return true;
    }
    Set<OrgUnitId> mine = offices.unitsHeadedBy(caller);
    return !recipient.toldInOffice().contains(me)
        && NotificationView.offices(recipient).stream().anyMatch(mine::contains);
  }

  /** Mail, the latest first: all of the regency, or one employee's. */
  List<NotificationView> outbox(
      Caller caller,
      @Nullable EmployeeId of,
      @Nullable MailState state,
      @Nullable String after,
      int limit) {
    List<Bson> filters = new ArrayList<>();
    filters.add(Filters.eq("regency", caller.regency().value()));
    filters.add(Filters.ne("mail", null));
    if (of != null) {
      filters.add(Filters.eq("recipient.employee", of.value()));
    }
    if (state != null) {
      filters.add(Filters.eq("mail.state", state.name()));
    }
    if (after != null) {
      filters.add(Filters.lt("place", after));
    }
    return views.find(Filters.and(filters), Sorts.descending("place"), limit);
  }

  Optional<NotificationView> find(UUID id) {
    return views.find(id.toString());
  }

  /** Mail whose next attempt is due, the longest due first. */
  public List<NotificationView> mailDue(Instant now, int limit) {
    return mail(MailState.WAITING, now, limit);
  }

  /** Mail of which an attempt began before a moment and has not ended. */
  public List<NotificationView> mailUnderWaySince(Instant moment, int limit) {
    return mail(MailState.SENDING, moment, limit);
  }

  private List<NotificationView> mail(MailState state, Instant until, int limit) {
    return views.find(
        Filters.and(
            Filters.eq("mail.state", state.name()),
            Filters.lte("mail.due", NotificationView.sortable(until))),
        Sorts.ascending("mail.due"),
        limit);
  }
}
