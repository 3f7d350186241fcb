package id.sistemkerja.performance.domain;

import id.sistemkerja.performance.domain.CaseLine.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures over some cases. They add up: in whatever order and groups, the sum is the same.
 *
 * @param refusals refused requests by the reason's category
 * @param oldest the request that waits longest
 */
public record Tally(
    Map<Measure, Long> counts,
    Map<String, Long> refusals,
    Map<StepKind, Spent> steps,
    @Nullable Waiting oldest) {
  public static final Tally NONE = new Tally(Map.of(), Map.of(), Map.of(), null);
  private static final Comparator<Waiting> OLDEST_FIRST =
      Comparator.comparing(Waiting::since).thenComparing(Waiting::caseId);

  public Tally {
    counts = Map.copyOf(counts);
    refusals = Map.copyOf(refusals);
    steps = Map.copyOf(steps);
  }

  /** A request that waits for its answer. */
  public record Waiting(UUID caseId, Instant since, Desk desk) {}

  /** What one case counts; all but {@link Measure#STARTED}, which counts on another day. */
  public static Tally of(CaseLine line, LocalDate today) {
    Map<Measure, Long> counts = new EnumMap<>(Measure.class);
    Measure.of(line, today).forEach(m -> counts.put(m, 1L));
    counts.remove(Measure.STARTED);
    Desk desk = line.waitsAt();
    return new Tally(
        counts,
        line.refusal() == null ? Map.of() : Map.of(line.refusal().category(), 1L),
        line.steps(),
        desk == null ? null : new Waiting(line.caseId(), line.since(), desk));
  }

  static Tally started() {
    return new Tally(Map.of(Measure.STARTED, 1L), Map.of(), Map.of(), null);
  }

  public long count(Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }

  public Spent spent(StepKind step) {
    return steps.getOrDefault(step, Spent.NONE);
  }

  public Tally plus(Tally other) {
    return new Tally(
        merged(counts, other.counts, Long::sum),
        merged(refusals, other.refusals, Long::sum),
        merged(steps, other.steps, Spent::plus),
        Stream.of(this, other)
            .flatMap(t -> Stream.ofNullable(t.oldest))
            .min(OLDEST_FIRST)
            .orElse(null));
  }

  private static <K, V> Map<K, V> merged(Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
    Map<K, V> both = new HashMap<>(one);
    other.forEach((key, value) -> both.merge(key, value, plus));
    return both;
  }
}
