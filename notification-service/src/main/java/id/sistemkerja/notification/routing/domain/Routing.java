package id.sistemkerja.notification.routing.domain;

import static id.sistemkerja.notification.message.domain.NotificationKind.APPLICATION_APPROVED;
import static id.sistemkerja.notification.message.domain.NotificationKind.APPLICATION_COPY;
import static id.sistemkerja.notification.message.domain.NotificationKind.APPLICATION_DECLINED;
import static id.sistemkerja.notification.message.domain.NotificationKind.APPLICATION_RETURNED;
import static id.sistemkerja.notification.message.domain.NotificationKind.APPLICATION_TO_ANSWER;
import static id.sistemkerja.notification.message.domain.NotificationKind.APPLICATION_WITHDRAWN;
import static id.sistemkerja.notification.message.domain.NotificationKind.ASSIGNMENT_ACKNOWLEDGED;
import static id.sistemkerja.notification.message.domain.NotificationKind.ASSIGNMENT_AMENDED;
import static id.sistemkerja.notification.message.domain.NotificationKind.ASSIGNMENT_CLOSED;
import static id.sistemkerja.notification.message.domain.NotificationKind.ASSIGNMENT_EXTENDED;
import static id.sistemkerja.notification.message.domain.NotificationKind.ASSIGNMENT_FINISHED_EARLY;
import static id.sistemkerja.notification.message.domain.NotificationKind.ASSIGNMENT_REVOKED;
import static id.sistemkerja.notification.message.domain.NotificationKind.ASSIGNMENT_TO_ACKNOWLEDGE;
import static id.sistemkerja.notification.message.domain.NotificationKind.ASSIGNMENT_TO_CLOSE;
import static id.sistemkerja.notification.message.domain.NotificationKind.CHANGE_REFUSED;
import static id.sistemkerja.notification.message.domain.NotificationKind.CHANGE_RETURNED;
import static id.sistemkerja.notification.message.domain.NotificationKind.CHANGE_TO_SIGN;
import static id.sistemkerja.notification.message.domain.NotificationKind.CHANGE_WITHDRAWN;
import static id.sistemkerja.notification.message.domain.NotificationKind.LETTER_COPY;
import static id.sistemkerja.notification.message.domain.NotificationKind.LETTER_REFUSED;
import static id.sistemkerja.notification.message.domain.NotificationKind.LETTER_RETURNED;
import static id.sistemkerja.notification.message.domain.NotificationKind.LETTER_TO_SIGN;
import static id.sistemkerja.notification.message.domain.NotificationKind.LETTER_WITHDRAWN;
import static id.sistemkerja.notification.message.domain.NotificationKind.PROPOSAL_APPROVED;
import static id.sistemkerja.notification.message.domain.NotificationKind.PROPOSAL_DECLINED;
import static id.sistemkerja.notification.message.domain.NotificationKind.PROPOSAL_RETURNED;
import static id.sistemkerja.notification.message.domain.NotificationKind.PROPOSAL_TO_ANSWER;
import static id.sistemkerja.notification.message.domain.NotificationKind.PROPOSAL_WITHDRAWN;
import static id.sistemkerja.notification.message.domain.NotificationKind.RECOMMENDATION_GIVEN;
import static id.sistemkerja.notification.message.domain.NotificationKind.REPORT_RECEIVED;
import static id.sistemkerja.notification.message.domain.NotificationKind.REPORT_RETURNED;
import static id.sistemkerja.notification.message.domain.NotificationKind.REPORT_TO_REVIEW;
import static id.sistemkerja.notification.message.domain.NotificationKind.REQUEST_APPROVED;
import static id.sistemkerja.notification.message.domain.NotificationKind.REQUEST_COPY;
import static id.sistemkerja.notification.message.domain.NotificationKind.REQUEST_REFUSED;
import static id.sistemkerja.notification.message.domain.NotificationKind.REQUEST_RETURNED;
import static id.sistemkerja.notification.message.domain.NotificationKind.REQUEST_TO_ANSWER;
import static id.sistemkerja.notification.message.domain.NotificationKind.REQUEST_TO_RECOMMEND;
import static id.sistemkerja.notification.message.domain.NotificationKind.REQUEST_WITHDRAWN;
import static id.sistemkerja.notification.message.domain.NotificationKind.STATEMENT_TO_CONFIRM;
import static id.sistemkerja.notification.message.domain.NotificationKind.STEP_DUE;
import static id.sistemkerja.notification.message.domain.NotificationKind.STEP_ESCALATED;
import static id.sistemkerja.notification.message.domain.NotificationKind.STEP_OVERDUE;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.notification.message.domain.NotificationKind;
import id.sistemkerja.notification.message.domain.Recipient.Office;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is told what of an event. */
public final class Routing {
  /** Something to be told, to an office or to an official in person. */
  public record Address(
      NotificationKind kind, @Nullable Office office, @Nullable EmployeeId employee) {}

  private final List<Address> inPerson = new ArrayList<>();
  private final Map<OrgUnitId, Address> offices = new LinkedHashMap<>();

  private Routing() {}

  /**
   * An office is told once of an event. What it must act on goes before what it is to know, and
   * therefore stands first below.
   *
   * @param facts of the case after the event
   */
  public static List<Address> of(CaseNews news, CaseFacts facts) {
    Routing to = new Routing();
    switch (news) {
      case CaseNews.RequestSubmitted e -> {
        to.office(REQUEST_TO_ANSWER, e.addressee());
        to.office(REQUEST_TO_RECOMMEND, e.recommender());
        e.copies().forEach(copy -> to.office(REQUEST_COPY, copy));
      }
      case CaseNews.RequestRecommended _ -> to.office(RECOMMENDATION_GIVEN, facts.addressee());
      case CaseNews.RequestApproved _ -> to.office(REQUEST_APPROVED, facts.owner());
      case CaseNews.RequestRefused _ -> to.office(REQUEST_REFUSED, facts.owner());
      case CaseNews.RequestReturned _ -> to.office(REQUEST_RETURNED, facts.owner());
      case CaseNews.RequestWithdrawn _ -> {
        to.office(REQUEST_WITHDRAWN, facts.addressee());
        to.office(REQUEST_WITHDRAWN, facts.recommender());
      }
      case CaseNews.AppointmentMade _ -> {
        // the letter, which follows at once, is what the signatory is told of
      }
      case CaseNews.ApplicationSubmitted e -> {
        to.office(APPLICATION_TO_ANSWER, e.approvers().getFirst());
        e.copies().forEach(copy -> to.office(APPLICATION_COPY, copy));
      }
      case CaseNews.StatementRecorded e -> to.person(STATEMENT_TO_CONFIRM, e.officialId());
      case CaseNews.ApplicationMoved e ->
          e.approvers().stream().limit(1).forEach(next -> to.office(APPLICATION_TO_ANSWER, next));
      case CaseNews.ApplicationApproved _ -> to.person(APPLICATION_APPROVED, facts.officialId());
      case CaseNews.ApplicationDeclined _ -> to.person(APPLICATION_DECLINED, facts.officialId());
      case CaseNews.ApplicationReturned _ -> to.person(APPLICATION_RETURNED, facts.officialId());
      case CaseNews.ApplicationWithdrawn _ -> to.office(APPLICATION_WITHDRAWN, facts.addressee());
      case CaseNews.ProposalMade e -> to.office(PROPOSAL_TO_ANSWER, e.approver());
      case CaseNews.ProposalCompleted e -> to.office(PROPOSAL_TO_ANSWER, e.approver());
      case CaseNews.ProposalApproved _ -> to.proposer(PROPOSAL_APPROVED, facts);
      case CaseNews.ProposalDeclined _ -> to.proposer(PROPOSAL_DECLINED, facts);
      case CaseNews.ProposalReturned _ -> to.proposer(PROPOSAL_RETURNED, facts);
      case CaseNews.ProposalWithdrawn _ -> to.office(PROPOSAL_WITHDRAWN, facts.addressee());
      case CaseNews.LetterDrafted e -> to.office(LETTER_TO_SIGN, e.signatory());
      case CaseNews.LetterReturned _ -> to.office(LETTER_RETURNED, facts.owner());
      case CaseNews.LetterRevised _ -> to.office(LETTER_TO_SIGN, facts.signatory());
      case CaseNews.LetterRefused _ -> {
        to.office(LETTER_REFUSED, facts.owner());
        to.office(LETTER_REFUSED, facts.addressee());
        to.applicant(LETTER_REFUSED, facts);
      }
      case CaseNews.LetterWithdrawn _ -> {
        to.office(LETTER_WITHDRAWN, facts.signatory());
        to.office(LETTER_WITHDRAWN, facts.addressee());
        to.applicant(LETTER_WITHDRAWN, facts);
      }
      case CaseNews.LetterSigned e -> {
        to.office(LETTER_COPY, facts.owner());
        e.copies().forEach(copy -> to.office(LETTER_COPY, copy));
      }
      // not at the signature: only an open assignment can be acknowledged
      case CaseNews.AssignmentOpened _ -> to.person(ASSIGNMENT_TO_ACKNOWLEDGE, facts.officialId());
      case CaseNews.AssignmentAcknowledged _ -> to.office(ASSIGNMENT_ACKNOWLEDGED, facts.owner());
      case CaseNews.ReportSubmitted e -> {
        to.office(REPORT_TO_REVIEW, reviewer(facts, 1));
        to.office(REPORT_RECEIVED, e.recipient());
      }
      case CaseNews.ReportReturned _ -> to.person(REPORT_RETURNED, facts.officialId());
      case CaseNews.ReportReviewed e -> {
        if (e.level() < reviewLevels(facts)) {
          to.office(REPORT_TO_REVIEW, reviewer(facts, e.level() + 1));
        } else {
          to.office(ASSIGNMENT_TO_CLOSE, facts.evaluationChain().getLast());
        }
      }
      case CaseNews.ChangeDrafted _ -> to.office(CHANGE_TO_SIGN, facts.signatory());
      case CaseNews.ChangeReturned _ -> to.office(CHANGE_RETURNED, facts.owner());
      case CaseNews.ChangeRefused _ -> to.office(CHANGE_REFUSED, facts.owner());
      case CaseNews.ChangeWithdrawn _ -> to.office(CHANGE_WITHDRAWN, facts.signatory());
      case CaseNews.ChangeSigned e -> {
        to.office(LETTER_COPY, facts.owner());
        e.copies().forEach(copy -> to.office(LETTER_COPY, copy));
      }
      case CaseNews.AssignmentExtended _ -> to.person(ASSIGNMENT_EXTENDED, facts.officialId());
      case CaseNews.AssignmentAmended _ -> to.person(ASSIGNMENT_AMENDED, facts.officialId());
      case CaseNews.AssignmentRevoked _ -> to.person(ASSIGNMENT_REVOKED, facts.officialId());
      case CaseNews.AssignmentFinishedEarly _ ->
          to.person(ASSIGNMENT_FINISHED_EARLY, facts.officialId());
      case CaseNews.StepReminded e -> {
        NotificationKind kind = e.step().lateWorkingDays() == 0 ? STEP_DUE : STEP_OVERDUE;
        if (e.office() == null) {
          to.person(kind, facts.officialId());
        } else {
          to.office(kind, e.office());
        }
      }
      case CaseNews.StepEscalated e -> e.to().forEach(above -> to.office(STEP_ESCALATED, above));
      case CaseNews.AssignmentClosed _ -> {
        to.person(ASSIGNMENT_CLOSED, facts.officialId());
        to.office(ASSIGNMENT_CLOSED, facts.owner());
      }
    }
    List<Address> all = new ArrayList<>(to.inPerson);
    all.addAll(to.offices.values());
    return all;
  }

  /** The reason that the event gives, for those who are told of it. */
  public static @Nullable String reason(CaseNews news) {
    return switch (news) {
      case CaseNews.RequestRefused e -> e.reason();
      case CaseNews.RequestReturned e -> e.reason();
      case CaseNews.RequestWithdrawn e -> e.reason();
      case CaseNews.ReportReturned e -> e.reason();
      case CaseNews.ApplicationDeclined e -> e.reason();
      case CaseNews.ApplicationReturned e -> e.reason();
      case CaseNews.ApplicationWithdrawn e -> e.reason();
      case CaseNews.ProposalDeclined e -> e.reason();
      case CaseNews.ProposalReturned e -> e.reason();
      case CaseNews.ProposalWithdrawn e -> e.reason();
      case CaseNews.LetterReturned e -> e.reason();
      case CaseNews.LetterRefused e -> e.reason();
      case CaseNews.LetterWithdrawn e -> e.reason();
      case CaseNews.ChangeReturned e -> e.reason();
      case CaseNews.ChangeRefused e -> e.reason();
      case CaseNews.ChangeWithdrawn e -> e.reason();
      case CaseNews.AssignmentRevoked e -> e.reason();
      default -> null;
    };
  }

  /** All but the last office of the chain review, at least one. */
  private static int reviewLevels(CaseFacts facts) {
    return Math.max(1, facts.evaluationChain().size() - 1);
  }

  private static Office reviewer(CaseFacts facts, int level) {
    return facts.evaluationChain().get(level - 1);
  }

  private void office(NotificationKind kind, @Nullable Office office) {
    if (office != null) {
      offices.putIfAbsent(office.unitId(), new Address(kind, office, null));
    }
  }

  /** Who asked to be assigned; others learn of an assignment with its letter. */
  private void applicant(NotificationKind kind, CaseFacts facts) {
    if (facts.applicant() != null) {
      person(kind, facts.applicant());
    }
  }

  /** The official, of what they proposed for themselves; otherwise the owner. */
  private void proposer(NotificationKind kind, CaseFacts facts) {
    if (facts.applicant() == null) {
      office(kind, facts.owner());
    } else {
      person(kind, facts.applicant());
    }
  }

  private void person(NotificationKind kind, EmployeeId employee) {
    inPerson.add(new Address(kind, null, employee));
  }
}
