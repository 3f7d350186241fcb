package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationApproved;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationDeclined;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationSubmitted;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationWithdrawn;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAmended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentClosed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentExtended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentFinishedEarly;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentRevoked;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportSubmitted;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.StepEscalated;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRefused;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterWithdrawn;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalAccepted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalDeclined;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalWithdrawn;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestApproved;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRefused;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestSubmitted;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestWithdrawn;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that an office or an official is told and need not act on: copies (tembusan), answers,
 * reports received.
 */
public record Notice(
    RegencyCode regency,
    UUID caseId,
    Kind kind,
    UUID subjectId,
    @Nullable OrgUnitId officeUnitId,
    @Nullable String officeTitle,
    @Nullable EmployeeId employeeId,
    Instant since) {

  /** What is told. */
  public enum Kind {
    COPY_OF_REQUEST,
    COPY_OF_LETTER,
    COPY_OF_APPLICATION,
    REQUEST_APPROVED,
    REQUEST_REFUSED,
    REQUEST_WITHDRAWN,
    APPLICATION_APPROVED,
    APPLICATION_DECLINED,
    APPLICATION_WITHDRAWN,
    PROPOSAL_APPROVED,
    PROPOSAL_DECLINED,
    PROPOSAL_WITHDRAWN,
    LETTER_REFUSED,
    LETTER_WITHDRAWN,
    REPORT_RECEIVED,
    CHANGE_REFUSED,
    CHANGE_WITHDRAWN,
    ASSIGNMENT_EXTENDED,
    ASSIGNMENT_AMENDED,
    ASSIGNMENT_REVOKED,
    ASSIGNMENT_FINISHED_EARLY,
    STEP_OVERDUE,
    CLOSED,
    COPY_OF_AGENCY_REQUEST,
    AGENCY_REQUEST_FORWARDED,
    AGENCY_REQUEST_REFUSED,
    AGENCY_REQUEST_WITHDRAWN,
    AGENCY_REPLY_RECEIVED,
    AGENCY_REPLY_SENT,
    AGENCY_ASSIGNMENT_MADE,
    AGENCY_ASSIGNMENT_NOT_MADE
  }

  /** Same event, same recipient, same notice: however often the event is applied. */
  public String id(UUID event) {
    // told again of the same late step, an office has one notice, of the last time
    return (kind == Kind.STEP_OVERDUE ? subjectId : event)
        + "/"
        + kind
        + "/"
        + (officeUnitId != null ? officeUnitId : employeeId);
  }

  /** Whom the event is told to, beside those who must act. */
  static List<Notice> of(Object event, CaseFile after, EventEnvelope envelope) {
    return switch (event) {
      case RequestSubmitted e ->
          e.copies().stream()
              .map(c -> toCopy(after, envelope, Kind.COPY_OF_REQUEST, after.caseId(), c))
              .toList();
      case RequestApproved _ -> List.of(toOwner(after, envelope, Kind.REQUEST_APPROVED));
      case RequestRefused _ -> List.of(toOwner(after, envelope, Kind.REQUEST_REFUSED));
      case RequestWithdrawn _ when after.asking() != null -> {
        var addressee = Objects.requireNonNull(after.asking()).addressee();
        yield List.of(
            to(
                after,
                envelope,
                Kind.REQUEST_WITHDRAWN,
                after.caseId(),
                addressee.unit(),
                addressee.title()));
      }
      case LetterSigned e ->
          // the owner has the letter whether or not the regulation names them
          Stream.concat(
                  Stream.of(new Copy(after.ownerUnitId(), after.subject().ownerTitle())),
                  e.copies().stream().filter(c -> !c.unitId().equals(after.ownerUnitId())))
              .map(c -> toCopy(after, envelope, Kind.COPY_OF_LETTER, e.letterId(), c))
              .toList();
      case ApplicationSubmitted e ->
          e.copies().stream()
              .map(c -> toCopy(after, envelope, Kind.COPY_OF_APPLICATION, after.caseId(), c))
              .toList();
      case ApplicationApproved _ -> List.of(toOfficial(after, envelope, Kind.APPLICATION_APPROVED));
      case ApplicationDeclined _ -> List.of(toOfficial(after, envelope, Kind.APPLICATION_DECLINED));
      case ApplicationWithdrawn _ -> toAsked(after, envelope, Kind.APPLICATION_WITHDRAWN);
      case ProposalAccepted e ->
          e.approver() == null
              ? List.of()
              : List.of(toProposer(after, envelope, Kind.PROPOSAL_APPROVED));
      case ProposalDeclined _ -> List.of(toProposer(after, envelope, Kind.PROPOSAL_DECLINED));
      case ProposalWithdrawn _ -> toAsked(after, envelope, Kind.PROPOSAL_WITHDRAWN);
      case LetterRefused e when e.change() != null ->
          List.of(toOwner(after, envelope, Kind.CHANGE_REFUSED));
      case LetterWithdrawn e when e.change() != null -> {
        Office signatory = Objects.requireNonNull(after.letter()).signatory();
        yield List.of(
            to(
                after,
                envelope,
                Kind.CHANGE_WITHDRAWN,
                e.letterId(),
                signatory.unit(),
                signatory.title()));
      }
      case AssignmentExtended _ -> List.of(toOfficial(after, envelope, Kind.ASSIGNMENT_EXTENDED));
      case AssignmentAmended _ -> List.of(toOfficial(after, envelope, Kind.ASSIGNMENT_AMENDED));
      case AssignmentRevoked _ -> List.of(toOfficial(after, envelope, Kind.ASSIGNMENT_REVOKED));
      case AssignmentFinishedEarly _ ->
          List.of(toOfficial(after, envelope, Kind.ASSIGNMENT_FINISHED_EARLY));
      case LetterRefused _ -> toAllBefore(after, envelope, Kind.LETTER_REFUSED);
      case LetterWithdrawn _ -> toAllBefore(after, envelope, Kind.LETTER_WITHDRAWN);
      case ReportSubmitted e ->
          List.of(
              to(
                  after,
                  envelope,
                  Kind.REPORT_RECEIVED,
                  e.assignmentId(),
                  e.recipientUnitId(),
                  e.recipientTitle()));
      case StepEscalated e ->
          e.to().stream()
              .map(o ->
                  to(
                      after,
                      envelope,
                      Kind.STEP_OVERDUE,
                      e.step().subjectId(),
                      o.unitId(),
                      o.officeTitle()))
              .toList();
      case AssignmentClosed e ->
          List.of(
              new Notice(
                  envelope.regency(),
                  after.caseId(),
                  Kind.CLOSED,
                  e.assignmentId(),
                  null,
                  null,
                  e.officialId(),
                  envelope.occurredAt()));
      default -> List.of();
    };
  }

  /** All who had a part in it until then. */
  private static List<Notice> toAllBefore(CaseFile file, EventEnvelope envelope, Kind kind) {
    List<Notice> all = new ArrayList<>(toAsked(file, envelope, kind));
    all.add(toOwner(file, envelope, kind));
    if (file.audience().employees().contains(file.subject().officialId())) {
      all.add(toOfficial(file, envelope, kind));
    }
    if (file.letter() != null) {
      Office signatory = file.letter().signatory();
      all.add(to(file, envelope, kind, file.caseId(), signatory.unit(), signatory.title()));
    }
    return all.stream().distinct().toList();
  }

  /** Those whose answer was asked for. */
  private static List<Notice> toAsked(CaseFile file, EventEnvelope envelope, Kind kind) {
    return file.asked().stream()
        .map(o -> to(file, envelope, kind, file.caseId(), o.unit(), o.title()))
        .toList();
  }

  private static Notice toProposer(CaseFile file, EventEnvelope envelope, Kind kind) {
    return Objects.requireNonNull(file.subject().duty()).isAssigned()
        ? toOwner(file, envelope, kind)
        : toOfficial(file, envelope, kind);
  }

  private static Notice toOfficial(CaseFile file, EventEnvelope envelope, Kind kind) {
    return new Notice(
        envelope.regency(),
        file.caseId(),
        kind,
        file.caseId(),
        null,
        null,
        file.subject().officialId(),
        envelope.occurredAt());
  }

  private static Notice toOwner(CaseFile file, EventEnvelope envelope, Kind kind) {
    return to(file, envelope, kind, file.caseId(), file.ownerUnitId(), file.subject().ownerTitle());
  }

  private static Notice toCopy(
      CaseFile file, EventEnvelope envelope, Kind kind, UUID subject, Copy copy) {
    return to(file, envelope, kind, subject, copy.unitId(), copy.officeTitle());
  }

  private static Notice to(
      CaseFile file,
      EventEnvelope envelope,
      Kind kind,
      UUID subject,
      OrgUnitId unit,
      String title) {
    return new Notice(
        envelope.regency(), file.caseId(), kind, subject, unit, title, null, envelope.occurredAt());
  }
}
