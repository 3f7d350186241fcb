package id.sistemkerja.assignment.letter.read;

import id.sistemkerja.assignment.casefile.Cases;
import id.sistemkerja.assignment.letter.document.LetterDocument;
import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterProblems;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Ended;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.domain.Signature;
import id.sistemkerja.assignment.letter.style.Documents;
import id.sistemkerja.assignment.letter.style.Signatories;
import id.sistemkerja.assignment.seal.read.LetterSeals;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Answers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
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

/** Reads the letter's own stream: a letter is never older than its last event. */
@RestController
@RequestMapping("/v1/letters/{id}")
@Tag(name = "letters")
final class LetterReadApi {
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Cases cases;
  private final Offices offices;
  private final Signatories signatories;
  private final LetterSeals seals;

  LetterReadApi(
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Cases cases,
      Offices offices,
      Signatories signatories,
      LetterSeals seals) {
    this.streams = streams;
    this.letters = letters;
    this.cases = cases;
    this.offices = offices;
    this.signatories = signatories;
    this.seals = seals;
  }

  /**
   * A letter.
   *
   * @param status DRAFTED, RETURNED (its owner is to correct it), SIGNED, REFUSED or WITHDRAWN
   * @param agreed the period within which a correction stays; absent once it is signed or ended
   * @param reason of a refusal or a withdrawal
   * @param provisionalNumber the number as far as it is known; absent once it is signed or ended
   * @param number absent before it is signed, as the two below
   */
  record LetterView(
      UUID letterId,
      UUID caseId,
      UUID assignmentId,
      long version,
      String status,
      LetterContent content,
      @Nullable String provisionalNumber,
      @Nullable String number,
      @Nullable Signature signature,
      @Nullable String contentHash,
      @Nullable EffectivePeriod agreed,
      @Nullable String reason) {
    static LetterView of(Drafted draft, String status, String provisionalNumber) {
      return new LetterView(
          draft.letterId(),
          draft.caseId(),
          draft.assignmentId(),
          draft.version(),
          status,
          draft.content(),
          provisionalNumber,
          null,
          null,
          null,
          draft.agreed(),
          null);
    }

    static LetterView of(Ended ended) {
      Drafted draft = ended.draft();
      return new LetterView(
          draft.letterId(),
          draft.caseId(),
          draft.assignmentId(),
          draft.version() + 1,
          ended.withdrawn() ? "WITHDRAWN" : "REFUSED",
          draft.content(),
          null,
          null,
          null,
          null,
          null,
          ended.reason());
    }
  }

  @GetMapping
  @Operation(summary = "A letter; its ETag is what a signature may name in If-Match")
  ResponseEntity<LetterView> one(@PathVariable UUID id, Caller caller) {
    LetterView view = view(readable(id, caller), caller.regency());
    return ResponseEntity.ok().eTag(Answers.tag(view.version())).body(view);
  }

  private LetterView view(LetterState state, RegencyCode regency) {
    return switch (state) {
      case Drafted d ->
          LetterView.of(d, d.returned() ? "RETURNED" : "DRAFTED", provisionalNumber(d, regency));
      case Ended e -> LetterView.of(e);
      case Signed s ->
          new LetterView(
              s.draft().letterId(),
              s.draft().caseId(),
              s.draft().assignmentId(),
              s.draft().version() + 1,
              "SIGNED",
              s.draft().content(),
              null,
              s.number(),
              s.signature(),
              s.contentHash(),
              null,
              null);
      case LetterState.Missing _ -> throw new RefusedException(LetterProblems.NOT_FOUND);
    };
  }

  @GetMapping(path = "/pdf")
  @Operation(
      summary = "The letter as PDF/A; a draft is marked as one",
      description =
          "Once it is sealed, the sealed file, byte for byte. The header X-Letter-Seal says SEALED"
              + " or NONE; a signed letter without its seal yet says so in its metadata too.")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Caller caller) {
    LetterState state = readable(id, caller);
    Optional<byte[]> sealed =
        seals.of(caller.regency(), id).flatMap(seal -> seals.file(caller.regency(), seal));
    byte[] pdf = sealed.orElseGet(() -> LetterPdf.render(document(state, caller.regency())));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("X-Letter-Seal", sealed.isPresent() ? "SEALED" : "NONE")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("surat-" + id + ".pdf").build().toString())
        .body(pdf);
  }

  private LetterDocument document(LetterState state, RegencyCode regency) {
    return switch (state) {
      case Drafted d -> draft(d, regency);
      case Ended e -> draft(e.draft(), regency);
      case Signed s -> Documents.signed(s.draft().content(), s.number(), s.signature());
      case LetterState.Missing _ -> throw new RefusedException(LetterProblems.NOT_FOUND);
    };
  }

  private LetterDocument draft(Drafted draft, RegencyCode regency) {
    return Documents.draft(
        draft.content(),
        provisionalNumber(draft, regency),
        signatories.expected(draft.content().signatory().unit(), offices.today()));
  }

  private String provisionalNumber(Drafted draft, RegencyCode regency) {
    return signatories
        .numberFormat(regency, draft.content().signatory().unit())
        .provisional(YearMonth.from(offices.today()));
  }

  private LetterState readable(UUID id, Caller caller) {
    LetterState state = streams.state(letters, letters.stream(caller.regency(), id));
    UUID caseId =
        switch (state) {
          case LetterState.Missing _ -> throw new RefusedException(LetterProblems.NOT_FOUND);
          case Drafted d -> d.caseId();
          case Signed s -> s.draft().caseId();
          case Ended e -> e.draft().caseId();
        };
    cases.readable(cases.unchecked(caseId), caller);
    return state;
  }
}
