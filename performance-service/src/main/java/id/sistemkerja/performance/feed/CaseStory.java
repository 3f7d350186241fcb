package id.sistemkerja.performance.feed;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.domain.CaseLine.Desk;
import id.sistemkerja.platform.feed.ContractEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells a case from the feed's events, in their order: a pure fold. */
public final class CaseStory {
  private static final String REQUEST = "assignment.request-drafted.v1";
  private static final String APPOINTMENT = "assignment.appointment-made.v1";
  private static final String PLACEMENT = "assignment.agency-placement-begun.v1";
  private static final String APPLICATION = "assignment.application-submitted.v1";
  private static final String STATEMENT = "assignment.statement-recorded.v1";
  private static final String PROPOSAL = "assignment.proposal-made.v1";
  private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z_]{0,39}");
  private final ZoneId zone;

  /**
   * @param zone in which the regencies' days begin
   */
  public CaseStory(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The case after the event; the same case if it contains the event already; null if the event is
   * of no case that this reader knows.
   *
   * @param before null before the case's first event
   * @throws IllegalStateException if an event before this one is missing
   */
  public @Nullable CaseLine tell(@Nullable CaseLine before, ContractEvent event) {
    if (before == null) {
      if (isFirst(event)) {
        return begun(event).readUpTo(event.stream(), inOrder(0, event));
      }
      if (isKnown(event.type())) {
        throw new IllegalStateException(
            "case %s begins with %s: earlier events are missing"
                .formatted(event.subject(), event.type()));
      }
      return null;
    }
    long next = before.next(event.stream());
    return event.sequence() < next
        ? before
        : after(before, event).readUpTo(event.stream(), inOrder(next, event));
  }

  private static long inOrder(long next, ContractEvent event) {
    if (event.sequence() != next) {
      throw new IllegalStateException(
          "case %s: event %d of %s came before event %d"
              .formatted(event.subject(), event.sequence(), event.stream(), next));
    }
    return next;
  }

  private CaseLine started(ContractEvent event) {
    return CaseLine.started(
        UUID.fromString(event.subject()),
        event.regency(),
        unit(event, "ownerUnitId"),
        event.text("ownerUnitName"),
        unit(event, "officialUnitId"),
        new EmployeeId(event.text("officialId")),
        event.text("officialName"),
        event.occurredAt(),
        day(event.occurredAt()));
  }

  private static boolean isFirst(ContractEvent event) {
    return switch (event.type()) {
      case REQUEST, APPOINTMENT, PLACEMENT, APPLICATION, STATEMENT -> true;
      // what is only permitted is no assignment: this reader knows nothing of such a case
      case PROPOSAL -> !event.text("duty").equals("CREDIT_POINT_ACTIVITY");
      default -> false;
    };
  }

  private CaseLine begun(ContractEvent event) {
    CaseLine line = started(event);
    return switch (event.type()) {
      case APPOINTMENT, PLACEMENT -> line.approved(event.occurredAt(), day(event.occurredAt()));
      case APPLICATION -> asked(line, event, "approvers");
      case PROPOSAL ->
          event.body().path("approver").isObject()
              ? asked(line, event, event.body().required("approver"))
              : line.approved(event.occurredAt(), day(event.occurredAt()));
      default -> line;
    };
  }

  private static boolean isKnown(String type) {
    return switch (type) {
      case "assignment.request-submitted.v1",
          "assignment.request-recommended.v1",
          "assignment.request-approved.v1",
          "assignment.request-refused.v1",
          "assignment.request-returned.v1",
          "assignment.request-withdrawn.v1",
          "assignment.statement-confirmed.v1",
          "assignment.application-agreed.v1",
          "assignment.application-approved.v1",
          "assignment.application-declined.v1",
          "assignment.application-returned.v1",
          "assignment.application-resubmitted.v1",
          "assignment.application-withdrawn.v1",
          "assignment.letter-refused.v1",
          "assignment.letter-withdrawn.v1",
          "assignment.letter-signed.v1",
          "assignment.assignment-acknowledged.v1",
          "assignment.report-submitted.v1",
          "assignment.report-returned.v1",
          "assignment.assignment-extended.v1",
          "assignment.assignment-amended.v1",
          "assignment.assignment-finished-early.v1",
          "assignment.assignment-revoked.v1",
          "assignment.assignment-closed.v1" ->
          true;
      default -> false;
    };
  }

  private CaseLine after(CaseLine line, ContractEvent event) {
    Instant at = event.occurredAt();
    if (isOfAChange(event)) {
      return line;
    }
    return switch (event.type()) {
      case REQUEST, APPOINTMENT, PLACEMENT, APPLICATION, STATEMENT, PROPOSAL ->
          throw new IllegalStateException("case " + line.caseId() + " begins twice");
      case "assignment.request-submitted.v1" -> submitted(line, event);
      case "assignment.request-recommended.v1" -> line.recommended();
      case "assignment.statement-confirmed.v1", "assignment.application-agreed.v1" ->
          asked(line, event, "remaining");
      case "assignment.application-resubmitted.v1" -> asked(line, event, "approvers");
      case "assignment.proposal-completed.v1" ->
          asked(line, event, event.body().required("approver"));
      case "assignment.proposal-accepted.v1" ->
          // made by whoever needs nobody's approval: it was approved when it was made
          event.body().path("approver").isObject() ? line.approved(at, day(at)) : line;
      case "assignment.request-approved.v1", "assignment.application-approved.v1" ->
          line.approved(at, day(at));
      case "assignment.letter-refused.v1" -> line.refused(at, "OTHER", event.text("reason"));
      case "assignment.letter-withdrawn.v1" -> line.withdrawn(at);
      case "assignment.request-refused.v1",
          "assignment.application-declined.v1",
          "assignment.proposal-declined.v1" ->
          line.refused(at, category(event.textOrNull("reasonCategory")), event.text("reason"));
      case "assignment.request-returned.v1",
          "assignment.application-returned.v1",
          "assignment.proposal-returned.v1" ->
          line.returned(at);
      case "assignment.request-withdrawn.v1",
          "assignment.application-withdrawn.v1",
          "assignment.proposal-withdrawn.v1" ->
          line.withdrawn(at);
      case "assignment.letter-signed.v1" ->
          line.signed(
              at,
              event.text("number"),
              LocalDate.parse(event.text("periodFrom")),
              dayOrNull(event.textOrNull("periodTo")));
      case "assignment.assignment-acknowledged.v1" -> line.acknowledged(at);
      case "assignment.report-submitted.v1" -> line.reported(at);
      case "assignment.report-returned.v1" -> line.reportReturned(at);
      case "assignment.assignment-extended.v1",
          "assignment.assignment-amended.v1",
          "assignment.assignment-finished-early.v1" ->
          line.lasting(
              LocalDate.parse(event.text("periodFrom")), dayOrNull(event.textOrNull("periodTo")));
      case "assignment.assignment-revoked.v1" ->
          line.revoked(at, LocalDate.parse(event.text("revokedFrom")).minusDays(1));
      case "assignment.assignment-closed.v1" ->
          line.closed(at, LocalDate.parse(event.text("closedOn")));
      // of no use to this reader, or newer than it: only the place in the stream moves on
      default -> line;
    };
  }

  /** The letter of a change begins and ends no assignment: the change itself is told later. */
  private static boolean isOfAChange(ContractEvent event) {
    return event.type().startsWith("assignment.letter-") && event.textOrNull("change") != null;
  }

  /** Waits for the first of those who are still to agree; the same if there is none. */
  private CaseLine asked(CaseLine line, ContractEvent event, String field) {
    JsonNode next = event.body().required(field).path(0);
    return next.isMissingNode() ? line : asked(line, event, next);
  }

  private CaseLine asked(CaseLine line, ContractEvent event, JsonNode office) {
    return line.asked(
        event.occurredAt(),
        day(event.occurredAt()),
        new Desk(
            new OrgUnitId(office.required("unit").asString()),
            office.required("title").asString()));
  }

  private CaseLine submitted(CaseLine line, ContractEvent event) {
    OrgUnitId addressee = unit(event, "addresseeUnitId");
    String recommender = event.textOrNull("recommenderUnitId");
    return line.submitted(
        event.occurredAt(),
        day(event.occurredAt()),
        new Desk(addressee, event.text("addresseeTitle")),
        // an addressee who is also the recommender answers at once
        recommender == null || recommender.equals(addressee.value())
            ? null
            : new Desk(new OrgUnitId(recommender), event.text("recommenderTitle")));
  }

  /** It becomes a field's name in the store. */
  private static String category(@Nullable String text) {
    return text != null && CATEGORY.matcher(text).matches() ? text : "OTHER";
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private static @Nullable LocalDate dayOrNull(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static OrgUnitId unit(ContractEvent event, String field) {
    return new OrgUnitId(event.text(field));
  }
}
