package id.sistemkerja.notification.automation;

import id.sistemkerja.directory.Delegations;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.notification.dispatch.domain.DispatchCommand;
import id.sistemkerja.notification.dispatch.domain.DispatchCommand.RecordRouting;
import id.sistemkerja.notification.dispatch.domain.DispatchEvent;
import id.sistemkerja.notification.dispatch.domain.DispatchState;
import id.sistemkerja.notification.message.domain.Matter;
import id.sistemkerja.notification.message.domain.NotificationCommand.Tell;
import id.sistemkerja.notification.message.domain.NotificationKind;
import id.sistemkerja.notification.message.domain.Recipient;
import id.sistemkerja.notification.routing.domain.CaseFacts;
import id.sistemkerja.notification.routing.domain.CaseNews;
import id.sistemkerja.notification.routing.domain.Routing;
import id.sistemkerja.notification.text.Texts;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.platform.projection.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells those whom a step of a case concerns. Sends no mail: that is the outbox's business, and it
 * asks each notification's own stream first.
 */
public final class WhenCaseMovesTellThoseConcerned implements FeedHandler {
  private static final String NAME = "Pemberitahuan";

  private final Commands commands;
  private final Capability<DispatchState, DispatchCommand, DispatchEvent> dispatches;
  private final Views<CaseFacts> cases;
  private final Directory directory;
  private final OfficeHolders holders;
  private final ZoneId zone;
  private final Clock clock;

  public WhenCaseMovesTellThoseConcerned(
      Commands commands,
      Capability<DispatchState, DispatchCommand, DispatchEvent> dispatches,
      Views<CaseFacts> cases,
      Directory directory,
      Delegations delegations,
      ZoneId zone,
      Clock clock) {
    this.commands = commands;
    this.dispatches = dispatches;
    this.cases = cases;
    this.directory = directory;
    this.holders = new OfficeHolders(directory, delegations);
    this.zone = zone;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notification-service-cases";
  }

  @Override
  public Set<String> topics() {
    return Set.of("sistem-kerja.assignment.v1");
  }

  @Override
  public void handle(ContractEvent event) {
    CaseNews news = AssignmentNews.of(event);
    if (news == null) {
      return;
    }
    CaseFacts before = cases.find(event.subject()).orElse(null);
    CaseFacts after = CaseFacts.after(before, news);
    if (after == null) {
      if (news instanceof CaseNews.RequestWithdrawn) {
        return; // a draft that nobody else has seen
      }
      throw new IllegalStateException(
          event.type() + " of case " + event.subject() + ": its request is missing");
    }
    tell(event, news, after);
    // last: until the facts are saved the event counts as not handled, and is routed again
    if (!after.equals(before)) {
      cases.save(event.subject(), after);
    }
  }

  private void tell(ContractEvent event, CaseNews news, CaseFacts facts) {
    LocalDate day = LocalDate.ofInstant(event.occurredAt(), zone);
    List<Tell> tells = new ArrayList<>();
    List<Recipient> recipients = new ArrayList<>();
    for (Routing.Address address : Routing.of(news, facts)) {
      for (Recipient recipient : recipients(address, facts, day)) {
        if (news instanceof CaseNews.OfDueStep && isTold(recipients, recipient)) {
          continue;
        }
        recipients.add(recipient);
        tells.add(tell(event, news, facts, address, recipient));
      }
    }
    commands.require(
        dispatches.stream(event.regency(), event.id()),
        new TellAll(
            new RecordRouting(
                event.id(),
                event.type(),
                AssignmentNews.caseId(event),
                tells.stream().map(Tell::notificationId).toList(),
                OfficeHolders.vacant(recipients)),
            tells),
        CommandContext.automation(
            NAME, event.regency(), event.subject(), event.correlation(), event.id(), null));
  }

  private List<Recipient> recipients(Routing.Address address, CaseFacts facts, LocalDate day) {
    if (address.office() != null && address.kind() == NotificationKind.STEP_ESCALATED) {
      // a delegate appraises in the office's place, and does not supervise in it
      return holders.on(day, address.office());
    }
    if (address.office() != null) {
      return holders.on(day, address.office(), facts.officialId());
    }
    return address.employee() == null ? List.of() : List.of(Recipient.inPerson(address.employee()));
  }

  /** Also in another office. */
  private static boolean isTold(List<Recipient> told, Recipient recipient) {
    return recipient.employee() != null
        && told.stream().anyMatch(r -> recipient.employee().equals(r.employee()));
  }

  private Tell tell(
      ContractEvent event,
      CaseNews news,
      CaseFacts facts,
      Routing.Address address,
      Recipient recipient) {
    UUID id =
        Identifiers.derived(
            "notification", event.id().toString(), recipient.key(), address.kind().name());
    return new Tell(
        id,
        recipient,
        new Matter(
            address.kind(),
            AssignmentNews.caseId(event),
            event.id(),
            facts.officialId(),
            facts.ownerUnitName(),
            facts.letterNumber(),
            news instanceof CaseNews.OfDueStep due ? due.dueOn() : facts.answerDueOn(),
            Routing.reason(news),
            news instanceof CaseNews.OfDueStep due ? due.step() : null),
        Texts.EDITION,
        hasAddress(recipient),
        clock.instant());
  }

  private boolean hasAddress(Recipient recipient) {
    if (recipient.employee() == null) {
      return false;
    }
    // unknown and without an address are not the same: who is not known yet is waited for
    String email =
        directory
            .official(recipient.employee())
            .orElseThrow(() ->
                new IllegalStateException("not in the directory yet: " + recipient.employee()))
            .email();
    return email != null && !email.isBlank();
  }
}
