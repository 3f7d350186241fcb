package id.sistemkerja.assignment.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.deadline.domain.DueTimesCommand.SetDueTimes;
import id.sistemkerja.assignment.deadline.domain.DueTimesCommand.SetHolidays;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.FieldFault;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimesDeciderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private final DueTimesDecider decider = new DueTimesDecider();
  private DueTimesState state = decider.initial();

  private void accept(DueTimesCommand command) {
    if (!(decider.decide(command, state) instanceof Decision.Accepted<DueTimesEvent> accepted)) {
      throw new AssertionError(faults(command));
    }
    accepted.events().forEach(e -> state = decider.evolve(state, e));
  }

  private List<String> faults(DueTimesCommand command) {
    return decider.decide(command, state) instanceof Decision.Refused<DueTimesEvent> refused
        ? refused.refusal().faults().stream().map(FieldFault::field).toList()
        : List.of();
  }

  private static SetDueTimes signing(LocalDate from, int within) {
    return new SetDueTimes(
        TODAY, from, Map.of("SIGN_LETTER", new DueTime(within, 1, null, null, 1)));
  }

  private static Holiday holiday(LocalDate on) {
    return new Holiday(on, " Hari libur ", Holiday.Kind.PUBLIC_HOLIDAY);
  }

  private @Nullable Integer within(LocalDate day) {
    return state.applying("SIGN_LETTER", day).time().within();
  }

  @Test
  void untilTheRegencySetsItsOwnTheDefaultsHoldAndSayThatTheyAreDefaults() {
    assertThat(within(TODAY)).isEqualTo(3);
    assertThat(state.applying("SIGN_LETTER", TODAY).setFrom()).isNull();
    assertThat(state.applying("A_KIND_THAT_IS_NEWER", TODAY).time().within()).isEqualTo(5);
  }

  @Test
  void whatIsSetHoldsFromItsDayAndTheLastWordCounts() {
    accept(signing(TODAY.plusDays(10), 7));
    assertThat(within(TODAY.plusDays(9))).isEqualTo(3);
    assertThat(within(TODAY.plusDays(10))).isEqualTo(7);
    assertThat(state.applying("SIGN_LETTER", TODAY.plusDays(10)).setFrom())
        .isEqualTo(TODAY.plusDays(10));
    accept(signing(TODAY.plusDays(5), 9));
    assertThat(within(TODAY.plusDays(5))).isEqualTo(9);
    assertThat(within(TODAY.plusDays(10))).isEqualTo(9);
  }

  @Test
  void aPastDayIsNotSetAnew() {
    assertThat(faults(signing(TODAY.minusDays(1), 7))).containsExactly("from");
    assertThat(faults(signing(LocalDate.MAX, 7))).containsExactly("from");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 1, 1, within",
    "251, 1, 1, 1, 1, within",
    "5, -1, 1, 1, 1, remindBefore",
    "5, 61, 1, 1, 1, remindBefore",
    "5, 1, 0, 1, 1, escalateAfter",
    "5, 1, 61, 1, 1, escalateAfter",
    "5, 1, 1, 0, 1, escalateEvery",
    "5, 1, 1, 1, 0, mostEscalations",
    "5, 1, 1, 1, 11, mostEscalations"
  })
  void everyTimeHasItsBounds(int within, int remind, int after, int every, int most, String field) {
    assertThat(
            faults(
                new SetDueTimes(
                    TODAY,
                    TODAY,
                    Map.of("CLOSE", new DueTime(within, remind, after, every, most)))))
        .containsExactly("steps.CLOSE." + field);
  }

  @Test
  void holidaysReplaceThoseFromTheirDayOnAndLeaveTheEarlierOnes() {
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    accept(new SetHolidays(TODAY, List.of(holiday(newYear), holiday(TODAY.plusDays(1)))));
    accept(new SetHolidays(newYear, List.of(holiday(newYear.plusDays(3)))));
    assertThat(state.holidays())
        .extracting(Holiday::on)
        .containsExactly(TODAY.plusDays(1), newYear.plusDays(3));
    assertThat(state.holidays().getFirst().name()).isEqualTo("Hari libur");
    assertThat(state.workingDays().include(newYear)).isTrue();
    assertThat(state.workingDays().include(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void holidaysHaveADayANameAndAreNamedOnce() {
    assertThat(faults(new SetHolidays(TODAY, List.of(holiday(TODAY.minusDays(1))))))
        .containsExactly("holidays[0].on");
    assertThat(faults(new SetHolidays(TODAY, List.of(holiday(TODAY), holiday(TODAY)))))
        .containsExactly("holidays[1].on");
    assertThat(
            faults(
                new SetHolidays(TODAY, List.of(new Holiday(TODAY, " ", Holiday.Kind.JOINT_LEAVE)))))
        .containsExactly("holidays[0].name");
    assertThat(faults(new SetHolidays(LocalDate.MIN, List.of()))).containsExactly("from");
    assertThat(faults(new SetHolidays(TODAY, Collections.nCopies(401, holiday(TODAY)))))
        .containsExactly("holidays");
  }
}
