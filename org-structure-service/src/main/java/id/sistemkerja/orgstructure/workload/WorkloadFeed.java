package id.sistemkerja.orgstructure.workload;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.feed.ContractEvent;
import id.sistemkerja.platform.feed.FeedHandler;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Keeps the officials' assignments up to date from the assignment service's feed. */
public final class WorkloadFeed implements FeedHandler {
  private final Views<AssignmentView> assignments;

  public WorkloadFeed(Views<AssignmentView> assignments) {
    this.assignments = assignments;
  }

  @Override
  public String name() {
    return "org-structure-service-workload";
  }

  @Override
  public Set<String> topics() {
    return Set.of("sistem-kerja.assignment.v1");
  }

  @Override
  public void handle(ContractEvent event) {
    switch (event.type()) {
      case "assignment.assignment-opened.v1" -> opened(event);
      case "assignment.assignment-closed.v1" ->
          assignments.change(
              event.text("assignmentId"),
              a ->
                  a.version() > event.sequence()
                      ? a
                      : a.closed(LocalDate.parse(event.text("closedOn")), event.sequence() + 1));
      case "assignment.assignment-extended.v1",
          "assignment.assignment-amended.v1",
          "assignment.assignment-finished-early.v1" -> {
        String to = event.textOrNull("periodTo");
        assignments.change(
            event.text("assignmentId"),
            a ->
                a.version() > event.sequence()
                    ? a
                    : a.lasting(
                        LocalDate.parse(event.text("periodFrom")),
                        to == null ? null : LocalDate.parse(to),
                        Objects.requireNonNullElse(
                            event.textOrNull("expectedResult"), a.expectedResult()),
                        event.sequence() + 1));
      }
      case "assignment.assignment-revoked.v1" ->
          assignments.change(
              event.text("assignmentId"),
              a ->
                  a.version() > event.sequence()
                      ? a
                      : a.closed(
                          LocalDate.parse(event.text("revokedFrom")).minusDays(1),
                          event.sequence() + 1));
      default -> {
        // requests, letters and reports are no work that lasts
      }
    }
  }

  private void opened(ContractEvent event) {
    String id = event.text("assignmentId");
    if (assignments.find(id).isPresent()) {
      return;
    }
    String to = event.textOrNull("periodTo");
    assignments.save(
        id,
        new AssignmentView(
            UUID.fromString(id),
            event.regency(),
            new EmployeeId(event.text("officialId")),
            new OrgUnitId(event.text("officialUnitId")),
            event.text("letterNumber"),
            new OrgUnitId(event.text("ownerUnitId")),
            event.text("ownerUnitName"),
            event.text("expectedResult"),
            LocalDate.parse(event.text("periodFrom")),
            to == null ? null : LocalDate.parse(to),
            null,
            event.sequence() + 1));
  }
}
