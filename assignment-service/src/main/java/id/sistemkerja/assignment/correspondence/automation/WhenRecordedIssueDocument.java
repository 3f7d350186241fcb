package id.sistemkerja.assignment.correspondence.automation;

import static id.sistemkerja.assignment.letter.document.IndonesianDates.written;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.AssignmentClosed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportReviewed;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent.ReportSubmitted;
import id.sistemkerja.assignment.assignment.domain.AssignmentState;
import id.sistemkerja.assignment.assignment.domain.Terms;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceCommand;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceCommand.IssueDocument;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState;
import id.sistemkerja.assignment.correspondence.domain.DocumentContent;
import id.sistemkerja.assignment.correspondence.domain.DocumentContent.Addressee;
import id.sistemkerja.assignment.correspondence.domain.DocumentContent.Line;
import id.sistemkerja.assignment.correspondence.domain.DocumentContent.Part;
import id.sistemkerja.assignment.correspondence.domain.DocumentContent.Sender;
import id.sistemkerja.assignment.correspondence.domain.DocumentKind;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.domain.RefusalCategory;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.assignment.letter.document.IndonesianDates;
import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.letter.document.LetterTitle;
import id.sistemkerja.assignment.letter.document.NipText;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.style.RecordedDocuments;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.request.domain.RequestCommand;
import id.sistemkerja.assignment.request.domain.RequestEvent;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestApproved;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRecommended;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestRefused;
import id.sistemkerja.assignment.request.domain.RequestEvent.RequestSubmitted;
import id.sistemkerja.assignment.request.domain.RequestState;
import id.sistemkerja.assignment.template.Templates;
import id.sistemkerja.assignment.template.Templates.Paper;
import id.sistemkerja.assignment.template.domain.Facts;
import id.sistemkerja.assignment.template.domain.Placeholder;
import id.sistemkerja.assignment.template.domain.Template;
import id.sistemkerja.assignment.template.domain.TemplateField;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.command.StreamCommandHandler.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Once a request is sent or answered, or an assignment closed, its document is made: nobody waits
 * for it and nobody signs it, the act itself was theirs. The document's stream follows from the
 * act, so that a second run finds the first one's document.
 */
@ProcessingGroup("automation.issue-document")
public final class WhenRecordedIssueDocument {
  private static final String NAME = "Penyusunan dokumen";

  /** So a profile cites what its regulation does not state. */
  private static final String COMMON_PRACTICE = "tidak diatur";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent>
      documents;
  private final Capability<RequestState, RequestCommand, RequestEvent> requests;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments;
  private final Directory directory;
  private final RegencyStyles styles;
  private final Templates templates;
  private final String publicUrl;
  private final ZoneId zone;

  public WhenRecordedIssueDocument(
      Commands commands,
      StreamCommandHandler streams,
      Capability<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent> documents,
      Capability<RequestState, RequestCommand, RequestEvent> requests,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments,
      Directory directory,
      RegencyStyles styles,
      Templates templates,
      String publicUrl,
      ZoneId zone) {
    this.commands = commands;
    this.streams = streams;
    this.documents = documents;
    this.requests = requests;
    this.letters = letters;
    this.assignments = assignments;
    this.directory = directory;
    this.styles = styles;
    this.templates = templates;
    this.publicUrl = publicUrl;
    this.zone = zone;
  }

  /**
   * What a document says beside what all of them say.
   *
   * @param senderUnitId on whose paper it is
   */
  private record Saying(
      DocumentKind kind,
      UUID caseId,
      OrgUnitId senderUnitId,
      String senderTitle,
      @Nullable Addressee addressee,
      Facts facts,
      List<Part> parts,
      List<Copy> copies) {}

  @EventHandler
  void on(RequestSubmitted request, EventEnvelope envelope) {
    Facts facts =
        about(request, envelope)
            .with(Placeholder.SENDER, request.ownerTitle())
            .with(Placeholder.ADDRESSEE, request.addresseeTitle())
            .withIfPresent(
                Placeholder.ANSWER_DUE,
                request.answerDueOn() == null ? null : written(request.answerDueOn()));
    issue(
        new Saying(
            DocumentKind.REQUEST_LETTER,
            request.requestId(),
            request.ownerUnitId(),
            request.ownerTitle(),
            new Addressee(request.addresseeTitle(), full(request.addresseeUnitId())),
            facts,
            List.of(asked(request, envelope), basis(envelope)),
            request.copies()),
        envelope);
  }

  @EventHandler
  void on(RequestApproved approved, EventEnvelope envelope) {
    Sent sent = sent(envelope);
    List<Line> answer = new ArrayList<>();
    answer.add(new Line("Jawaban", "disetujui"));
    sent.recommendation().ifPresentAddTo(answer, sent.request());
    if (approved.note() != null) {
      answer.add(new Line("Catatan", approved.note()));
    }
    answer.add(new Line("Penanda tangan surat", approved.signatoryTitle()));
    answer(
        DocumentKind.APPROVAL,
        sent,
        answer,
        new Facts()
            .with(Placeholder.SIGNATORY, approved.signatoryTitle())
            .withIfPresent(
                Placeholder.RECOMMENDER,
                sent.recommendation().isFavourable() ? sent.request().recommenderTitle() : null),
        envelope);
  }

  @EventHandler
  void on(RequestRefused refused, EventEnvelope envelope) {
    Sent sent = sent(envelope);
    List<Line> answer = new ArrayList<>();
    answer.add(new Line("Jawaban", "belum dapat disetujui"));
    answer.add(
        new Line("Alasan", refused.reason().isEmpty() ? "tidak disebutkan" : refused.reason()));
    answer.add(new Line("Kelompok alasan", named(refused.reasonCategory())));
    sent.recommendation().ifPresentAddTo(answer, sent.request());
    answer(DocumentKind.REFUSAL, sent, answer, new Facts(), envelope);
  }

  private void answer(
      DocumentKind kind, Sent sent, List<Line> answer, Facts facts, EventEnvelope envelope) {
    RequestSubmitted request = sent.request();
    about(facts, request, envelope)
        .with(Placeholder.SENDER, request.addresseeTitle())
        .with(Placeholder.ADDRESSEE, request.ownerTitle())
        .with(
            Placeholder.REQUEST,
            "permohonan " + request.ownerTitle() + " tanggal " + written(request.sentOn()));
    issue(
        new Saying(
            kind,
            request.requestId(),
            request.addresseeUnitId(),
            request.addresseeTitle(),
            new Addressee(request.ownerTitle(), full(request.ownerUnitId())),
            facts,
            List.of(
                new Part(null, answer),
                new Part("Permohonan", asked(request, envelope).lines()),
                basis(envelope)),
            request.copies()),
        envelope);
  }

  private static String named(RefusalCategory category) {
    return switch (category) {
      case NO_CAPACITY -> "pegawai tidak dapat dilepas";
      case COMPETENCE_MISMATCH -> "kompetensi tidak sesuai";
      case PRIORITY_CONFLICT -> "target kinerja unit asal didahulukan";
      case PERIOD_UNSUITABLE -> "jangka waktu tidak sesuai";
      case OTHER -> "lainnya";
    };
  }

  /** The request as it was last sent, and what was said of it since. */
  private record Sent(RequestSubmitted request, Recommendation recommendation) {}

  private record Recommendation(@Nullable RequestRecommended given) {
    boolean isFavourable() {
      return given != null && given.favourable();
    }

    void ifPresentAddTo(List<Line> lines, RequestSubmitted request) {
      if (given != null) {
        lines.add(
            new Line(
                "Rekomendasi",
                request.recommenderTitle()
                    + (given.favourable() ? ": direkomendasikan" : ": tidak direkomendasikan")
                    + (given.note() == null ? "" : "; " + given.note())));
      }
    }
  }

  /** What was asked up to the answer; what came after it is not in its document. */
  private Sent sent(EventEnvelope answer) {
    RequestSubmitted request = null;
    RequestRecommended recommendation = null;
    for (Told<RequestEvent> told : streams.told(requests, answer.stream())) {
      if (told.envelope().sequence() > answer.sequence()) {
        break;
      }
      switch (told.event()) {
        case RequestSubmitted submitted -> {
          request = submitted;
          recommendation = null;
        }
        case RequestRecommended recommended -> recommendation = recommended;
        default -> {
          // says nothing that the answer repeats
        }
      }
    }
    return new Sent(
        Objects.requireNonNull(request, "answered and never submitted"),
        new Recommendation(recommendation));
  }

  private Facts about(RequestSubmitted request, EventEnvelope envelope) {
    return about(new Facts(), request, envelope);
  }

  private Facts about(Facts facts, RequestSubmitted request, EventEnvelope envelope) {
    return facts
        .with(Placeholder.REGENCY, styles.of(envelope.regency()).regency())
        .with(Placeholder.OFFICIAL, request.officialName())
        .with(Placeholder.POSITION, official(request.officialId(), envelope).position())
        .with(Placeholder.ORIGIN_UNIT, full(request.officialUnitId()))
        .with(Placeholder.OWNER_UNIT, full(request.ownerUnitId()));
  }

  private Part asked(RequestSubmitted request, EventEnvelope envelope) {
    TaskContent content = request.content();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Pegawai", request.officialName()));
    lines.add(new Line("Jabatan", official(request.officialId(), envelope).position()));
    lines.add(new Line("Unit kerja", full(request.officialUnitId())));
    lines.add(new Line("Unit pemilik kinerja", full(request.ownerUnitId())));
    addTo(lines, "Maksud dan tujuan", content.purpose());
    addTo(lines, "Kompetensi yang dibutuhkan", content.competence());
    addTo(lines, "Hasil yang diharapkan", content.expectedResult());
    if (content.periodFrom() != null) {
      lines.add(
          new Line(
              "Jangka waktu",
              IndonesianDates.written(
                  new EffectivePeriod(content.periodFrom(), content.periodTo()))));
    }
    if (request.answerDueOn() != null) {
      lines.add(new Line("Batas waktu jawaban", written(request.answerDueOn())));
    }
    return new Part(null, lines);
  }

  private static void addTo(List<Line> lines, String what, @Nullable String text) {
    if (text != null) {
      lines.add(new Line(what, text));
    }
  }

  /** The clauses on which the act rested; common practice is none that a letter can name. */
  private static Part basis(EventEnvelope envelope) {
    List<String> articles =
        envelope.citations().stream()
            .map(Citation::article)
            .filter(article -> !article.startsWith(COMMON_PRACTICE))
            .distinct()
            .toList();
    return new Part(
        null,
        articles.isEmpty()
            ? List.of()
            : List.of(
                new Line(
                    "Dasar",
                    envelope.citations().getFirst().regulation()
                        + ", "
                        + String.join("; ", articles))));
  }

  /** What was done, when, and who accepted it: no mark and no figure of an appraisal. */
  @EventHandler
  void on(AssignmentClosed closed, EventEnvelope envelope) {
    Terms terms = terms(envelope);
    Signed first = signed(envelope, terms.letterId());
    LetterContent last = signed(envelope, terms.lastLetterId()).draft().content();
    String letter = named(first);
    DirectoryOfficial official = official(terms.officialId(), envelope);
    List<Line> person =
        List.of(
            new Line("Nama", official.name()),
            new Line("NIP", NipText.written(official.fullNip())),
            new Line("Jabatan", official.position()),
            new Line("Unit kerja", last.assignee().unitName()));
    List<Line> work = new ArrayList<>();
    work.add(new Line("Unit pemilik kinerja", last.owner().unitName()));
    work.add(new Line("Maksud dan tujuan", last.purpose()));
    work.add(new Line("Hasil yang diharapkan", last.expectedResult()));
    work.add(new Line("Jangka waktu", IndonesianDates.written(terms.period())));
    work.add(new Line("Surat", letter));
    terms
        .changes()
        .forEach(
            change -> work.add(new Line("Perubahan", named(signed(envelope, change.letterId())))));
    Facts facts =
        new Facts()
            .with(Placeholder.REGENCY, styles.of(envelope.regency()).regency())
            .with(Placeholder.OFFICIAL, official.name())
            .with(Placeholder.POSITION, official.position())
            .with(Placeholder.ORIGIN_UNIT, last.assignee().unitName())
            .with(Placeholder.OWNER_UNIT, last.owner().unitName())
            .with(Placeholder.OWNER, last.owner().title())
            .with(Placeholder.SENDER, terms.evaluationChain().getLast().title())
            .with(Placeholder.ASSIGNMENT_LETTER, letter)
            .with(Placeholder.PERIOD, IndonesianDates.written(terms.period()));
    issue(
        new Saying(
            DocumentKind.COMPLETION,
            terms.caseId(),
            terms.evaluationChain().getLast().unit(),
            terms.evaluationChain().getLast().title(),
            null,
            facts,
            List.of(
                new Part(null, person),
                new Part("Penugasan", work),
                new Part("Pelaksanaan", done(terms, closed, envelope)),
                basis(envelope)),
            List.of()),
        envelope);
  }

  private List<Line> done(Terms terms, AssignmentClosed closed, EventEnvelope envelope) {
    ReportSubmitted report = null;
    Instant reportedAt = envelope.occurredAt();
    List<Line> reviews = new ArrayList<>();
    for (Told<AssignmentEvent> told : streams.told(assignments, envelope.stream())) {
      switch (told.event()) {
        case ReportSubmitted submitted -> {
          report = submitted;
          reportedAt = told.envelope().occurredAt();
          reviews.clear();
        }
        case ReportReviewed reviewed ->
            reviews.add(
                new Line(
                    "Evaluasi tingkat " + reviewed.level(),
                    "diterima "
                        + terms.evaluationChain().get(reviewed.level() - 1).title()
                        + " tanggal "
                        + written(day(told.envelope().occurredAt()))));
        default -> {
          // no account of the work
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    if (report != null) {
      lines.add(
          new Line(
              "Laporan",
              "disampaikan tanggal "
                  + written(day(reportedAt))
                  + " kepada "
                  + report.recipientTitle()));
      lines.add(new Line("Yang dilaksanakan", report.summary()));
    }
    lines.addAll(reviews);
    lines.add(
        new Line(
            "Selesai",
            "ditutup "
                + terms.evaluationChain().getLast().title()
                + " tanggal "
                + written(closed.closedOn())));
    return lines;
  }

  private Terms terms(EventEnvelope closed) {
    if (streams.state(assignments, closed.stream()) instanceof AssignmentState.Over over) {
      return over.terms();
    }
    throw new IllegalStateException("closed and not over: " + closed.stream());
  }

  private Signed signed(EventEnvelope envelope, UUID letterId) {
    if (streams.state(letters, letters.stream(envelope.regency(), letterId))
        instanceof Signed signed) {
      return signed;
    }
    throw new IllegalStateException("an assignment by what was not signed: " + letterId);
  }

  private static String named(Signed letter) {
    return "%s Nomor %s tanggal %s"
        .formatted(
            LetterTitle.inWords(letter.draft().content().title()),
            letter.number(),
            written(letter.signature().signedOn()));
  }

  private void issue(Saying saying, EventEnvelope envelope) {
    UUID id = idOf(envelope.id());
    String stream = documents.stream(envelope.regency(), id);
    if (!(streams.state(documents, stream) instanceof CorrespondenceState.Missing)) {
      return; // made by an earlier run, perhaps from a structure that is no longer there
    }
    DocumentContent content = content(id, saying, envelope);
    LocalDate date = day(envelope.occurredAt());
    commands.require(
        stream,
        new IssueDocument(
            id,
            saying.caseId(),
            saying.kind(),
            envelope.id(),
            date,
            content,
            LetterPdf.contentHash(RecordedDocuments.of(content, date))),
        CommandContext.automation(
            NAME,
            envelope.regency(),
            saying.caseId().toString(),
            envelope.correlation(),
            envelope.id(),
            envelope.profileVersion()));
  }

  /** Of the document of the act that this event records. */
  public static UUID idOf(UUID occasion) {
    return Identifiers.derived("document", occasion.toString());
  }

  private DocumentContent content(UUID id, Saying saying, EventEnvelope envelope) {
    Paper paper = templates.paper(envelope.regency(), envelope.occurredAt());
    Template template =
        templates.inForce(envelope.regency(), saying.kind().template(), envelope.occurredAt());
    EmployeeId employee = envelope.actor().employee();
    return new DocumentContent(
        new LetterContent.Letterhead(
            paper.government(),
            unit(unit(saying.senderUnitId()).apparatusId()).name().toUpperCase(Locale.of("id")),
            paper.address(),
            paper.website(),
            paper.email()),
        styles.documentTitle(saying.kind().template()),
        styles.of(envelope.regency()).place(),
        saying.addressee(),
        template.marked(TemplateField.OPENING, saying.facts()),
        saying.parts().stream().filter(part -> !part.lines().isEmpty()).toList(),
        template.marked(TemplateField.CLOSING, saying.facts()),
        new Sender(
            saying.senderTitle(),
            envelope.actor().mandate(),
            envelope.actor().name(),
            employee == null
                ? null
                : directory.official(employee).map(DirectoryOfficial::fullNip).orElse(null)),
        recorded(envelope.occurredAt()),
        saying.copies(),
        publicUrl + "/verify/" + envelope.regency() + "-" + id,
        template.name(),
        paper.template());
  }

  private String recorded(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    return "Tercatat secara elektronik pada Sistem Kerja tanggal %s pukul %02d.%02d %s, tanpa tanda tangan"
        .formatted(
            written(local.toLocalDate()), local.getHour(), local.getMinute(), zoneName(local));
  }

  private static String zoneName(ZonedDateTime local) {
    return switch (local.getOffset().getTotalSeconds() / 3600) {
      case 7 -> "WIB";
      case 8 -> "WITA";
      case 9 -> "WIT";
      default -> "UTC" + local.getOffset();
    };
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  private DirectoryOfficial official(EmployeeId id, EventEnvelope envelope) {
    return directory.official(id).orElseThrow(() -> unknown(id)).on(day(envelope.occurredAt()));
  }

  /** The unit's name with its apparatus's: many a Dinas has a Bidang of that name. */
  private String full(OrgUnitId id) {
    DirectoryUnit unit = unit(id);
    return unit.unitId().equals(unit.apparatusId())
        ? unit.name()
        : unit.name() + ", " + unit(unit.apparatusId()).name();
  }

  private DirectoryUnit unit(OrgUnitId id) {
    return directory.unit(id).orElseThrow(() -> unknown(id));
  }

  /** The directory lags behind: the automation is tried again. */
  private static IllegalStateException unknown(Object id) {
    return new IllegalStateException("not in the directory yet: " + id);
  }
}
