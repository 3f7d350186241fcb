package id.sistemkerja.orgstructure.official.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an official can do, and what shows it (rule PEN-17).
 *
 * @param name in a few words, for example {@code rekayasa perangkat lunak}
 * @param level 1 (knows the basics) to 5 (expert)
 */
public record Competence(Kind kind, String name, int level, Evidence evidence) {
  /** The three kinds that an assignment weighs. */
  public enum Kind {
    MANAGERIAL,
    TECHNICAL,
    SOCIO_CULTURAL
  }

  /**
   * What shows the competence.
   *
   * @param number of the certificate, report or diploma
   * @param issuer who gave it
   * @param validUntil its last day; absent if it does not expire
   */
  public record Evidence(
      EvidenceType type,
      String number,
      String issuer,
      LocalDate issuedOn,
      @Nullable LocalDate validUntil) {}

  /** What kind of paper shows it. */
  public enum EvidenceType {
    CERTIFICATE,
    ASSESSMENT,
    TRAINING,
    DIPLOMA
  }
}
