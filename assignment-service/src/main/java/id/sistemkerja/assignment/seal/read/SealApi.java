package id.sistemkerja.assignment.seal.read;

import id.sistemkerja.assignment.casefile.Cases;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterProblems;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.domain.LetterState.Drafted;
import id.sistemkerja.assignment.letter.domain.LetterState.Ended;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.seal.domain.Certificate;
import id.sistemkerja.assignment.seal.domain.SealEvent.LetterSealed;
import id.sistemkerja.assignment.seal.signing.SealProviders;
import id.sistemkerja.assignment.seal.signing.Trouble;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "letters")
final class SealApi {
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final LetterSeals seals;
  private final SealProviders providers;
  private final Cases cases;

  SealApi(
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      LetterSeals seals,
      SealProviders providers,
      Cases cases) {
    this.streams = streams;
    this.letters = letters;
    this.seals = seals;
    this.providers = providers;
    this.cases = cases;
  }

  /** Where a letter's seal stands. */
  enum Status {
    /** Only a signed letter is sealed. */
    NOT_SIGNED,
    /** The letter is signed and in force; its file has no seal yet. */
    WAITING,
    /** Nobody is configured to seal this regency's letters. */
    NO_PROVIDER,
    SEALED
  }

  /**
   * A letter's seal.
   *
   * @param note what the letter says of such seals
   * @param fileSha256 of the sealed file, absent before it is sealed, as those below
   * @param certified whether a certified provider issued the certificate
   * @param trouble why it waits, if the provider does not answer
   */
  record SealView(
      UUID letterId,
      Status status,
      String note,
      @Nullable String fileSha256,
      @Nullable Integer fileBytes,
      @Nullable String provider,
      @Nullable Boolean certified,
      @Nullable Certificate certificate,
      @Nullable Instant sealedAt,
      @Nullable Trouble trouble) {}

  @GetMapping("/v1/letters/{id}/seal")
  @Operation(summary = "The electronic seal on a letter's file, or why it has none yet")
  SealView one(@PathVariable UUID id, Caller caller) {
    RegencyCode regency = caller.regency();
    LetterState letter = streams.state(letters, letters.stream(regency, id));
    UUID caseId =
        switch (letter) {
          case LetterState.Missing _ -> throw new RefusedException(LetterProblems.NOT_FOUND);
          case Drafted d -> d.caseId();
          case Signed s -> s.draft().caseId();
          case Ended e -> e.draft().caseId();
        };
    cases.readable(cases.unchecked(caseId), caller);
    LetterSealed sealed = seals.of(regency, id).orElse(null);
    String note = providers.onLetters(regency);
    if (sealed != null) {
      return new SealView(
          id,
          Status.SEALED,
          note,
          sealed.fileSha256(),
          sealed.fileBytes(),
          sealed.provider(),
          sealed.certified(),
          sealed.certificate(),
          sealed.sealedAt(),
          null);
    }
    Status status =
        !(letter instanceof Signed)
            ? Status.NOT_SIGNED
            : providers.of(regency).isEmpty() ? Status.NO_PROVIDER : Status.WAITING;
    return new SealView(
        id,
        status,
        note,
        null,
        null,
        null,
        null,
        null,
        null,
        status == Status.WAITING ? providers.trouble(regency).orElse(null) : null);
  }
}
