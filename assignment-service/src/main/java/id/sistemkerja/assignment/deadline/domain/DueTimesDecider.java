package id.sistemkerja.assignment.deadline.domain;

import static id.sistemkerja.assignment.domain.Rules.fieldsAreValid;
import static id.sistemkerja.assignment.domain.Rules.unless;

import id.sistemkerja.assignment.deadline.domain.DueTimesCommand.SetDueTimes;
import id.sistemkerja.assignment.deadline.domain.DueTimesCommand.SetHolidays;
import id.sistemkerja.assignment.deadline.domain.DueTimesEvent.DueTimesSet;
import id.sistemkerja.assignment.deadline.domain.DueTimesEvent.HolidaysSet;
import id.sistemkerja.assignment.domain.FreeText;
import id.sistemkerja.kernel.Decider;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a regency may set; dates that were given before it was set stay as they are. */
public final class DueTimesDecider
    implements Decider<DueTimesState, DueTimesCommand, DueTimesEvent> {
  /** Ten years of them. */
  private static final int MOST_HOLIDAYS = 400;

  private static final int LONGEST_NAME = 200;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  @Override
  public DueTimesState initial() {
    return new DueTimesState(List.of(), List.of());
  }

  @Override
  public Decision<DueTimesEvent> decide(DueTimesCommand command, DueTimesState state) {
    return switch (command) {
      case SetDueTimes c ->
          unless(
              fieldsAreValid(faults(c)),
              () -> Decision.accept(new DueTimesSet(c.from(), c.steps())));
      case SetHolidays c ->
          unless(
              fieldsAreValid(faults(c)),
              () ->
                  Decision.accept(
                      new HolidaysSet(
                          c.from(),
                          c.holidays().stream()
                              .map(h ->
                                  new Holiday(h.on(), FreeText.trimmedOrEmpty(h.name()), h.kind()))
                              .sorted(Comparator.comparing(Holiday::on))
                              .toList())));
    };
  }

  private static List<FieldFault> faults(SetDueTimes command) {
    List<FieldFault> faults = new ArrayList<>();
    if (command.from().isBefore(command.today()) || command.from().isAfter(LAST)) {
      faults.add(
          FieldFault.of(
              "from", "hari ini atau sesudahnya", "today or a day that is still to come"));
    }
    new TreeMap<>(command.steps())
        .forEach((step, time) -> faults.addAll(time.faults("steps." + step)));
    return faults;
  }

  private static List<FieldFault> faults(SetHolidays command) {
    List<FieldFault> faults = new ArrayList<>();
    if (command.from().isBefore(FIRST) || command.from().isAfter(LAST)) {
      faults.add(FieldFault.of("from", "antara 2000 dan 2199", "between 2000 and 2199"));
    }
    if (command.holidays().size() > MOST_HOLIDAYS) {
      faults.add(
          FieldFault.of(
              "holidays", "paling banyak " + MOST_HOLIDAYS, "at most " + MOST_HOLIDAYS + " days"));
      return faults;
    }
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; i < command.holidays().size(); i++) {
      Holiday holiday = command.holidays().get(i);
      String field = "holidays[%d]".formatted(i);
      if (holiday.on().isBefore(command.from()) || holiday.on().isAfter(LAST)) {
        faults.add(
            FieldFault.of(
                field + ".on",
                "tidak boleh sebelum " + command.from(),
                "must not be before " + command.from()));
      }
      if (!seen.add(holiday.on())) {
        faults.add(FieldFault.of(field + ".on", "disebut dua kali", "is named twice"));
      }
      FreeText.faultIfRequired(field + ".name", holiday.name(), LONGEST_NAME)
          .ifPresent(faults::add);
    }
    return faults;
  }

  @Override
  public DueTimesState evolve(DueTimesState state, DueTimesEvent event) {
    return switch (event) {
      case DueTimesSet e ->
          new DueTimesState(
              Stream.concat(state.set().stream(), Stream.of(e)).toList(), state.holidays());
      case HolidaysSet e ->
          new DueTimesState(
              state.set(),
              Stream.concat(
                      state.holidays().stream().filter(h -> h.on().isBefore(e.from())),
                      e.holidays().stream())
                  .toList());
    };
  }
}
