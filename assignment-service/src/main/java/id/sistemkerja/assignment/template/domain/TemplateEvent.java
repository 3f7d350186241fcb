package id.sistemkerja.assignment.template.domain;

import id.sistemkerja.kernel.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a template of a regency. */
public sealed interface TemplateEvent {
  TemplateKind kind();

  /**
   * @param version from 1
   * @param texts as they were typed
   */
  @EventType("assignment.template-proposed.v1")
  record TemplateProposed(
      TemplateKind kind, int version, Map<TemplateField, String> texts, @Nullable String note)
      implements TemplateEvent {
    public TemplateProposed {
      texts = Map.copyOf(texts);
    }
  }

  /**
   * @param from letters that are drafted from this day on, and after {@code publishedAt}, use it
   */
  @EventType("assignment.template-published.v1")
  record TemplatePublished(TemplateKind kind, int version, LocalDate from, Instant publishedAt)
      implements TemplateEvent {}
}
