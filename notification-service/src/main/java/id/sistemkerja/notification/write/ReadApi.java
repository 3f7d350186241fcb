package id.sistemkerja.notification.write;

import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.notification.message.domain.NotificationCommand;
import id.sistemkerja.notification.message.domain.NotificationCommand.MarkRead;
import id.sistemkerja.notification.message.domain.NotificationEvent;
import id.sistemkerja.notification.message.domain.NotificationState;
import id.sistemkerja.notification.message.domain.NotificationState.Told;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.notification.read.Notifications;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "notifications")
final class ReadApi {
  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<NotificationState, NotificationCommand, NotificationEvent> capability;
  private final Notifications notifications;
  private final Offices offices;

  ReadApi(
      Commands commands,
      StreamCommandHandler streams,
      Capability<NotificationState, NotificationCommand, NotificationEvent> capability,
      Notifications notifications,
      Offices offices) {
    this.commands = commands;
    this.streams = streams;
    this.capability = capability;
    this.notifications = notifications;
    this.offices = offices;
  }

  @PostMapping("/v1/notifications/{id}/read")
  @Operation(summary = "The caller has read it; a repeat changes nothing")
  ResponseEntity<Answers.Receipt> read(@PathVariable UUID id, Caller caller) {
    String stream = capability.stream(caller.regency(), id);
    // the stream, not the view: one may read what one was told this very moment
    if (!(streams.state(capability, stream) instanceof Told told)
        || !notifications.isFor(caller, told.recipient())) {
      throw new RefusedException(WebProblems.NOT_FOUND);
    }
    return Answers.done(
        id,
        commands.send(
            stream,
            new MarkRead(id, caller.requireEmployee()),
            caller.context(
                told.caseId().toString(), offices.actor(caller, offices(told.recipient())), null)));
  }

  private static List<OrgUnitId> offices(Recipient recipient) {
    List<OrgUnitId> units = new ArrayList<>();
    if (recipient.office() != null) {
      units.add(recipient.office().unitId());
    }
    if (recipient.insteadOf() != null) {
      units.add(recipient.insteadOf().unitId());
    }
    return units;
  }
}
