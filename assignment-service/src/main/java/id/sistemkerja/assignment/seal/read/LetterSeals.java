package id.sistemkerja.assignment.seal.read;

import id.sistemkerja.assignment.seal.domain.SealCommand;
import id.sistemkerja.assignment.seal.domain.SealEvent;
import id.sistemkerja.assignment.seal.domain.SealEvent.LetterSealed;
import id.sistemkerja.assignment.seal.domain.SealState;
import id.sistemkerja.assignment.seal.store.SealedFiles;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.StreamCommandHandler;
import java.util.Optional;
import java.util.UUID;

/** The seals of letters and the files that they are on. */
public final class LetterSeals {
  private final StreamCommandHandler streams;
  private final Capability<SealState, SealCommand, SealEvent> seals;
  private final SealedFiles files;

  public LetterSeals(
      StreamCommandHandler streams,
      Capability<SealState, SealCommand, SealEvent> seals,
      SealedFiles files) {
    this.streams = streams;
    this.seals = seals;
    this.files = files;
  }

  public Optional<LetterSealed> of(RegencyCode regency, UUID letterId) {
    return switch (streams.state(seals, seals.stream(regency, letterId))) {
      case SealState.Unsealed _ -> Optional.empty();
      case SealState.Sealed sealed -> Optional.of(sealed.by());
    };
  }

  /** The sealed file, the same bytes each time; empty if the store has lost it. */
  public Optional<byte[]> file(RegencyCode regency, LetterSealed sealed) {
    return files.read(regency, sealed.letterId(), sealed.fileSha256());
  }
}
