package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.assignment.deadline.domain.DueTimesEvent.DueTimesSet;
import id.sistemkerja.assignment.domain.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A regency's due times and holidays.
 *
 * @param set in the order in which they were set
 * @param holidays in the order of their days
 */
public record DueTimesState(List<DueTimesSet> set, List<Holiday> holidays) {
  private static final DueTime OTHERWISE = DueTime.within(5);

  /** What the system proposes; no regulation sets days, so every regency may set its own. */
  private static final Map<String, DueTime> DEFAULTS =
      Map.of(
          "RECOMMEND", DueTime.within(3),
          "CONFIRM_STATEMENT", DueTime.within(3),
          "SIGN_LETTER", DueTime.within(3),
          "REVISE_LETTER", DueTime.within(3),
          "ACKNOWLEDGE", DueTime.within(3));

  public DueTimesState {
    set = List.copyOf(set);
    holidays = List.copyOf(holidays);
  }

  /**
   * On what a due time rests.
   *
   * @param setFrom the day from which the regency's own time holds; absent for a default
   */
  public record Applying(DueTime time, @Nullable LocalDate setFrom) {}

  /** What holds for a step of the kind that begins to wait on the day. */
  public Applying applying(String step, LocalDate day) {
    return set.reversed().stream()
        .filter(s -> !s.from().isAfter(day))
        .findFirst()
        .flatMap(
            s -> Optional.ofNullable(s.steps().get(step)).map(time -> new Applying(time, s.from())))
        .orElseGet(
            () -> new Applying(Objects.requireNonNullElse(DEFAULTS.get(step), OTHERWISE), null));
  }

  public WorkingDays workingDays() {
    return new WorkingDays(holidays.stream().map(Holiday::on).collect(Collectors.toSet()));
  }
}
