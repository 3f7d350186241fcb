package id.sistemkerja.assignment.seal.read;

import id.sistemkerja.assignment.letter.document.LetterPdf;
import id.sistemkerja.assignment.letter.document.VerifiedFile;
import id.sistemkerja.assignment.letter.document.VerifiedFile.Verdict;
import id.sistemkerja.assignment.letter.domain.LetterState.Signed;
import id.sistemkerja.assignment.letter.style.Documents;
import id.sistemkerja.assignment.seal.domain.SealEvent.LetterSealed;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says whether a file is a letter's. Keeps nothing of what it is asked about. */
public final class FileChecks {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
  private final LetterSeals seals;
  private final ZoneId zone;

  public FileChecks(LetterSeals seals, ZoneId zone) {
    this.seals = seals;
    this.zone = zone;
  }

  /**
   * @param sha256 of the file in question; any text, or none
   */
  public VerifiedFile check(
      RegencyCode regency, Signed letter, String code, @Nullable String sha256) {
    LetterSealed sealed = seals.of(regency, letter.draft().letterId()).orElse(null);
    return new VerifiedFile(
        code,
        sealed == null
            ? null
            : new VerifiedFile.Seal(
                sealed.fileSha256(),
                sealed.certificate().subject(),
                sealed.certified(),
                LocalDate.ofInstant(sealed.sealedAt(), zone)),
        sha256 == null ? null : verdict(letter, sealed, sha256.strip()));
  }

  private static Verdict verdict(Signed letter, @Nullable LetterSealed sealed, String sha256) {
    if (!SHA256.matcher(sha256).matches()) {
      return Verdict.NOT_A_HASH;
    }
    String hash = sha256.toLowerCase(Locale.ROOT);
    if (sealed != null && hash.equals(sealed.fileSha256())) {
      return Verdict.SEALED_FILE;
    }
    String unsealed =
        sealed != null
            ? sealed.renderingSha256()
            : LetterPdf.fileHash(
                LetterPdf.render(
                    Documents.signed(
                        letter.draft().content(), letter.number(), letter.signature())));
    return hash.equals(unsealed) ? Verdict.UNSEALED_FILE : Verdict.DIFFERENT;
  }
}
