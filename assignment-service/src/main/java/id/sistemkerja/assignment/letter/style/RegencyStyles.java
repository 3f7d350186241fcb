package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.assignment.letter.style.LetterStyles.Style;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.util.Locale;

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

  /** How letters are signed, printed in the signature block. */
  public String note() {
    return styles.note();
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
        standard.otherArrangements());
  }

  private String name(RegencyCode regency) {
    return catalogue.all().stream()
        .filter(profile -> profile.regency().equals(regency))
        .findFirst()
        .map(RegulationProfile::regencyName)
        .orElse("Kabupaten " + regency);
  }
}
