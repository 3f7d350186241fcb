package id.sistemkerja.assignment.correspondence.read;

import id.sistemkerja.assignment.casefile.CaseEntry;
import id.sistemkerja.assignment.casefile.CaseFile;
import id.sistemkerja.assignment.casefile.Cases;
import id.sistemkerja.assignment.correspondence.automation.WhenRecordedIssueDocument;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceCommand;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent.DocumentIssued;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState.Issued;
import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Ended;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.style.RecordedDocuments;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the letters' and documents' own streams; which there are, the case's history says. */
@RestController
@RequestMapping("/v1/cases/{caseId}/documents")
@Tag(name = "cases")
final class CaseDocumentsApi {
  private static final String LETTER_DRAFTED = "assignment.letter-drafted.v1";

  private final StreamCommandHandler streams;
  private final Capability<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent>
      documents;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Cases cases;
  private final Clock clock;
  private final ZoneId zone;

  CaseDocumentsApi(
      StreamCommandHandler streams,
      Capability<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent> documents,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Cases cases,
      Clock clock,
      ZoneId zone) {
    this.streams = streams;
    this.documents = documents;
    this.letters = letters;
    this.cases = cases;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * A letter or document of the case.
   *
   * @param kind as templates have it
   * @param status RECORDED for a document of an act, for a letter as the letter has it
   * @param date of the act or the signature; of a letter without one, of its draft
   * @param number of a signed letter
   * @param contentHash absent for a letter that is not signed
   * @param pdf its address, below the address of the API
   */
  record Document(
      UUID documentId,
      TemplateKind kind,
      String status,
      String title,
      LocalDate date,
      @Nullable String number,
      @Nullable String contentHash,
      String pdf) {}

  record Documents(List<Document> items) {}

  @GetMapping
  @Operation(
      summary = "All letters and documents of a case, the oldest first",
      description =
          "Of whoever may read the case. A document is there moments after the act that it shows.")
  Documents all(@PathVariable UUID caseId, Caller caller) {
    CaseFile file = cases.readable(cases.unchecked(caseId), caller);
    return new Documents(
        cases.history(caseId, clock.instant()).stream()
            .flatMap(entry -> document(file, entry).stream())
            .toList());
  }

  private Optional<Document> document(CaseFile file, CaseEntry entry) {
    return entry.envelope().type().equals(LETTER_DRAFTED)
        ? letter(file, entry)
        : issued(file, WhenRecordedIssueDocument.idOf(entry.envelope().id())).map(this::recorded);
  }

  private Optional<DocumentIssued> issued(CaseFile file, UUID id) {
    return streams.state(documents, documents.stream(file.regency(), id)) instanceof Issued issued
            && issued.document().caseId().equals(file.caseId())
        ? Optional.of(issued.document())
        : Optional.empty();
  }

  private Document recorded(DocumentIssued document) {
    return new Document(
        document.documentId(),
        document.kind().template(),
        "RECORDED",
        document.content().title(),
        document.date(),
        null,
        document.contentHash(),
        "/v1/cases/%s/documents/%s/pdf".formatted(document.caseId(), document.documentId()));
  }

  private Optional<Document> letter(CaseFile file, CaseEntry entry) {
    UUID id = UUID.fromString(String.valueOf(entry.body().get("letterId")));
    LocalDate drafted = LocalDate.ofInstant(entry.envelope().occurredAt(), zone);
    return switch (streams.state(letters, letters.stream(file.regency(), id))) {
      case LetterState.Missing _ -> Optional.empty();
      case Drafted d ->
          Optional.of(letter(d, d.returned() ? "RETURNED" : "DRAFTED", drafted, null, null));
      case Ended e ->
          Optional.of(
              letter(e.draft(), e.withdrawn() ? "WITHDRAWN" : "REFUSED", drafted, null, null));
      case Signed s ->
          Optional.of(
              letter(s.draft(), "SIGNED", s.signature().signedOn(), s.number(), s.contentHash()));
    };
  }

  private static Document letter(
      Drafted letter,
      String status,
      LocalDate date,
      @Nullable String number,
      @Nullable String hash) {
    return new Document(
        letter.letterId(),
        letter.content().changeKind() == null
            ? TemplateKind.ASSIGNMENT
            : TemplateKind.of(letter.content().changeKind()),
        status,
        letter.content().title(),
        date,
        number,
        hash,
        "/v1/letters/%s/pdf".formatted(letter.letterId()));
  }

  @GetMapping("/{documentId}/pdf")
  @Operation(
      summary = "A document of what was recorded, as PDF/A; letters have addresses of their own")
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID caseId, @PathVariable UUID documentId, Caller caller) {
    CaseFile file = cases.readable(cases.unchecked(caseId), caller);
    DocumentIssued document =
        issued(file, documentId).orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename("dokumen-" + documentId + ".pdf")
                .build()
                .toString())
        .body(LetterPdf.render(RecordedDocuments.of(document.content(), document.date())));
  }
}
