package id.sistemkerja.assignment.letter.read;

import id.sistemkerja.assignment.assignment.domain.AssignmentCommand;
import id.sistemkerja.assignment.assignment.domain.AssignmentEvent;
import id.sistemkerja.assignment.assignment.domain.AssignmentState;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Over;
import id.sistemkerja.assignment.assignment.domain.AssignmentState.Running;
import id.sistemkerja.assignment.assignment.domain.Terms.SignedChange;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceCommand;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceEvent;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState;
import id.sistemkerja.assignment.correspondence.domain.CorrespondenceState.Issued;
import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.letter.document.Verification;
import id.sistemkerja.assignment.letter.document.VerificationPage;
import id.sistemkerja.assignment.letter.document.VerifiedFile;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterProblems;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Ended;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.domain.Signature;
import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.seal.read.FileChecks;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a letter's QR code leads; for anybody. */
@RestController
@Tag(name = "letters")
final class VerificationApi {
  private static final Pattern CODE =
      Pattern.compile("([1-9][0-9]\\.[0-9]{2})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments;
  private final Capability<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent>
      documents;
  private final RegencyStyles styles;
  private final Offices offices;
  private final FileChecks files;

  VerificationApi(
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<AssignmentState, AssignmentCommand, AssignmentEvent> assignments,
      Capability<CorrespondenceState, CorrespondenceCommand, CorrespondenceEvent> documents,
      RegencyStyles styles,
      Offices offices,
      FileChecks files) {
    this.streams = streams;
    this.letters = letters;
    this.assignments = assignments;
    this.documents = documents;
    this.styles = styles;
    this.offices = offices;
    this.files = files;
  }

  @GetMapping(path = "/verify/{code}", produces = MediaType.TEXT_HTML_VALUE)
  @Operation(
      summary = "What anybody who holds a letter may learn about it",
      description = "With the SHA-256 of a file, also whether that is the letter's.")
  ResponseEntity<String> verify(
      @PathVariable String code, @RequestParam(required = false) @Nullable String sha256) {
    return page(look(code), code, sha256);
  }

  @PostMapping(
      path = "/verify/{code}",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  @Operation(
      summary = "As the page's form sends it: whether a file is the letter's; it is not kept")
  ResponseEntity<String> verify(
      @PathVariable String code,
      @RequestBody(required = false) byte @Nullable [] form,
      @RequestHeader("Content-Type") MediaType type) {
    return page(look(code), code, LetterPdf.fileHash(UploadedFile.in(form, type)));
  }

  private ResponseEntity<String> page(Letter letter, String code, @Nullable String sha256) {
    Verification found = letter.found();
    HttpStatus status =
        found instanceof Verification.NotFound ? HttpStatus.NOT_FOUND : HttpStatus.OK;
    return ResponseEntity.status(status)
        .header("Content-Security-Policy", VerificationPage.contentSecurityPolicy())
        .contentType(new MediaType("text", "html", java.nio.charset.StandardCharsets.UTF_8))
        .body(
            letter.state() instanceof Signed signed
                    && letter.regency() != null
                    && found instanceof Verification.Signed whole
                ? VerificationPage.html(whole, files.check(letter.regency(), signed, code, sha256))
                : VerificationPage.html(found));
  }

  @GetMapping(path = "/verify/{code}/seal", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary =
          "The seal on a signed letter's file, and whether a file with this SHA-256 is the letter's")
  VerifiedFile seal(
      @PathVariable String code, @RequestParam(required = false) @Nullable String sha256) {
    return file(code, sha256);
  }

  @PostMapping(
      path = "/verify/{code}/seal",
      consumes = MediaType.APPLICATION_PDF_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Whether a file of at most 1 MiB is the letter's; it is not kept")
  VerifiedFile seal(
      @PathVariable String code, @RequestBody(required = false) byte @Nullable [] file) {
    return file(code, LetterPdf.fileHash(file == null ? new byte[0] : file));
  }

  private VerifiedFile file(String code, @Nullable String sha256) {
    Letter letter = look(code);
    if (letter.regency() == null || !(letter.state() instanceof Signed signed)) {
      throw new RefusedException(LetterProblems.NOT_FOUND);
    }
    return files.check(letter.regency(), signed, code, sha256);
  }

  /** What was found under a code. */
  private record Letter(@Nullable RegencyCode regency, LetterState state, Verification found) {}

  private Letter look(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return new Letter(null, new LetterState.Missing(), new Verification.NotFound(code));
    }
    RegencyCode regency = new RegencyCode(matcher.group(1));
    UUID letter = UUID.fromString(matcher.group(2));
    LetterState state = streams.state(letters, letters.stream(regency, letter));
    return new Letter(
        regency,
        state,
        switch (state) {
          case LetterState.Missing _ -> recorded(code, regency, letter);
          case Drafted d -> unsigned(d, regency);
          case Ended e -> unsigned(e.draft(), regency);
          case Signed s -> signed(s, regency);
        });
  }

  private Verification recorded(String code, RegencyCode regency, UUID id) {
    return streams.state(documents, documents.stream(regency, id)) instanceof Issued issued
        ? new Verification.Recorded(
            styles.of(regency).regency(),
            issued.document().content().title(),
            issued.document().date(),
            issued.document().content().letterhead().apparatus(),
            issued.document().content().sender().title(),
            issued.document().content().sender().mandate(),
            issued.document().contentHash())
        : new Verification.NotFound(code);
  }

  private Verification unsigned(Drafted draft, RegencyCode regency) {
    return new Verification.Unsigned(
        styles.of(regency).regency(), draft.content().letterhead().apparatus());
  }

  private Verification signed(Signed letter, RegencyCode regency) {
    Signature signature = letter.signature();
    List<SignedChange> fate = later(letter, regency);
    return new Verification.Signed(
        styles.of(regency).regency(),
        letter.number(),
        signature.signedOn(),
        letter.draft().content().letterhead().apparatus(),
        new Verification.Signatory(
            signature.name(), letter.draft().content().signatory().title(), signature.mandate()),
        LetterFate.isInForce(fate, offices.today()),
        LetterFate.status(fate),
        letter.contentHash(),
        LetterFate.changes(letter.draft().content().changes()));
  }

  /** What the letters after this one made of it, in their order. */
  private List<SignedChange> later(Signed letter, RegencyCode regency) {
    AssignmentState assignment =
        streams.state(assignments, assignments.stream(regency, letter.draft().assignmentId()));
    List<SignedChange> all =
        switch (assignment) {
          case AssignmentState.Missing _ -> List.of();
          case Running running -> running.terms().changes();
          case Over over -> over.terms().changes();
        };
    return LetterFate.after(letter.draft().letterId(), all);
  }
}
