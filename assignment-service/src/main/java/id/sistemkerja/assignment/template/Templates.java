package id.sistemkerja.assignment.template;

import id.sistemkerja.assignment.letter.style.RegencyStyles;
import id.sistemkerja.assignment.template.domain.Facts;
import id.sistemkerja.assignment.template.domain.Placeholder;
import id.sistemkerja.assignment.template.domain.Template;
import id.sistemkerja.assignment.template.domain.TemplateCommand;
import id.sistemkerja.assignment.template.domain.TemplateEvent;
import id.sistemkerja.assignment.template.domain.TemplateField;
import id.sistemkerja.assignment.template.domain.TemplateKind;
import id.sistemkerja.assignment.template.domain.TemplateState;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.States;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The templates of all regencies: their own where there is one in force, or else the built-in. */
public final class Templates {
  private final States streams;
  private final Capability<TemplateState, TemplateCommand, TemplateEvent> templates;
  private final RegencyStyles styles;
  private final ZoneId zone;

  public Templates(
      States streams,
      Capability<TemplateState, TemplateCommand, TemplateEvent> templates,
      RegencyStyles styles,
      ZoneId zone) {
    this.streams = streams;
    this.templates = templates;
    this.styles = styles;
    this.zone = zone;
  }

  public String stream(RegencyCode regency, TemplateKind kind) {
    return templates.stream(regency, kind);
  }

  public TemplateState state(RegencyCode regency, TemplateKind kind) {
    return streams.state(templates, stream(regency, kind));
  }

  /** The template for what happened at a moment; publications after it do not count. */
  public Template inForce(RegencyCode regency, TemplateKind kind, Instant moment) {
    return version(
        regency, kind, state(regency, kind).inForce(moment, LocalDate.ofInstant(moment, zone)));
  }

  /**
   * @param number 0 for the built-in one, or that of a proposal that there is
   */
  public Template version(RegencyCode regency, TemplateKind kind, int number) {
    return number == 0
        ? styles.builtIn(regency, kind)
        : Template.of(kind, number, state(regency, kind).version(number).texts());
  }

  /**
   * The paper on which an apparatus of the regency writes at a moment.
   *
   * @param template by which it is made
   */
  public record Paper(
      String government,
      String address,
      @Nullable String website,
      @Nullable String email,
      String template) {}

  public Paper paper(RegencyCode regency, Instant moment) {
    return paper(regency, inForce(regency, TemplateKind.LETTERHEAD, moment));
  }

  public Paper paper(RegencyCode regency, Template letterhead) {
    Facts facts = new Facts().with(Placeholder.REGENCY, styles.of(regency).regency());
    return new Paper(
        styles.of(regency).government(),
        letterhead.plain(TemplateField.ADDRESS, facts),
        orNull(letterhead.plain(TemplateField.WEBSITE, facts)),
        orNull(letterhead.plain(TemplateField.EMAIL, facts)),
        letterhead.name());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
