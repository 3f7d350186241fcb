package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem as clients see it (RFC 9457). Clients switch on {@code type}; the texts are for people.
 *
 * @param title in the language that the caller prefers, as is {@code detail}; both are also there
 *     in each language
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String titleId,
    String detailId,
    String titleEn,
    String detailEn,
    List<Fault> faults,
    List<Citation> citations,
    List<Explained> explanations,
    @Nullable UUID correlationId) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** What is wrong with one field. */
  public record Fault(String field, String id, String en) {}

  /**
   * @param acceptLanguage the request's header, if it has one
   */
  public static Problem of(
      Refusal refusal, @Nullable String acceptLanguage, @Nullable UUID correlation) {
    BilingualText title = refusal.type().title();
    BilingualText remedy = refusal.type().remedy();
    return new Problem(
        refusal.type().uri(),
        title.preferredBy(acceptLanguage),
        refusal.type().status(),
        remedy.preferredBy(acceptLanguage),
        title.id(),
        remedy.id(),
        title.en(),
        remedy.en(),
        refusal.faults().stream()
            .map(f -> new Fault(f.field(), f.fault().id(), f.fault().en()))
            .toList(),
        refusal.citations(),
        refusal.explanations().stream().map(Explained::of).toList(),
        correlation);
  }
}
