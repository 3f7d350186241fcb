package id.sistemkerja.team.roster.automation;

import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.team.roster.domain.LeavingReason;
import id.sistemkerja.team.roster.domain.RosterCommand;
import id.sistemkerja.team.roster.domain.RosterCommand.AddMember;
import id.sistemkerja.team.roster.domain.RosterCommand.ChangePeriod;
import id.sistemkerja.team.roster.domain.RosterCommand.ConfirmMember;
import id.sistemkerja.team.roster.domain.RosterCommand.RemoveMember;
import id.sistemkerja.team.roster.domain.RosterEvent;
import id.sistemkerja.team.roster.domain.RosterState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the rosters up to date from the assignment service's feed. An event that comes twice, or
 * again because this service's read store was lost, meets a roster that knows it.
 */
public final class WhenAssignmentChangesUpdateRoster implements FeedHandler {
  private static final String NAME = "Pemutakhiran daftar anggota";

  private final Commands commands;
  private final Capability<RosterState, RosterCommand, RosterEvent> rosters;

  public WhenAssignmentChangesUpdateRoster(
      Commands commands, Capability<RosterState, RosterCommand, RosterEvent> rosters) {
    this.commands = commands;
    this.rosters = rosters;
  }

  @Override
  public String name() {
    return "team-service-rosters";
  }

  @Override
  public Set<String> topics() {
    return Set.of("sistem-kerja.assignment.v1");
  }

  @Override
  public void handle(ContractEvent event) {
    RosterCommand command = command(event);
    if (command != null) {
      commands.require(
          rosters.stream(event.regency(), unit(event, "ownerUnitId")), command, context(event));
    }
  }

  /** What the event tells a roster; null if nothing. */
  private static @Nullable RosterCommand command(ContractEvent event) {
    return switch (event.type()) {
      case "assignment.assignment-opened.v1" ->
          new AddMember(
              unit(event, "ownerUnitId"),
              event.text("ownerUnitName"),
              id(event, "assignmentId"),
              id(event, "caseId"),
              id(event, "letterId"),
              event.text("letterNumber"),
              official(event),
              event.text("officialName"),
              unit(event, "officialUnitId"),
              period(event),
              citations(event));
      case "assignment.assignment-acknowledged.v1" ->
          new ConfirmMember(
              unit(event, "ownerUnitId"),
              id(event, "assignmentId"),
              official(event),
              citations(event));
      case "assignment.assignment-closed.v1" ->
          new RemoveMember(
              unit(event, "ownerUnitId"),
              id(event, "assignmentId"),
              official(event),
              LocalDate.parse(event.text("closedOn")),
              LeavingReason.CLOSED,
              citations(event));
      case "assignment.assignment-revoked.v1" ->
          new RemoveMember(
              unit(event, "ownerUnitId"),
              id(event, "assignmentId"),
              official(event),
              LocalDate.parse(event.text("revokedFrom")).minusDays(1),
              LeavingReason.REVOKED,
              citations(event));
      case "assignment.assignment-extended.v1",
          "assignment.assignment-amended.v1",
          "assignment.assignment-finished-early.v1" ->
          new ChangePeriod(
              unit(event, "ownerUnitId"),
              id(event, "assignmentId"),
              official(event),
              event.body().required("by").required("changeNo").asInt(),
              event.body().required("by").required("letterNumber").asString(),
              period(event),
              citations(event));
      default -> null;
    };
  }

  /** It happened when the assignment's step happened, whenever it is recorded here. */
  private static CommandContext context(ContractEvent event) {
    JsonNode profile = event.record().get("profileVersion");
    return new CommandContext(
        event.regency(),
        event.subject(),
        Actor.system(NAME),
        event.correlation(),
        event.id(),
        event.occurredAt(),
        profile == null || profile.isNull() ? null : profile.asString(),
        null,
        null,
        null);
  }

  private static UUID id(ContractEvent event, String field) {
    return UUID.fromString(event.text(field));
  }

  private static OrgUnitId unit(ContractEvent event, String field) {
    return new OrgUnitId(event.text(field));
  }

  private static EmployeeId official(ContractEvent event) {
    return new EmployeeId(event.text("officialId"));
  }

  private static EffectivePeriod period(ContractEvent event) {
    String to = event.textOrNull("periodTo");
    return new EffectivePeriod(
        LocalDate.parse(event.text("periodFrom")), to == null ? null : LocalDate.parse(to));
  }

  private static List<Citation> citations(ContractEvent event) {
    List<Citation> citations = new ArrayList<>();
    JsonNode given = event.record().get("citations");
    if (given != null) {
      for (JsonNode citation : given) {
        citations.add(
            new Citation(
                citation.required("regulation").asString(),
                citation.required("article").asString(),
                citation.required("rule").asString()));
      }
    }
    return citations;
  }
}
