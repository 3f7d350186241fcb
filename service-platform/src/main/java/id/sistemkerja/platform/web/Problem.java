package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem as clients see it (RFC 9457). Clients switch on {@code type}; the texts are for people.
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String titleId,
    String detailId,
    List<Fault> faults,
    List<Citation> citations,
    List<Explained> explanations,
    @Nullable UUID correlationId) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** What is wrong with one field. */
  public record Fault(String field, String id, String en) {}

  public static Problem of(Refusal refusal, @Nullable UUID correlation) {
    return new Problem(
        refusal.type().uri(),
        refusal.type().title().en(),
        refusal.type().status(),
        refusal.type().remedy().en(),
        refusal.type().title().id(),
        refusal.type().remedy().id(),
        refusal.faults().stream()
            .map(f -> new Fault(f.field(), f.fault().id(), f.fault().en()))
            .toList(),
        refusal.citations(),
        refusal.explanations().stream().map(Explained::of).toList(),
        correlation);
  }
}
