package id.sistemkerja.assignment.template.domain;

import id.sistemkerja.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the regency's administrator can ask of a template. */
public sealed interface TemplateCommand {
  Actor actor();

  Instant at();

  TemplateKind kind();

  /**
   * Another text; it is not used before it is published.
   *
   * @param basedOn the last version that its author knew, 0 for the built-in one
   * @param texts by field; a field that is absent is empty
   * @param note why, at most 2,000 characters
   */
  record ProposeTemplate(
      Actor actor,
      Instant at,
      TemplateKind kind,
      int basedOn,
      Map<TemplateField, String> texts,
      @Nullable String note)
      implements TemplateCommand {
    public ProposeTemplate {
      texts = Map.copyOf(texts);
    }
  }

  /**
   * Uses a version from a day on; an older one takes back what came after it.
   *
   * @param today in the regency's time zone
   * @param version 0 for the built-in one
   * @param from today or later, at most a year ahead
   */
  record PublishTemplate(
      Actor actor, Instant at, LocalDate today, TemplateKind kind, int version, LocalDate from)
      implements TemplateCommand {}
}
