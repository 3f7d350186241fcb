package id.sistemkerja.assignment.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.Ended;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.LookAtCase;
import id.sistemkerja.assignment.deadline.domain.DeadlineCommand.Waiting;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateLapsed;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateMet;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateMoved;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.DueDateSet;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.StepEscalated;
import id.sistemkerja.assignment.deadline.domain.DeadlineEvent.StepReminded;
import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineDeciderTest {
  private static final UUID CASE = new UUID(1, 1);
  private static final UUID LETTER = new UUID(2, 2);

  /** A Tuesday. */
  private static final LocalDate BEGAN = LocalDate.of(2026, 11, 24);

  private static final DueTimesState NOTHING_SET = new DueTimesDecider().initial();
  private static final List<Superior> ABOVE =
      List.of(
          new Superior(
              new OrgUnitId("63.02-setda"),
              "Sekretaris Daerah",
              "Sekretariat Daerah",
              Superior.Reason.NEXT_LEVEL));

  private final DeadlineDecider decider = new DeadlineDecider();
  private DeadlineState state = decider.initial();
  private WorkingDays days = WorkingDays.mondaysToFridays();

  private static Waiting step(String kind, @Nullable LocalDate own, DueTimesState set) {
    return new Waiting(
        new StepKey(
            kind,
            LETTER,
            new OrgUnitId("63.02-diskominfo"),
            null,
            Instant.parse("2026-11-24T03:00:00Z")),
        "Kepala Dinas",
        own,
        !kind.equals("REPORT"),
        BEGAN,
        set.applying(kind, BEGAN),
        ABOVE);
  }

  private static Waiting signing() {
    return step("SIGN_LETTER", null, NOTHING_SET);
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2026, 12, day);
  }

  private List<DeadlineEvent> look(LocalDate today, List<Waiting> waiting, List<Ended> ended) {
    return switch (decider.decide(new LookAtCase(CASE, today, days, waiting, ended), state)) {
      case Decision.Refused<DeadlineEvent> refused -> throw new AssertionError(refused);
      case Decision.Accepted<DeadlineEvent> accepted -> {
        accepted.events().forEach(e -> state = decider.evolve(state, e));
        yield accepted.events();
      }
    };
  }

  private List<DeadlineEvent> look(LocalDate today, Waiting... waiting) {
    return look(today, List.of(waiting), List.of());
  }

  private Schedule given(LocalDate today, Waiting waiting) {
    return ((DueDateSet) look(today, waiting).getFirst()).schedule();
  }

  @Test
  void aStepIsGivenItsDateByTheDefaultAndSaysThatItIsOne() {
    DueDateSet set = (DueDateSet) look(BEGAN, signing()).getFirst();
    assertThat(set.schedule())
        .isEqualTo(new Schedule(november(27), november(26), december(1), 5, 2));
    assertThat(set.basis()).isEqualTo(new Basis(Basis.Source.DEFAULT, null));
    assertThat(look(BEGAN, signing())).isEmpty();
  }

  @Test
  void holidaysMoveEveryDayOfIt() {
    days = new WorkingDays(Set.of(november(25), november(30)));
    assertThat(given(BEGAN, signing()))
        .isEqualTo(new Schedule(december(1), november(27), december(3), 5, 2));
  }

  @Test
  void whatTheRegencySetsHoldsForStepsThatBeginLaterAndMovesNoDateThatWasGiven() {
    assertThat(given(BEGAN, signing()).dueOn()).isEqualTo(november(27));
    DueTimesDecider settings = new DueTimesDecider();
    DueTimesState set =
        settings.evolve(
            NOTHING_SET,
            new DueTimesEvent.DueTimesSet(
                BEGAN, java.util.Map.of("SIGN_LETTER", new DueTime(10, 2, null, null, 1))));
    assertThat(look(BEGAN, step("SIGN_LETTER", november(27), set))).isEmpty();

    DeadlineState others = decider.initial();
    state = others;
    DueDateSet later = (DueDateSet) look(BEGAN, step("SIGN_LETTER", null, set)).getFirst();
    assertThat(later.schedule()).isEqualTo(new Schedule(december(8), december(4), null, null, 1));
    assertThat(later.basis()).isEqualTo(new Basis(Basis.Source.REGENCY, BEGAN));
  }

  @Test
  void whatTheSenderSetsWins() {
    DueDateSet set =
        (DueDateSet) look(BEGAN, step("ANSWER_REQUEST", december(15), NOTHING_SET)).getFirst();
    assertThat(set.schedule().dueOn()).isEqualTo(december(15));
    assertThat(set.basis().source()).isEqualTo(Basis.Source.STEP);
  }

  @Test
  void workWithoutAnEndHasNoDateForItsReport() {
    DueDateSet set = (DueDateSet) look(BEGAN, step("REPORT", null, NOTHING_SET)).getFirst();
    assertThat(set.schedule()).isNull();
    assertThat(look(december(31), step("REPORT", null, NOTHING_SET))).isEmpty();
  }

  @Test
  void aReportThatIsReturnedAfterItsDayIsCountedFromItsReturn() {
    assertThat(given(BEGAN, step("REPORT", november(20), NOTHING_SET)).dueOn())
        .isEqualTo(december(1));
    // the step still says the old day until the case is told of the new one
    assertThat(look(BEGAN, step("REPORT", november(20), NOTHING_SET))).isEmpty();
  }

  @Test
  void theStepsOwnNewDayMovesItAndTheReminderComesAnew() {
    given(BEGAN, step("REPORT", november(27), NOTHING_SET));
    assertThat(look(november(26), step("REPORT", november(27), NOTHING_SET)))
        .singleElement()
        .isInstanceOf(StepReminded.class);
    DueDateMoved moved =
        (DueDateMoved) look(november(26), step("REPORT", december(31), NOTHING_SET)).getFirst();
    assertThat(moved.before()).isEqualTo(november(27));
    assertThat(look(december(1), step("REPORT", december(31), NOTHING_SET))).isEmpty();
    assertThat(look(december(30), step("REPORT", december(31), NOTHING_SET)))
        .singleElement()
        .isInstanceOf(StepReminded.class);
  }

  @Test
  void workThatIsGivenAnEndHasADateFromThenOn() {
    look(BEGAN, step("REPORT", null, NOTHING_SET));
    DueDateMoved moved =
        (DueDateMoved) look(november(26), step("REPORT", december(31), NOTHING_SET)).getFirst();
    assertThat(moved.before()).isNull();
    assertThat(moved.schedule().dueOn()).isEqualTo(december(31));
    assertThat(look(november(26), step("REPORT", december(31), NOTHING_SET))).isEmpty();
  }

  @Test
  void nobodyIsRemindedOnTheDayOnWhichTheStepBegan() {
    assertThat(look(BEGAN, step("ANSWER_REQUEST", november(25), NOTHING_SET)))
        .singleElement()
        .isInstanceOf(DueDateSet.class);
    assertThat(look(november(25), step("ANSWER_REQUEST", november(25), NOTHING_SET)))
        .singleElement()
        .isInstanceOf(StepReminded.class);
  }

  @Test
  void itIsRemindedOnceThenEscalatedInRoundsAndThenLeftAlone() {
    look(BEGAN, signing());
    List<String> told = new ArrayList<>();
    for (LocalDate day = BEGAN; day.isBefore(LocalDate.of(2027, 2, 1)); day = day.plusDays(1)) {
      for (int tick = 0; tick < 3; tick++) {
        for (DeadlineEvent event : look(day, signing())) {
          told.add(day + " " + event.getClass().getSimpleName());
        }
      }
    }
    assertThat(told)
        .containsExactly(
            "2026-11-26 StepReminded", "2026-12-01 StepEscalated", "2026-12-08 StepEscalated");
  }

  @Test
  void nobodyIsToldOnAWeekendOrAHoliday() {
    look(BEGAN, step("ANSWER_REQUEST", november(27), NOTHING_SET));
    days = new WorkingDays(Set.of(november(26), november(27), november(30)));
    for (int day = 26; day <= 30; day++) {
      assertThat(look(november(day), step("ANSWER_REQUEST", november(27), NOTHING_SET))).isEmpty();
    }
    StepReminded reminded =
        (StepReminded)
            look(december(1), step("ANSWER_REQUEST", november(27), NOTHING_SET)).getFirst();
    assertThat(reminded.lateWorkingDays()).isEqualTo(1);
  }

  @Test
  void afterAnOutageThereIsOneReminderAndOneEscalation() {
    look(BEGAN, signing());
    List<DeadlineEvent> events = look(LocalDate.of(2027, 1, 29), signing());
    assertThat(events)
        .hasSize(2)
        .hasAtLeastOneElementOfType(StepReminded.class)
        .hasAtLeastOneElementOfType(StepEscalated.class);
    StepEscalated escalated = (StepEscalated) events.getLast();
    assertThat(escalated.round()).isEqualTo(1);
    assertThat(escalated.to()).isEqualTo(ABOVE);
    assertThat(escalated.lateWorkingDays()).isEqualTo(45);
    assertThat(escalated.nextOn()).isEqualTo(LocalDate.of(2027, 2, 5));
    assertThat(look(LocalDate.of(2027, 1, 29), signing())).isEmpty();
  }

  @Test
  void aDateOfWhichNobodyWasToldHasNotPassed() {
    assertThat(given(LocalDate.of(2027, 1, 29), signing()).dueOn())
        .isEqualTo(LocalDate.of(2027, 2, 3));
  }

  @Test
  void whatIsTakenInTimeLateOrFallsAwayIsRecordedAndNeverGivenADateAgain() {
    look(BEGAN, signing());
    assertThat(ended(november(30), true))
        .isEqualTo(List.of(new DueDateMet(CASE, signing().key(), november(27), november(30), 1)));
    assertThat(ended(november(30), true)).isEmpty();
    assertThat(look(december(8), signing())).isEmpty();

    state = decider.initial();
    look(BEGAN, signing());
    assertThat(ended(november(25), true))
        .isEqualTo(List.of(new DueDateMet(CASE, signing().key(), november(27), november(25), 0)));

    state = decider.initial();
    look(BEGAN, signing());
    assertThat(ended(november(25), false))
        .isEqualTo(List.of(new DueDateLapsed(CASE, signing().key(), november(27), november(25))));
  }

  private List<DeadlineEvent> ended(LocalDate on, boolean taken) {
    return look(on, List.of(), List.of(new Ended(signing().key(), on, taken)));
  }

  @Test
  void whatWasNeverGivenADateEndsWithoutAWord() {
    assertThat(ended(november(25), true)).isEmpty();
  }

  @Provide
  Arbitrary<List<Integer>> looks() {
    return Arbitraries.integers().between(0, 60).list().ofMaxSize(40);
  }

  @Property
  void howeverTheClockLooksEachThingIsToldAtMostOnceAndNeverTooEarly(
      @ForAll("looks") List<Integer> offsets) {
    state = decider.initial();
    look(BEGAN, signing());
    List<DeadlineEvent> all = new ArrayList<>();
    // also a clock that goes back, as that of another node may
    for (int offset : offsets) {
      all.addAll(look(BEGAN.plusDays(offset), signing()));
    }
    assertThat(all.stream().filter(StepReminded.class::isInstance)).hasSizeLessThanOrEqualTo(1);
    List<StepEscalated> escalations =
        all.stream()
            .filter(StepEscalated.class::isInstance)
            .map(StepEscalated.class::cast)
            .toList();
    assertThat(escalations).hasSizeLessThanOrEqualTo(2);
    for (int i = 0; i < escalations.size(); i++) {
      assertThat(escalations.get(i).round()).isEqualTo(i + 1);
      assertThat(escalations.get(i).on()).isAfterOrEqualTo(december(1));
      assertThat(days.include(escalations.get(i).on())).isTrue();
    }
    assertThat(all).doesNotHaveAnyElementsOfTypes(DueDateSet.class, DueDateMoved.class);
  }
}
