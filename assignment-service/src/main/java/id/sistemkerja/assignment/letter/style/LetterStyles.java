package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.template.domain.TemplateField;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The letters of all regencies, by regency code.
 *
 * @param note how letters are signed, printed in the signature block; {@code {seal}} stands for
 *     what the electronic seal rests on
 * @param standard for regencies that are not among them
 * @param templates the built-in wording of each kind, by field, for all regencies; what a style
 *     says of the same (address, directive, other arrangements) belongs to it
 * @param documents how the documents of what was recorded are called
 * @param changes how the letters that change an assignment are called (PEN-23)
 */
@ConfigurationProperties("sistem-kerja.letters")
public record LetterStyles(
    String note,
    Standard standard,
    Map<TemplateKind, Map<TemplateField, String>> templates,
    Map<TemplateKind, String> documents,
    Map<ChangeKind, ChangeStyle> changes,
    Map<String, Style> regencies) {
  /**
   * One kind of change.
   *
   * @param title in which {@code {title}} stands for the name of the letter that is changed
   * @param directive the operative word
   */
  public record ChangeStyle(String title, String directive) {
    String titled(String changed) {
      return title.replace("{title}", changed);
    }
  }

  /**
   * One regency's letters.
   *
   * @param regency for example {@code Kabupaten Kotabaru}
   * @param government first line of the letterhead
   * @param title name of the letter (PEN-4)
   * @param directive the operative word
   * @param classification of assignment letters in the archive scheme
   * @param changes kinds that the regency calls otherwise than the standard
   */
  public record Style(
      String regency,
      String government,
      String place,
      String address,
      String title,
      String directive,
      String classification,
      List<String> otherArrangements,
      @Nullable Map<ChangeKind, ChangeStyle> changes) {}

  /** What the letters of a regency without an entry of its own say; see {@link Style}. */
  public record Standard(
      String title, String directive, String classification, List<String> otherArrangements) {}
}
