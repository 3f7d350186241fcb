package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.assignment.domain.ChangeKind;
import id.sistemkerja.assignment.letter.style.LetterStyles.ChangeStyle;
import id.sistemkerja.assignment.letter.style.LetterStyles.Style;
import id.sistemkerja.assignment.template.domain.Template;
import id.sistemkerja.assignment.template.domain.TemplateField;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.RegulationCatalogue;
import id.sistemkerja.regulation.RegulationProfile;
import java.util.EnumMap;
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

  /**
   * @throws IllegalArgumentException if a built-in wording cannot be used
   */
  public RegencyStyles(LetterStyles styles, RegulationCatalogue catalogue) {
    this.styles = styles;
    this.catalogue = catalogue;
    for (String regency : styles.regencies().keySet()) {
      for (TemplateKind kind : TemplateKind.values()) {
        builtIn(new RegencyCode(regency), kind);
      }
    }
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

  private String directive(RegencyCode regency, ChangeKind kind) {
    return changeStyle(regency, kind).directive();
  }

  /** What a decree of that office is called. */
  public String decreeTitle(String signatory) {
    return (documentTitle(TemplateKind.DECREE) + " " + signatory).toUpperCase(INDONESIAN);
  }

  /** How a document of what was recorded is called. */
  public String documentTitle(TemplateKind kind) {
    return Objects.requireNonNull(styles.documents().get(kind), () -> "no title of " + kind);
  }

  /** The wording of a kind as it is before the regency edits it. */
  public Template builtIn(RegencyCode regency, TemplateKind kind) {
    Style style = of(regency);
    Map<TemplateField, String> texts = new EnumMap<>(TemplateField.class);
    texts.putAll(styles.templates().getOrDefault(kind, Map.of()));
    switch (kind) {
      case LETTERHEAD -> texts.put(TemplateField.ADDRESS, style.address());
      case ASSIGNMENT -> {
        texts.put(TemplateField.DIRECTIVE, style.directive());
        texts.put(TemplateField.ARRANGEMENTS, String.join("\n", style.otherArrangements()));
      }
      case EXTENSION -> texts.put(TemplateField.DIRECTIVE, directive(regency, ChangeKind.EXTEND));
      case AMENDMENT -> texts.put(TemplateField.DIRECTIVE, directive(regency, ChangeKind.AMEND));
      case REVOCATION -> texts.put(TemplateField.DIRECTIVE, directive(regency, ChangeKind.REVOKE));
      case EARLY_FINISH ->
          texts.put(TemplateField.DIRECTIVE, directive(regency, ChangeKind.FINISH_EARLY));
      case DECREE, REQUEST_LETTER, APPROVAL, REFUSAL, COMPLETION -> {
        // all of it is the same everywhere
      }
    }
    return Template.of(kind, 0, texts);
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
