package id.sistemkerja.performance;

import id.sistemkerja.platform.feed.ContractEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Cases of many units, of any outcome, over two years. */
public final class RandomCases {
  public static final List<String> UNITS =
      List.of("63.02-a", "63.02-a-1", "63.02-a-2", "63.02-b", "63.02-b-1", "63.02-c");
  private static final List<String> CATEGORIES = List.of("NO_CAPACITY", "OTHER");
  private final Random random;
  private Instant at;

  private RandomCases(long seed) {
    this.random = new Random(seed);
    this.at = Instant.EPOCH;
  }

  /** The events of each of {@code count} cases; the same seed gives the same. */
  public static List<List<ContractEvent>> of(long seed, int count) {
    RandomCases made = new RandomCases(seed);
    List<List<ContractEvent>> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cases.add(made.one("case-" + seed + "-" + i).all());
    }
    return cases;
  }

  /**
   * All events in one order that keeps each case's, as a topic does: cases interleaved anyhow, and
   * some stretches of a case come again.
   */
  public static List<ContractEvent> interleaved(List<List<ContractEvent>> cases, long seed) {
    Random random = new Random(seed);
    List<Deque<ContractEvent>> left = new ArrayList<>();
    cases.forEach(c -> left.add(new ArrayDeque<>(c)));
    List<ContractEvent> all = new ArrayList<>();
    while (!left.isEmpty()) {
      Deque<ContractEvent> next = left.get(random.nextInt(left.size()));
      all.add(next.remove());
      if (next.isEmpty()) {
        left.remove(next);
      }
      if (random.nextInt(10) == 0) {
        all.addAll(List.copyOf(all.subList(Math.max(0, all.size() - 7), all.size())));
      }
    }
    return all;
  }

  private CaseEvents one(String key) {
    at =
        Instant.parse("2025-01-01T00:00:00Z")
            .plus(random.nextInt(700 * 24 * 60), ChronoUnit.MINUTES);
    CaseEvents events = CaseEvents.of("63.02", key, unit(), unit());
    events.drafted(later());
    if (random.nextInt(10) == 0) {
      return random.nextBoolean() ? events : events.withdrawn(later());
    }
    events.submitted(later(), "63.02-b", random.nextBoolean() ? "63.02-b-1" : null);
    while (random.nextInt(4) == 0) {
      events.returned(later());
      if (random.nextInt(5) == 0) {
        return events;
      }
      events.submitted(later());
    }
    return switch (random.nextInt(8)) {
      case 0 -> events;
      case 1 -> events.withdrawn(later());
      case 2 ->
          events.refused(later(), CATEGORIES.get(random.nextInt(CATEGORIES.size())), "alasan");
      case 3 -> events.approved(later());
      default -> assigned(events.approved(later()));
    };
  }

  private CaseEvents assigned(CaseEvents events) {
    LocalDate from = day();
    String to = random.nextInt(6) == 0 ? null : from.plusDays(random.nextInt(90)).toString();
    events.signed(later(), from.toString(), to);
    if (random.nextInt(8) == 0) {
      return events;
    }
    events.acknowledged(later());
    if (random.nextInt(6) == 0) {
      return events;
    }
    events.reported(later());
    if (random.nextInt(4) == 0) {
      events.reportReturned(later()).reported(later());
    }
    return random.nextInt(4) == 0
        ? events
        : events.reviewed(later()).closed(later(), day().toString());
  }

  private String unit() {
    return UNITS.get(random.nextInt(UNITS.size()));
  }

  private String later() {
    at = at.plus(1 + random.nextInt(20 * 24 * 60), ChronoUnit.MINUTES);
    return at.toString();
  }

  private LocalDate day() {
    return LocalDate.ofInstant(at, CaseEvents.ZONE);
  }
}
