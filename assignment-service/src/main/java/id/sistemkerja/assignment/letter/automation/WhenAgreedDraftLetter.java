package id.sistemkerja.assignment.letter.automation;

import id.sistemkerja.assignment.agency.domain.PlacementEvent.PlacementBegun;
import id.sistemkerja.assignment.application.domain.ApplicationCommand;
import id.sistemkerja.assignment.application.domain.ApplicationEvent;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationAgreed;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationApproved;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationResubmitted;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.ApplicationSubmitted;
import id.sistemkerja.assignment.application.domain.ApplicationEvent.StatementRecorded;
import id.sistemkerja.assignment.application.domain.ApplicationState;
import id.sistemkerja.assignment.appointment.domain.AppointmentEvent.AppointmentMade;
import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.Leading;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.letter.automation.LetterDrafting.Agreed;
import id.sistemkerja.assignment.letter.automation.LetterDrafting.Elsewhere;
import id.sistemkerja.assignment.letter.document.IndonesianDates;
import id.sistemkerja.assignment.proposal.domain.ProposalCommand;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalAccepted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalCompleted;
import id.sistemkerja.assignment.proposal.domain.ProposalEvent.ProposalMade;
import id.sistemkerja.assignment.proposal.domain.ProposalState;
import id.sistemkerja.assignment.request.domain.RequestCommand;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestApproved;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRecommended;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestSubmitted;
import id.sistemkerja.assignment.request.domain.RequestState;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.Told;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/** Whichever way an assignment was agreed on, its letter is drafted. */
@ProcessingGroup("automation.draft-letter")
public final class WhenAgreedDraftLetter {
  private final StreamCommandHandler streams;
  private final Capability<RequestState, RequestCommand, RequestEvent> requests;
  private final Capability<ApplicationState, ApplicationCommand, ApplicationEvent> applications;
  private final Capability<ProposalState, ProposalCommand, ProposalEvent> proposals;
  private final LetterDrafting drafting;
  private final ZoneId zone;

  public WhenAgreedDraftLetter(
      StreamCommandHandler streams,
      Capability<RequestState, RequestCommand, RequestEvent> requests,
      Capability<ApplicationState, ApplicationCommand, ApplicationEvent> applications,
      Capability<ProposalState, ProposalCommand, ProposalEvent> proposals,
      LetterDrafting drafting,
      ZoneId zone) {
    this.streams = streams;
    this.requests = requests;
    this.applications = applications;
    this.proposals = proposals;
    this.drafting = drafting;
    this.zone = zone;
  }

  @EventHandler
  void on(RequestApproved approved, EventEnvelope envelope) {
    Sent sent = sent(envelope);
    RequestSubmitted request = sent.request();
    drafting.draft(
        new Agreed(
            request.requestId(),
            request,
            request.content(),
            approved.signatoryUnitId(),
            null,
            decidedOn -> basis(sent, decidedOn)),
        envelope);
  }

  /** The request as it was last sent, and whether it was recommended since. */
  private record Sent(RequestSubmitted request, boolean recommended) {}

  private Sent sent(EventEnvelope envelope) {
    RequestSubmitted last = null;
    boolean recommended = false;
    for (RequestEvent event : streams.events(requests, envelope.stream())) {
      switch (event) {
        case RequestSubmitted submitted -> {
          last = submitted;
          recommended = false;
        }
        case RequestRecommended recommendation -> recommended = recommendation.favourable();
        default -> {
          // says nothing that the letter repeats
        }
      }
    }
    return new Sent(Objects.requireNonNull(last, "approved and never submitted"), recommended);
  }

  private static List<String> basis(Sent sent, LocalDate decidedOn) {
    RequestSubmitted request = sent.request();
    List<String> basis = new ArrayList<>();
    basis.add(
        "Permohonan pelibatan dari %s tanggal %s"
            .formatted(request.ownerTitle(), IndonesianDates.written(request.sentOn())));
    if (sent.recommended()) {
      basis.add("Rekomendasi " + request.recommenderTitle());
    }
    basis.add(
        "Persetujuan %s tanggal %s"
            .formatted(request.addresseeTitle(), IndonesianDates.written(decidedOn)));
    return basis;
  }

  @EventHandler
  void on(AppointmentMade made, EventEnvelope envelope) {
    drafting.draft(
        new Agreed(
            made.appointmentId(),
            made,
            made.content(),
            made.signatoryUnitId(),
            null,
            decidedOn ->
                List.of(
                    "Penunjukan oleh %s tanggal %s"
                        .formatted(made.appointerTitle(), IndonesianDates.written(decidedOn)))),
        envelope);
  }

  /** Agreed on by two agencies (PEN-10). */
  @EventHandler
  void on(PlacementBegun begun, EventEnvelope envelope) {
    drafting.draft(
        new Agreed(
            begun.caseId(),
            begun,
            begun.content(),
            begun.signatoryUnitId(),
            null,
            decidedOn ->
                List.of(
                    "Surat permohonan pelibatan %s nomor %s tanggal %s"
                        .formatted(
                            begun.requester().authority(),
                            begun.requestNumber(),
                            IndonesianDates.written(begun.requestDate())),
                    "Surat jawaban atas permohonan itu nomor %s tanggal %s"
                        .formatted(
                            begun.replyNumber(), IndonesianDates.written(begun.replyDate()))),
            new Elsewhere(
                begun.ownerUnitName(),
                new Copy(begun.authorityUnitId(), begun.requester().authority()))),
        envelope);
  }

  @EventHandler
  void on(ApplicationApproved approved, EventEnvelope envelope) {
    Applied applied = applied(streams.told(applications, envelope.stream()));
    drafting.draft(
        new Agreed(
            approved.applicationId(),
            applied.begun(),
            applied.content(),
            approved.signatoryUnitId(),
            null,
            decidedOn -> applied.basis()),
        envelope);
  }

  @EventHandler
  void on(ProposalAccepted accepted, EventEnvelope envelope) {
    Office signatory = accepted.signatory();
    if (signatory == null) {
      return; // permitted without a letter
    }
    Proposed proposed = proposed(envelope);
    ProposalMade made = proposed.made();
    Office approver = accepted.approver();
    drafting.draft(
        new Agreed(
            made.proposalId(),
            made,
            proposed.content(),
            signatory.unit(),
            new Leading(made.duty(), proposed.substance(), made.clause()),
            decidedOn ->
                Stream.concat(
                        Stream.of(
                            (approver == null
                                    ? "Penunjukan oleh %s tanggal %s"
                                    : "Usulan %s tanggal %s")
                                .formatted(
                                    made.ownerTitle(), IndonesianDates.written(proposed.on()))),
                        Stream.ofNullable(approver)
                            .map(office ->
                                "Persetujuan %s tanggal %s"
                                    .formatted(office.title(), IndonesianDates.written(decidedOn))))
                    .toList()),
        envelope);
  }

  /** A proposal as it was last sent. */
  private record Proposed(ProposalMade made, TaskContent content, String substance, LocalDate on) {}

  private Proposed proposed(EventEnvelope envelope) {
    Proposed proposed = null;
    for (ProposalEvent event : streams.events(proposals, envelope.stream())) {
      proposed =
          switch (event) {
            case ProposalMade e ->
                new Proposed(
                    e, e.content(), Objects.requireNonNullElse(e.substance(), ""), e.proposedOn());
            case ProposalCompleted e ->
                new Proposed(
                    Objects.requireNonNull(proposed).made(),
                    e.content(),
                    Objects.requireNonNullElse(e.substance(), ""),
                    e.proposedOn());
            default -> proposed;
          };
    }
    return Objects.requireNonNull(proposed, "accepted and never made");
  }

  /**
   * An application and how it was agreed to.
   *
   * @param basis one text each, in the order of the steps
   */
  private record Applied(CaseBeginning begun, TaskContent content, List<String> basis) {
    /** Sent again, in other words: what was agreed to before does not count. */
    Applied again(TaskContent other, LocalDate sentOn) {
      return new Applied(begun, other, List.of(sent(begun.officialName(), sentOn)));
    }

    Applied and(String more) {
      List<String> all = new ArrayList<>(basis);
      all.add(more);
      return new Applied(begun, content, all);
    }
  }

  private static String sent(String official, LocalDate on) {
    return "Pengajuan sukarela Sdr. %s tanggal %s".formatted(official, IndonesianDates.written(on));
  }

  private Applied applied(List<Told<ApplicationEvent>> events) {
    @Nullable Applied applied = null;
    for (Told<ApplicationEvent> told : events) {
      LocalDate on = LocalDate.ofInstant(told.envelope().occurredAt(), zone);
      applied =
          switch (told.event()) {
            case ApplicationSubmitted e ->
                new Applied(e, e.content(), List.of(sent(e.officialName(), e.sentOn())));
            case StatementRecorded e ->
                new Applied(
                    e,
                    e.content(),
                    List.of(
                        "Pernyataan lisan Sdr. %s tanggal %s, %s %s"
                            .formatted(
                                e.officialName(),
                                IndonesianDates.written(e.recordedOn()),
                                e.approvers().isEmpty() ? "dicatat dan disetujui" : "dicatat",
                                e.ownerTitle())));
            case ApplicationResubmitted e ->
                Objects.requireNonNull(applied).again(e.content(), e.sentOn());
            case ApplicationAgreed e ->
                Objects.requireNonNull(applied)
                    .and(
                        "Persetujuan %s tanggal %s"
                            .formatted(e.title(), IndonesianDates.written(on)));
            default -> applied;
          };
    }
    return Objects.requireNonNull(applied, "approved and never submitted");
  }
}
