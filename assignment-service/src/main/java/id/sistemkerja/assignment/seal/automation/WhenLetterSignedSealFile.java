package id.sistemkerja.assignment.seal.automation;

import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.letter.document.SealedPdf;
import id.sistemkerja.assignment.letter.domain.LetterCommand;
import id.sistemkerja.assignment.letter.domain.LetterEvent;
import id.sistemkerja.assignment.letter.domain.LetterEvent.LetterSigned;
import id.sistemkerja.assignment.letter.domain.LetterState;
import id.sistemkerja.assignment.letter.style.Documents;
import id.sistemkerja.assignment.seal.domain.SealCommand;
import id.sistemkerja.assignment.seal.domain.SealCommand.SealLetter;
import id.sistemkerja.assignment.seal.domain.SealEvent;
import id.sistemkerja.assignment.seal.domain.SealState;
import id.sistemkerja.assignment.seal.signing.Cms;
import id.sistemkerja.assignment.seal.signing.SealProvider;
import id.sistemkerja.assignment.seal.signing.SealProviders;
import id.sistemkerja.assignment.seal.store.SealedFiles;
import id.sistemkerja.kernel.EventEnvelope;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.CommandContext;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.command.StreamCommandHandler;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/**
 * Seals the file of a letter that was signed. While the provider is away the letter waits here and
 * nowhere else: it is signed, in force, and served without a seal.
 *
 * <p>The file is kept first and recorded then. A kill between the two leaves a file that no event
 * names; the next attempt makes another, and removes the first.
 */
@ProcessingGroup(WhenLetterSignedSealFile.GROUP)
public final class WhenLetterSignedSealFile {
  /** Its processor, and where the letters wait. */
  public static final String GROUP = "automation.seal-letter";

  private static final String NAME = "Penyegelan surat";

  private final Commands commands;
  private final StreamCommandHandler streams;
  private final Capability<LetterState, LetterCommand, LetterEvent> letters;
  private final Capability<SealState, SealCommand, SealEvent> seals;
  private final SealProviders providers;
  private final SealedFiles files;
  private final Clock clock;
  private final ZoneId zone;

  public WhenLetterSignedSealFile(
      Commands commands,
      StreamCommandHandler streams,
      Capability<LetterState, LetterCommand, LetterEvent> letters,
      Capability<SealState, SealCommand, SealEvent> seals,
      SealProviders providers,
      SealedFiles files,
      Clock clock,
      ZoneId zone) {
    this.commands = commands;
    this.streams = streams;
    this.letters = letters;
    this.seals = seals;
    this.providers = providers;
    this.files = files;
    this.clock = clock;
    this.zone = zone;
  }

  @EventHandler
  void on(LetterSigned signed, EventEnvelope envelope) {
    SealProvider provider = providers.of(envelope.regency()).orElse(null);
    if (provider == null) {
      return; // nobody seals this regency's letters
    }
    String stream = seals.stream(envelope.regency(), signed.letterId());
    if (streams.state(seals, stream) instanceof SealState.Unsealed) {
      seal(provider, signed, envelope, stream);
    }
    if (streams.state(seals, stream) instanceof SealState.Sealed sealed) {
      files.removeAllBut(envelope.regency(), signed.letterId(), sealed.by().fileSha256());
    }
  }

  private void seal(
      SealProvider provider, LetterSigned signed, EventEnvelope envelope, String stream) {
    if (!(streams.state(letters, envelope.stream()) instanceof LetterState.Signed letter)) {
      throw new IllegalStateException("signed and never drafted");
    }
    byte[] rendering =
        LetterPdf.render(
            Documents.signed(letter.draft().content(), letter.number(), letter.signature()));
    Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    AtomicReference<Cms.Checked> signature = new AtomicReference<>();
    byte[] file =
        SealedPdf.of(
            rendering,
            provider.signer(),
            provider.standing().onLetters(),
            at,
            zone,
            sha256 -> {
              byte[] cms = provider.sign(sha256);
              signature.set(Cms.check(cms, sha256, at));
              return cms;
            });
    String sha256 = LetterPdf.fileHash(file);
    files.keep(envelope.regency(), signed.letterId(), sha256, file);
    commands.require(
        stream,
        new SealLetter(
            at,
            signed.letterId(),
            signed.caseId(),
            sha256,
            file.length,
            LetterPdf.fileHash(rendering),
            provider.name(),
            provider.standing() == SealProvider.Standing.CERTIFIED,
            Objects.requireNonNull(signature.get(), "not signed").certificate()),
        CommandContext.automation(
            NAME,
            envelope.regency(),
            envelope.subject(),
            envelope.correlation(),
            envelope.id(),
            letter.draft().profileVersion()));
  }
}
