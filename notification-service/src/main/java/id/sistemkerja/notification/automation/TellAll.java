package id.sistemkerja.notification.automation;

import id.sistemkerja.notification.dispatch.domain.DispatchCommand.RecordRouting;
import id.sistemkerja.notification.message.domain.NotificationCommand.Tell;
import java.util.List;

/** Records that an event was routed and tells everybody whom it concerns: all of it or nothing. */
record TellAll(RecordRouting routing, List<Tell> tells) {
  TellAll {
    tells = List.copyOf(tells);
  }
}
