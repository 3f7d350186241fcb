package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.letter.style.LetterStyles.ChangeStyle;
import id.sistemkerja.assignment.letter.style.LetterStyles.Style;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Every regency's style: its own entry, or the standard one with the regency's name, which stands
 * in the title of its regulation. So a regency that joins by a profile alone has letters too.
 */
public final class RegencyStyles {
  private static final Locale INDONESIAN = Locale.of("id");

  private final LetterStyles styles;
  private final RegulationCatalogue catalogue;

  public RegencyStyles(LetterStyles styles, RegulationCatalogue catalogue) {
    this.styles = styles;
    this.catalogue = catalogue;
  }

  public Style of(RegencyCode regency) {
    Style own = styles.regencies().get(regency.value());
    return own != null ? own : standard(name(regency));
  }

  /**
   * How letters are signed, printed in the signature block.
   *
   * @param seal what the electronic seal on them rests on
   */
  public String note(String seal) {
    return styles.note().replace("{seal}", seal);
  }

  /**
   * What the letter of a change is called: its own name of the regency, or the standard one.
   *
   * @param changed name of the letter that is changed
   */
  public String changeTitle(RegencyCode regency, ChangeKind kind, String changed) {
    return changeStyle(regency, kind).titled(changed);
  }

  /** The operative word of the letter of a change. */
  public String changeDirective(RegencyCode regency, ChangeKind kind) {
    return changeStyle(regency, kind).directive();
  }

  private ChangeStyle changeStyle(RegencyCode regency, ChangeKind kind) {
    Map<ChangeKind, ChangeStyle> own = of(regency).changes();
    ChangeStyle style = own == null ? null : own.get(kind);
    return style != null
        ? style
        : Objects.requireNonNull(styles.changes().get(kind), () -> "no style of " + kind);
  }

  private Style standard(String name) {
    LetterStyles.Standard standard = styles.standard();
    String place = name.replaceFirst("^Kabupaten ", "");
    return new Style(
        name,
        "PEMERINTAH " + name.toUpperCase(INDONESIAN),
        place,
        place,
        standard.title(),
        standard.directive(),
        standard.classification(),
        standard.otherArrangements(),
        null);
  }

  private String name(RegencyCode regency) {
    return catalogue.all().stream()
        .filter(profile -> profile.regency().equals(regency))
        .findFirst()
        .map(RegulationProfile::regencyName)
        .orElse("Kabupaten " + regency);
  }
}
