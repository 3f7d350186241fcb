package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.kernel.RegencyCode;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The letters of all regencies, by regency code.
 *
 * @param note how letters are signed, printed in the signature block
 */
@ConfigurationProperties("sistem-kerja.letters")
public record LetterStyles(String note, Map<String, Style> regencies) {

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

  public Style of(RegencyCode regency) {
    Style style = regencies.get(regency.value());
    if (style == null) {
      throw new IllegalStateException("no letter style for regency " + regency);
    }
    return style;
  }
}
