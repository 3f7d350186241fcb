package id.sistemkerja.assignment.letter.read;

import id.sistemkerja.assignment.assignment.domain.Terms.SignedChange;
import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.letter.document.IndonesianDates;
import id.sistemkerja.assignment.letter.domain.Changing;
import id.sistemkerja.kernel.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of a signed letter through the letters after it (PEN-23). */
final class LetterFate {
  private LetterFate() {}

  /** The changes that came after the letter; all of them for the one that opened the assignment. */
  static List<SignedChange> after(UUID letterId, List<SignedChange> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).letterId().equals(letterId)) {
        return all.subList(i + 1, all.size());
      }
    }
    return all;
  }

  /** A letter that is extended or amended is in force as that, up to a revocation's day. */
  static boolean isInForce(List<SignedChange> later, LocalDate today) {
    return later.stream()
        .map(SignedChange::revokedFrom)
        .noneMatch(from -> from != null && !today.isBefore(from));
  }

  static BilingualText status(List<SignedChange> later) {
    BilingualText signed =
        new BilingualText("ditandatangani dan tercatat", "signed and registered");
    if (later.isEmpty()) {
      return signed;
    }
    return new BilingualText(
        signed.id() + later.stream().map(c -> "; " + id(c)).collect(Collectors.joining()),
        signed.en() + later.stream().map(c -> "; " + en(c)).collect(Collectors.joining()));
  }

  private static String id(SignedChange change) {
    return id(change.kind(), change.letterNumber(), change.signedOn(), change.revokedFrom());
  }

  static String id(RegisteredLetter.Fate fate) {
    return id(fate.kind(), fate.number(), fate.signedOn(), fate.revokedFrom());
  }

  private static String id(
      ChangeKind kind, String number, LocalDate signedOn, @Nullable LocalDate revokedFrom) {
    return switch (kind) {
          case EXTEND -> "diperpanjang";
          case AMEND -> "diubah";
          case REVOKE -> "dicabut terhitung mulai " + written(revokedFrom);
          case FINISH_EARLY -> "diselesaikan lebih awal";
        }
        + " dengan surat Nomor %s tanggal %s".formatted(number, IndonesianDates.written(signedOn));
  }

  private static String en(SignedChange change) {
    return switch (change.kind()) {
          case EXTEND -> "extended";
          case AMEND -> "amended";
          case REVOKE -> "revoked from " + change.revokedFrom();
          case FINISH_EARLY -> "finished early";
        }
        + " by letter %s of %s".formatted(change.letterNumber(), change.signedOn());
  }

  private static String written(@Nullable LocalDate day) {
    return day == null ? "" : IndonesianDates.written(day);
  }

  /** Which letter a letter changes; null if it opened the assignment. */
  static @Nullable BilingualText changes(@Nullable Changing changing) {
    return changing == null
        ? null
        : new BilingualText(
            "surat Nomor %s tanggal %s"
                .formatted(
                    changing.letterNumber(), IndonesianDates.written(changing.letterSignedOn())),
            "letter %s of %s".formatted(changing.letterNumber(), changing.letterSignedOn()));
  }
}
