package id.sistemkerja.notification.automation;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.notification.message.domain.Matter.DueStep;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import id.sistemkerja.notification.routing.domain.CaseNews;
import id.sistemkerja.platform.feed.ContractEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the assignment service's feed: what this service needs of it, and nothing else. */
final class AssignmentNews {
  private AssignmentNews() {}

  /** Null for an event that concerns nobody, or of a kind that is newer than this reader. */
  static @Nullable CaseNews of(ContractEvent event) {
    return event.type().startsWith("assignment.letter-") && event.textOrNull("change") != null
        ? ofChange(event)
        : other(event);
  }

  /** Of the letter that changes an assignment. */
  private static @Nullable CaseNews ofChange(ContractEvent event) {
    return switch (event.type()) {
      case "assignment.letter-drafted.v1", "assignment.letter-revised.v1" ->
          new CaseNews.ChangeDrafted();
      case "assignment.proposal-made.v1" ->
          new CaseNews.ProposalMade(
              office(event, "owner"),
              event.text("ownerUnitName"),
              new EmployeeId(event.text("officialId")),
              event.text("duty").equals("CREDIT_POINT_ACTIVITY")
                  ? new EmployeeId(event.text("officialId"))
                  : null,
              approver(event));
      case "assignment.proposal-completed.v1" ->
          new CaseNews.ProposalCompleted(Objects.requireNonNull(approver(event)));
      case "assignment.proposal-accepted.v1" ->
          approver(event) == null ? null : new CaseNews.ProposalApproved();
      case "assignment.proposal-declined.v1" -> new CaseNews.ProposalDeclined(event.text("reason"));
      case "assignment.proposal-returned.v1" -> new CaseNews.ProposalReturned(event.text("reason"));
      case "assignment.proposal-withdrawn.v1" ->
          new CaseNews.ProposalWithdrawn(event.text("reason"));
      case "assignment.letter-returned.v1" -> new CaseNews.ChangeReturned(event.text("reason"));
      case "assignment.letter-refused.v1" -> new CaseNews.ChangeRefused(event.text("reason"));
      case "assignment.letter-withdrawn.v1" -> new CaseNews.ChangeWithdrawn(event.text("reason"));
      case "assignment.letter-signed.v1" ->
          new CaseNews.ChangeSigned(event.text("number"), copies(event));
      default -> null;
    };
  }

  private static @Nullable CaseNews other(ContractEvent event) {
    return switch (event.type()) {
      case "assignment.request-submitted.v1" ->
          new CaseNews.RequestSubmitted(
              office(event, "owner"),
              event.text("ownerUnitName"),
              new EmployeeId(event.text("officialId")),
              office(event, "addressee"),
              copies(event),
              event.textOrNull("recommenderUnitId") == null ? null : office(event, "recommender"),
              dayOrNull(event, "answerDueOn"));
      case "assignment.request-recommended.v1" -> new CaseNews.RequestRecommended();
      case "assignment.request-approved.v1" -> new CaseNews.RequestApproved();
      case "assignment.request-refused.v1" -> new CaseNews.RequestRefused(event.text("reason"));
      case "assignment.request-returned.v1" -> new CaseNews.RequestReturned(event.text("reason"));
      case "assignment.request-withdrawn.v1" -> new CaseNews.RequestWithdrawn(event.text("reason"));
      case "assignment.appointment-made.v1", "assignment.agency-placement-begun.v1" ->
          new CaseNews.AppointmentMade(
              office(event, "owner"),
              event.text("ownerUnitName"),
              new EmployeeId(event.text("officialId")));
      case "assignment.application-submitted.v1" ->
          new CaseNews.ApplicationSubmitted(
              office(event, "owner"),
              event.text("ownerUnitName"),
              new EmployeeId(event.text("officialId")),
              approvers(event, "approvers"),
              copies(event));
      case "assignment.statement-recorded.v1" ->
          new CaseNews.StatementRecorded(
              office(event, "owner"),
              event.text("ownerUnitName"),
              new EmployeeId(event.text("officialId")));
      case "assignment.statement-confirmed.v1", "assignment.application-agreed.v1" ->
          new CaseNews.ApplicationMoved(approvers(event, "remaining"));
      case "assignment.application-resubmitted.v1" ->
          new CaseNews.ApplicationMoved(approvers(event, "approvers"));
      case "assignment.application-approved.v1" -> new CaseNews.ApplicationApproved();
      case "assignment.application-declined.v1" ->
          new CaseNews.ApplicationDeclined(event.text("reason"));
      case "assignment.application-returned.v1" ->
          new CaseNews.ApplicationReturned(event.text("reason"));
      case "assignment.application-withdrawn.v1" ->
          new CaseNews.ApplicationWithdrawn(event.text("reason"));
      case "assignment.letter-returned.v1" -> new CaseNews.LetterReturned(event.text("reason"));
      case "assignment.letter-revised.v1" -> new CaseNews.LetterRevised();
      case "assignment.letter-refused.v1" -> new CaseNews.LetterRefused(event.text("reason"));
      case "assignment.letter-withdrawn.v1" -> new CaseNews.LetterWithdrawn(event.text("reason"));
      case "assignment.letter-drafted.v1" -> new CaseNews.LetterDrafted(office(event, "signatory"));
      case "assignment.letter-signed.v1" ->
          new CaseNews.LetterSigned(event.text("number"), copies(event));
      case "assignment.assignment-opened.v1" ->
          new CaseNews.AssignmentOpened(offices(event, "evaluationChain", "unit", "title"));
      case "assignment.assignment-acknowledged.v1" -> new CaseNews.AssignmentAcknowledged();
      case "assignment.report-submitted.v1" ->
          new CaseNews.ReportSubmitted(office(event, "recipient"));
      case "assignment.report-returned.v1" -> new CaseNews.ReportReturned(event.text("reason"));
      case "assignment.report-reviewed.v1" ->
          new CaseNews.ReportReviewed(event.body().required("level").asInt());
      case "assignment.assignment-extended.v1" -> new CaseNews.AssignmentExtended();
      case "assignment.assignment-amended.v1" -> new CaseNews.AssignmentAmended();
      case "assignment.assignment-revoked.v1" ->
          new CaseNews.AssignmentRevoked(event.text("reason"));
      case "assignment.assignment-finished-early.v1" -> new CaseNews.AssignmentFinishedEarly();
      case "assignment.assignment-closed.v1" -> new CaseNews.AssignmentClosed();
      case "assignment.step-reminded.v1" -> reminded(event);
      case "assignment.step-escalated.v1" ->
          new CaseNews.StepEscalated(
              offices(event, "to", "unitId", "officeTitle"), dueOn(event), dueStep(event));
      default -> null;
    };
  }

  static UUID caseId(ContractEvent event) {
    return UUID.fromString(event.subject());
  }

  private static Office office(ContractEvent event, String role) {
    return new Office(new OrgUnitId(event.text(role + "UnitId")), event.text(role + "Title"));
  }

  private static @Nullable Office approver(ContractEvent event) {
    JsonNode approver = event.body().path("approver");
    return approver.isObject()
        ? new Office(
            new OrgUnitId(approver.required("unit").asString()),
            approver.required("title").asString())
        : null;
  }

  private static List<Office> approvers(ContractEvent event, String field) {
    return offices(event, field, "unit", "title");
  }

  private static List<Office> copies(ContractEvent event) {
    return offices(event, "copies", "unitId", "officeTitle");
  }

  private static List<Office> offices(
      ContractEvent event, String field, String unit, String title) {
    List<Office> offices = new ArrayList<>();
    for (JsonNode office : event.body().required(field)) {
      offices.add(
          new Office(
              new OrgUnitId(office.required(unit).asString()), office.required(title).asString()));
    }
    return offices;
  }

  private static CaseNews reminded(ContractEvent event) {
    JsonNode unit = event.body().required("step").get("officeUnitId");
    return new CaseNews.StepReminded(
        unit == null || unit.isNull()
            ? null
            : new Office(new OrgUnitId(unit.asString()), event.text("officeTitle")),
        dueOn(event),
        dueStep(event));
  }

  private static DueStep dueStep(ContractEvent event) {
    return new DueStep(
        event.body().required("step").required("step").asString(),
        event.textOrNull("officeTitle"),
        event.body().required("lateWorkingDays").asInt());
  }

  private static LocalDate dueOn(ContractEvent event) {
    return LocalDate.parse(event.text("dueOn"));
  }

  private static @Nullable LocalDate dayOrNull(ContractEvent event, String field) {
    String text = event.textOrNull(field);
    return text == null ? null : LocalDate.parse(text);
  }
}
