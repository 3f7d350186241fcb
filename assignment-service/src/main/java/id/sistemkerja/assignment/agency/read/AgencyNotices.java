package id.sistemkerja.assignment.agency.read;

import id.sistemkerja.assignment.agency.domain.IncomingEvent.AgencyReplySent;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestRefused;
import id.sistemkerja.assignment.agency.domain.IncomingEvent.IncomingRequestWithdrawn;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyAssignmentMade;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyAssignmentNotMade;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyReplyReceived;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestForwarded;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestRefused;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestResubmitted;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestSubmitted;
import id.sistemkerja.assignment.agency.domain.OutgoingEvent.AgencyRequestWithdrawn;
import id.sistemkerja.assignment.casefile.Notice;
import id.sistemkerja.assignment.casefile.Notice.Kind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.EventEnvelope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whom an event is told to, beside those who must act (PEN-12: all who had a part until then). */
final class AgencyNotices {
  private AgencyNotices() {}

  static List<Notice> of(Object event, AgencyFile after, EventEnvelope envelope) {
    return switch (event) {
      case AgencyRequestSubmitted e ->
          to(copies(e.copies()), Kind.COPY_OF_AGENCY_REQUEST, after, envelope);
      case AgencyRequestResubmitted e ->
          to(copies(e.copies()), Kind.COPY_OF_AGENCY_REQUEST, after, envelope);
      case AgencyRequestForwarded _ ->
          to(owner(after), Kind.AGENCY_REQUEST_FORWARDED, after, envelope);
      case AgencyRequestRefused _ ->
          to(everybody(after), Kind.AGENCY_REQUEST_REFUSED, after, envelope);
      case AgencyRequestWithdrawn _ ->
          to(everybody(after), Kind.AGENCY_REQUEST_WITHDRAWN, after, envelope);
      case AgencyReplyReceived _ ->
          to(everybody(after), Kind.AGENCY_REPLY_RECEIVED, after, envelope);
      case AgencyAssignmentMade _ ->
          to(
              Stream.concat(Stream.of(after.authority()), owner(after)),
              Kind.AGENCY_ASSIGNMENT_MADE,
              after,
              envelope);
      case AgencyAssignmentNotMade _ ->
          to(
              Stream.concat(Stream.of(after.authority()), owner(after)),
              Kind.AGENCY_ASSIGNMENT_NOT_MADE,
              after,
              envelope);
      case IncomingRequestRefused _ ->
          to(everybody(after), Kind.AGENCY_REQUEST_REFUSED, after, envelope);
      case IncomingRequestWithdrawn _ ->
          to(everybody(after), Kind.AGENCY_REQUEST_WITHDRAWN, after, envelope);
      case AgencyReplySent _ -> to(everybody(after), Kind.AGENCY_REPLY_SENT, after, envelope);
      default -> List.of();
    };
  }

  private static Stream<Office> owner(AgencyFile file) {
    return Stream.ofNullable(file.owner());
  }

  /** A copy names an office by its unit and its title. */
  private static Stream<Office> copies(List<Copy> copies) {
    return copies.stream().map(copy -> new Office(copy.unitId(), copy.officeTitle(), ""));
  }

  private static Stream<Office> everybody(AgencyFile file) {
    return Stream.of(
            owner(file),
            Stream.of(file.authority()),
            copies(file.copies()),
            Stream.ofNullable(file.appraiser()),
            file.nominees().stream().map(c -> c.official().unitHead()))
        .flatMap(offices -> offices);
  }

  private static List<Notice> to(
      Stream<Office> offices, Kind kind, AgencyFile file, EventEnvelope envelope) {
    List<Notice> notices = new ArrayList<>();
    offices.forEach(office -> {
      if (notices.stream().noneMatch(n -> office.unit().equals(n.officeUnitId()))) {
        notices.add(
            new Notice(
                envelope.regency(),
                file.caseId(),
                kind,
                file.caseId(),
                office.unit(),
                office.title(),
                null,
                envelope.occurredAt()));
      }
    });
    return notices;
  }
}
