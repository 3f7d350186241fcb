package id.sistemkerja.assignment.letter.style;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The letters of all regencies, by regency code.
 *
 * @param note how letters are signed, printed in the signature block
 * @param standard for regencies that are not among them
 */
@ConfigurationProperties("sistem-kerja.letters")
public record LetterStyles(String note, Standard standard, Map<String, Style> regencies) {

  /**
   * One regency's letters.
   *
   * @param regency for example {@code Kabupaten Kotabaru}
   * @param government first line of the letterhead
   * @param title name of the letter (PEN-4)
   * @param directive the operative word
   * @param classification of assignment letters in the archive scheme
   */
  public record Style(
      String regency,
      String government,
      String place,
      String address,
      String title,
      String directive,
      String classification,
      List<String> otherArrangements) {}

  /** What the letters of a regency without an entry of its own say; see {@link Style}. */
  public record Standard(
      String title, String directive, String classification, List<String> otherArrangements) {}
}
