package id.sistemkerja.assignment.casefile;

import id.sistemkerja.assignment.agency.domain.PlacementEvent;
import id.sistemkerja.assignment.agency.domain.PlacementEvent.PlacementBegun;
import id.sistemkerja.assignment.application.domain.ApplicationDecider;
import id.sistemkerja.assignment.application.domain.ApplicationEvent;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationAgreed;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationApproved;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationDeclined;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationResubmitted;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationReturned;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationSubmitted;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationWithdrawn;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.StatementConfirmed;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.StatementRecorded;
import id.sistemkerja.assignment.appointment.domain.AppointmentEvent;
import id.sistemkerja.assignment.appointment.domain.AppointmentEvent.AppointmentMade;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAcknowledged;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentAmended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentClosed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentExtended;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentFinishedEarly;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentOpened;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentRevoked;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeDropped;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ChangeProposed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReturned;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReviewed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportSubmitted;
import id.sistemkerja.assignment.casefile.CaseFile.Asking;
import id.sistemkerja.assignment.casefile.CaseFile.Audience;
import id.sistemkerja.assignment.casefile.CaseFile.Change;
import id.sistemkerja.assignment.casefile.CaseFile.Ending;
import id.sistemkerja.assignment.casefile.CaseFile.LetterPart;
import id.sistemkerja.assignment.casefile.CaseFile.ProposedChange;
import id.sistemkerja.assignment.casefile.CaseFile.ProposedChange.Status;
import id.sistemkerja.assignment.casefile.CaseFile.Report;
import id.sistemkerja.assignment.casefile.CaseFile.Subject;
import id.sistemkerja.assignment.casefile.CaseFile.Way;
import id.sistemkerja.assignment.casefile.CaseFile.Work;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.StepEscalated;
import id.sistemkerja.assignment.deadline.domain.Superior;
import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Duty;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterDrafted;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRefused;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterReturned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterRevised;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterWithdrawn;
import id.sistemkerja.assignment.proposal.domain.DutyLaw;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalAccepted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalCompleted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalDeclined;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalMade;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalReturned;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalWithdrawn;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestApproved;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestDrafted;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRecommended;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRefused;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestReturned;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRevised;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestSubmitted;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestWithdrawn;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.regulation.Execution;
import id.sistemkerja.regulation.PartyRule;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a case from its events: a pure fold, used by the projection as the events come and again
 * for the case as it stood on a past moment.
 */
public final class CaseStory {
  private final RegulationCatalogue catalogue;

  public CaseStory(RegulationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The case after the event; the same case if it contains the event already.
   *
   * @param before absent before the first event
   * @throws IllegalStateException if an event before this one is missing
   */
  public CaseFile tell(@Nullable CaseFile before, Object event, EventEnvelope envelope) {
    if (before == null) {
      return switch (event) {
        case RequestDrafted drafted -> opened(drafted, envelope);
        case AppointmentMade made -> opened(made, envelope);
        case ApplicationSubmitted sent -> opened(sent, envelope);
        case StatementRecorded recorded -> opened(recorded, envelope);
        case ProposalMade made -> opened(made, envelope);
        case PlacementBegun begun -> opened(begun, envelope);
        default ->
            throw new IllegalStateException(
                "case " + envelope.subject() + " begins with " + envelope.type());
      };
    }
    if (before.contains(envelope.stream(), envelope.sequence())) {
      return before;
    }
    Change change = before.change();
    Instant at = envelope.occurredAt();
    switch (event) {
      case RequestEvent e -> request(before, change, e, at);
      case ApplicationEvent e -> application(before, change, e, at);
      case ProposalEvent e -> proposal(before, change, e, at);
      case AppointmentEvent _ -> throw new IllegalStateException("appointed twice");
      case PlacementEvent _ -> throw new IllegalStateException("placed twice");
      case LetterEvent e -> letter(before, change, e, at);
      case AssignmentEvent e -> assignment(before, change, e, at);
      case DeadlineEvent e -> deadline(change, e);
      default -> throw new IllegalStateException("not an event of a case: " + envelope.type());
    }
    return change
        .by(envelope.actor(), at)
        .at(envelope.stream(), envelope.sequence(), envelope.recordedAt());
  }

  /** Whoever is told that a step is late may read what it is about. */
  private static void deadline(Change change, DeadlineEvent event) {
    change.dated(event);
    if (event instanceof StepEscalated e) {
      change.seenBy(e.to().stream().map(Superior::unitId).toList());
    }
  }

  private static CaseFile opened(RequestDrafted e, EventEnvelope envelope) {
    return opened(
        Way.REQUEST,
        Stage.DRAFT,
        e,
        List.of(),
        List.of(),
        // the official learns of it with the letter, not while their heads still talk
        new Audience(Set.of(e.ownerUnitId()), Set.of()),
        envelope);
  }

  private static CaseFile opened(AppointmentMade e, EventEnvelope envelope) {
    return opened(
        Way.APPOINTMENT,
        Stage.APPROVED,
        e,
        List.of(),
        List.of(),
        new Audience(Set.of(e.ownerUnitId()), Set.of()).and(List.of(e.appointerUnitId())),
        envelope);
  }

  private static CaseFile opened(PlacementBegun e, EventEnvelope envelope) {
    return opened(
        Way.AGENCY,
        Stage.APPROVED,
        e,
        List.of(),
        List.of(),
        new Audience(Set.of(e.ownerUnitId()), Set.of()).and(List.of(e.authorityUnitId())),
        envelope);
  }

  private CaseFile opened(ApplicationSubmitted e, EventEnvelope envelope) {
    return opened(
        Way.VOLUNTARY,
        Stage.SUBMITTED,
        e,
        e.approvers().subList(0, 1),
        List.of(
            agreement(
                e.applicationId(),
                e.profileVersion(),
                e.scope(),
                e.approvers(),
                envelope.occurredAt())),
        new Audience(Set.of(), Set.of(e.officialId()))
            .and(e.approvers().stream().limit(1).map(Office::unit).toList())
            .and(e.copies().stream().map(Copy::unitId).toList()),
        envelope);
  }

  private static CaseFile opened(StatementRecorded e, EventEnvelope envelope) {
    return opened(
        Way.VOLUNTARY,
        Stage.STATED,
        e,
        List.of(),
        List.of(
            Step.of(
                Step.Kind.CONFIRM_STATEMENT,
                e.applicationId(),
                e.officialId(),
                envelope.occurredAt(),
                null,
                null)),
        new Audience(Set.of(e.ownerUnitId()), Set.of(e.officialId())),
        envelope);
  }

  private static CaseFile opened(ProposalMade e, EventEnvelope envelope) {
    Office approver = e.approver();
    return opened(
        Way.PROPOSAL,
        approver == null ? Stage.APPROVED : Stage.SUBMITTED,
        e,
        Stream.ofNullable(approver).toList(),
        Stream.ofNullable(approver)
            .map(office -> approval(e.proposalId(), office, envelope.occurredAt(), e.clause()))
            .toList(),
        // whoever is to be set learns of it with the letter
        new Audience(
                Set.of(e.ownerUnitId()), e.duty().isAssigned() ? Set.of() : Set.of(e.officialId()))
            .and(Stream.ofNullable(approver).map(Office::unit).toList()),
        envelope);
  }

  private static Step approval(UUID id, Office approver, Instant at, Citation clause) {
    return Step.of(Step.Kind.APPROVE_PROPOSAL, id, approver, at, null, clause);
  }

  private void proposal(CaseFile file, Change change, ProposalEvent event, Instant at) {
    UUID id = file.caseId();
    switch (event) {
      case ProposalMade _ -> throw new IllegalStateException("begun twice: " + id);
      case ProposalAccepted e ->
          change.stage(e.signatory() == null ? Stage.PERMITTED : Stage.APPROVED);
      case ProposalDeclined e ->
          change.stage(Stage.REFUSED).ending(new Ending(e.reason(), e.reasonCategory()));
      case ProposalReturned e ->
          change.stage(Stage.RETURNED, completing(file, at)).ending(new Ending(e.reason(), null));
      case ProposalCompleted e ->
          change
              .content(e.content(), e.substance())
              .asked(e.approver())
              .stage(
                  Stage.SUBMITTED,
                  approval(
                      id,
                      e.approver(),
                      at,
                      DutyLaw.clauseOf(catalogue.version(file.profileVersion()), duty(file))))
              .seenBy(List.of(e.approver().unit()));
      case ProposalWithdrawn e ->
          change.stage(Stage.WITHDRAWN).ending(new Ending(e.reason(), null));
    }
  }

  /** By whoever had proposed it. */
  private static Step completing(CaseFile file, Instant at) {
    return duty(file).isAssigned()
        ? Step.of(
            Step.Kind.COMPLETE_RETURNED, file.caseId(), file.subject().owner(), at, null, null)
        : Step.of(
            Step.Kind.COMPLETE_RETURNED,
            file.caseId(),
            file.subject().officialId(),
            at,
            null,
            null);
  }

  private static Duty duty(CaseFile file) {
    return Objects.requireNonNull(file.subject().duty(), "proposed for no duty");
  }

  private static CaseFile opened(
      Way way,
      Stage stage,
      CaseBeginning begun,
      List<Office> asked,
      List<Step> waiting,
      Audience audience,
      EventEnvelope envelope) {
    Subject subject =
        new Subject(
            begun.ownerUnitId(),
            begun.ownerUnitName(),
            begun.ownerTitle(),
            begun.officialId(),
            begun.officialName(),
            begun.officialUnitId(),
            begun.scope(),
            begun.content(),
            begun instanceof ProposalMade made ? made.duty() : null,
            begun instanceof ProposalMade made ? made.substance() : null);
    return new CaseFile(
        UUID.fromString(envelope.subject()),
        envelope.regency(),
        begun.profileVersion(),
        way,
        stage,
        subject,
        null,
        asked,
        null,
        null,
        null,
        List.of(),
        waiting,
        audience,
        Deadlines.none().following(waiting, stage, envelope.actor(), envelope.recordedAt()),
        1,
        Map.of(envelope.stream(), envelope.sequence() + 1),
        envelope.recordedAt(),
        envelope.recordedAt(),
        CaseEntry.sortable(envelope.recordedAt()),
        CaseFile.wordsOf(subject, null));
  }

  /** Waits for the first of them. */
  private Step agreement(
      UUID id, String profileVersion, Scope scope, List<Office> approvers, Instant at) {
    return Step.of(
        Step.Kind.AGREE_TO_APPLICATION,
        id,
        approvers.getFirst(),
        at,
        null,
        ApplicationDecider.approvers(catalogue.version(profileVersion), scope)
            .getFirst()
            .citation());
  }

  private void application(CaseFile file, Change change, ApplicationEvent event, Instant at) {
    UUID id = file.caseId();
    switch (event) {
      case ApplicationSubmitted _, StatementRecorded _ ->
          throw new IllegalStateException("begun twice: " + id);
      case StatementConfirmed e -> next(file, change, e.remaining(), at);
      case ApplicationAgreed e -> next(file, change, e.remaining(), at);
      case ApplicationApproved _ -> change.stage(Stage.APPROVED);
      case ApplicationDeclined e ->
          change.stage(Stage.REFUSED).ending(new Ending(e.reason(), e.reasonCategory()));
      case ApplicationReturned e ->
          change
              .stage(
                  Stage.RETURNED,
                  Step.of(
                      Step.Kind.COMPLETE_RETURNED, id, file.subject().officialId(), at, null, null))
              .ending(new Ending(e.reason(), null));
      case ApplicationResubmitted e -> {
        change.content(e.content());
        next(file, change, e.approvers(), at);
      }
      case ApplicationWithdrawn e ->
          change.stage(Stage.WITHDRAWN).ending(new Ending(e.reason(), null));
    }
  }

  /** The next one who is asked; with none left the approval follows. */
  private void next(CaseFile file, Change change, List<Office> approvers, Instant at) {
    if (!approvers.isEmpty()) {
      change
          .asked(approvers.getFirst())
          .stage(
              Stage.SUBMITTED,
              agreement(
                  file.caseId(), file.profileVersion(), file.subject().scope(), approvers, at))
          .seenBy(List.of(approvers.getFirst().unit()));
    }
  }

  private void request(CaseFile file, Change change, RequestEvent event, Instant at) {
    UUID id = file.caseId();
    switch (event) {
      case RequestDrafted _ -> throw new IllegalStateException("drafted twice: " + id);
      case RequestRevised e -> change.content(e.content());
      case RequestSubmitted e -> submitted(file, change, e, at);
      case RequestRecommended e ->
          change
              .asking(asking(file).recommended(e.favourable()))
              .waiting(
                  file.waiting().stream().filter(s -> s.step() != Step.Kind.RECOMMEND).toList());
      case RequestApproved _ -> change.stage(Stage.APPROVED);
      case RequestRefused e ->
          change.stage(Stage.REFUSED).ending(new Ending(e.reason(), e.reasonCategory()));
      case RequestReturned e ->
          change
              .stage(
                  Stage.RETURNED,
                  Step.of(Step.Kind.COMPLETE_RETURNED, id, file.subject().owner(), at, null, null))
              .ending(new Ending(e.reason(), null));
      case RequestWithdrawn e -> change.stage(Stage.WITHDRAWN).ending(new Ending(e.reason(), null));
    }
  }

  private void submitted(CaseFile file, Change change, RequestSubmitted e, Instant at) {
    RegulationProfile profile = catalogue.version(file.profileVersion());
    Office addressee = new Office(e.addresseeUnitId(), e.addresseeTitle(), e.addresseeUnitName());
    Office recommender =
        e.recommenderUnitId() == null
            ? null
            : new Office(
                e.recommenderUnitId(),
                Objects.requireNonNull(e.recommenderTitle()),
                Objects.requireNonNull(e.recommenderUnitName()));
    List<Step> steps = new ArrayList<>();
    if (recommender != null && !recommender.unit().equals(addressee.unit())) {
      steps.add(
          Step.of(
              Step.Kind.RECOMMEND,
              file.caseId(),
              recommender,
              at,
              e.answerDueOn(),
              profile.recommendation(e.scope()).map(PartyRule::citation).orElse(null)));
    }
    steps.add(
        Step.of(
            Step.Kind.ANSWER_REQUEST,
            file.caseId(),
            addressee,
            at,
            e.answerDueOn(),
            profile.requestAddressee(e.scope()).citation()));
    change
        .content(e.content())
        .asking(new Asking(addressee, e.copies(), recommender, null, e.answerDueOn()))
        .asked(addressee)
        .stage(Stage.SUBMITTED)
        .waiting(steps)
        .seenBy(
            Stream.concat(
                    Stream.concat(
                        Stream.of(addressee.unit()), Stream.ofNullable(e.recommenderUnitId())),
                    e.copies().stream().map(Copy::unitId))
                .toList());
  }

  /** The letter of a change waits beside the work, which goes on meanwhile. */
  private void changeLetter(CaseFile file, Change change, LetterEvent event, Instant at) {
    UUID letter = event.letterId();
    switch (event) {
      case LetterDrafted e -> {
        Office signatory = e.content().signatory();
        change
            .changing(
                letter,
                c -> c.drafted(signatory),
                Step.of(
                    Step.Kind.SIGN_LETTER,
                    letter,
                    signatory,
                    at,
                    null,
                    e.content().signatoryRule()))
            .seenBy(List.of(signatory.unit()));
      }
      case LetterReturned e ->
          change.changing(
              letter,
              c -> c.now(Status.LETTER_RETURNED, e.reason()),
              Step.of(Step.Kind.REVISE_LETTER, letter, file.subject().owner(), at, null, null));
      case LetterRevised e ->
          change.changing(
              letter,
              c -> c.revised(e.purpose(), e.expectedResult(), e.period(), e.reason()),
              Step.of(
                  Step.Kind.SIGN_LETTER,
                  letter,
                  Objects.requireNonNull(file.letter(), "the first letter is missing").signatory(),
                  at,
                  null,
                  signatory(file)));
      case LetterRefused e -> change.changing(letter, c -> c.now(Status.REFUSED, e.reason()));
      case LetterWithdrawn e -> change.changing(letter, c -> c.now(Status.WITHDRAWN, e.reason()));
      case LetterSigned e ->
          change
              .changing(letter, c -> c.signed(e.number(), e.signature().signedOn()))
              .seenBy(e.copies().stream().map(Copy::unitId).toList());
    }
  }

  private void letter(CaseFile file, Change change, LetterEvent event, Instant at) {
    if (file.work() != null) {
      changeLetter(file, change, event, at);
      return;
    }
    switch (event) {
      case LetterDrafted e -> {
        Office signatory = e.content().signatory();
        change
            .letter(new LetterPart(e.letterId(), e.assignmentId(), signatory, null, null))
            .stage(
                Stage.LETTER_DRAFTED,
                Step.of(
                    Step.Kind.SIGN_LETTER,
                    e.letterId(),
                    signatory,
                    at,
                    null,
                    e.content().signatoryRule()))
            .seenBy(List.of(signatory.unit()));
      }
      case LetterReturned e ->
          change
              .stage(
                  Stage.LETTER_RETURNED,
                  Step.of(
                      Step.Kind.REVISE_LETTER,
                      e.letterId(),
                      file.subject().owner(),
                      at,
                      null,
                      null))
              .ending(new Ending(e.reason(), null));
      case LetterRevised e ->
          change
              .content(
                  file.subject()
                      .content()
                      .reworded(
                          e.purpose(), e.expectedResult(), e.period().from(), e.period().to()))
              .stage(
                  Stage.LETTER_DRAFTED,
                  Step.of(
                      Step.Kind.SIGN_LETTER,
                      e.letterId(),
                      Objects.requireNonNull(file.letter(), "the draft is missing").signatory(),
                      at,
                      null,
                      signatory(file)));
      case LetterRefused e -> change.stage(Stage.REFUSED).ending(new Ending(e.reason(), null));
      case LetterWithdrawn e -> change.stage(Stage.WITHDRAWN).ending(new Ending(e.reason(), null));
      case LetterSigned e ->
          change
              .letter(
                  new LetterPart(
                      e.letterId(),
                      e.assignmentId(),
                      Objects.requireNonNull(file.letter(), "the draft is missing").signatory(),
                      e.number(),
                      e.signature().signedOn()))
              .stage(Stage.LETTER_SIGNED)
              .seenBy(e.copies().stream().map(Copy::unitId).toList());
    }
  }

  private void assignment(CaseFile file, Change change, AssignmentEvent event, Instant at) {
    switch (event) {
      case AssignmentOpened e ->
          change
              .work(
                  new Work(
                      e.assignmentId(),
                      e.reportRecipient(),
                      e.evaluationChain(),
                      e.evaluationRule(),
                      List.of()))
              .stage(
                  Stage.ASSIGNED,
                  Step.of(
                      Step.Kind.ACKNOWLEDGE,
                      e.assignmentId(),
                      e.officialId(),
                      at,
                      null,
                      acknowledgement(file)))
              .seenBy(
                  Stream.concat(
                          Stream.of(e.reportRecipient().unit()),
                          e.evaluationChain().stream().map(Office::unit))
                      .toList());
      case AssignmentAcknowledged _ -> change.stage(Stage.ACKNOWLEDGED, reportStep(file, at));
      case ReportSubmitted e -> {
        List<Report> reports = new ArrayList<>(work(file).reports());
        reports.add(new Report(e.reportNo(), e.summary(), at, null));
        change.work(work(file).with(reports)).stage(Stage.REPORTED, reviewStep(file, 1, at));
      }
      case ReportReturned e ->
          change
              .work(
                  work(file)
                      .with(
                          work(file).reports().stream()
                              .map(r ->
                                  r.reportNo() == e.reportNo()
                                      ? new Report(r.reportNo(), r.summary(), r.at(), e.reason())
                                      : r)
                              .toList()))
              .stage(Stage.REPORT_RETURNED, reportStep(file, at));
      case ReportReviewed e -> {
        if (e.level() < work(file).reviewLevels()) {
          change.stage(Stage.REPORTED, reviewStep(file, e.level() + 1, at));
        } else {
          change.stage(
              Stage.REVIEWED,
              Step.of(
                  Step.Kind.CLOSE,
                  work(file).assignmentId(),
                  work(file).evaluationChain().getLast(),
                  at,
                  null,
                  work(file).evaluationRule()));
        }
      }
      case AssignmentClosed _ -> change.stage(Stage.CLOSED);
      case ChangeProposed e ->
          change.proposed(
              new ProposedChange(
                  e.changeNo(),
                  e.kind(),
                  e.letterId(),
                  Status.PROPOSED,
                  e.proposedOn(),
                  e.purpose(),
                  e.expectedResult(),
                  e.periodFrom(),
                  e.periodTo(),
                  e.revokedFrom(),
                  e.reason(),
                  null,
                  null,
                  null,
                  null));
      case ChangeDropped _ -> {
        // its letter has told it
      }
      case AssignmentExtended e -> agreed(file, change, null, null, e.periodFrom(), e.periodTo());
      case AssignmentAmended e ->
          agreed(file, change, e.purpose(), e.expectedResult(), e.periodFrom(), e.periodTo());
      case AssignmentFinishedEarly e ->
          agreed(file, change, null, null, e.periodFrom(), e.periodTo());
      case AssignmentRevoked e -> change.stage(Stage.REVOKED).ending(new Ending(e.reason(), null));
    }
  }

  /** Other words and another period; a report that is awaited is due on the new last day. */
  private static void agreed(
      CaseFile file,
      Change change,
      @Nullable String purpose,
      @Nullable String expectedResult,
      LocalDate from,
      @Nullable LocalDate to) {
    TaskContent before = file.subject().content();
    change
        .content(
            before.reworded(
                purpose == null ? before.purpose() : purpose,
                expectedResult == null ? before.expectedResult() : expectedResult,
                from,
                to))
        .waiting(
            file.waiting().stream()
                .map(step -> step.step() == Step.Kind.REPORT ? step.due(to) : step)
                .toList());
  }

  private Step reportStep(CaseFile file, Instant at) {
    Citation rule =
        catalogue
            .version(file.profileVersion())
            .reportRecipient(file.subject().execution())
            .citation();
    return Step.of(
        Step.Kind.REPORT,
        work(file).assignmentId(),
        file.subject().officialId(),
        at,
        file.subject().content().periodTo(),
        rule);
  }

  private static Step reviewStep(CaseFile file, int level, Instant at) {
    return Step.of(
        Step.Kind.REVIEW,
        work(file).assignmentId(),
        work(file).evaluationChain().get(level - 1),
        at,
        null,
        work(file).evaluationRule());
  }

  /** Absent where the regency's regulation has no such clause. */
  private @Nullable Citation acknowledgement(CaseFile file) {
    return catalogue.version(file.profileVersion()).entry("PEN-13").citations().stream()
        .findFirst()
        .orElse(null);
  }

  private Citation signatory(CaseFile file) {
    RegulationProfile profile = catalogue.version(file.profileVersion());
    Duty duty = file.subject().duty();
    return duty == null
        ? profile.letterSignatory(file.subject().scope(), Execution.INDIVIDUAL).citation()
        : DutyLaw.clauseOf(profile, duty);
  }

  private static Asking asking(CaseFile file) {
    return Objects.requireNonNull(file.asking(), "the request was not submitted");
  }

  private static Work work(CaseFile file) {
    return Objects.requireNonNull(file.work(), "the assignment was not opened");
  }
}
