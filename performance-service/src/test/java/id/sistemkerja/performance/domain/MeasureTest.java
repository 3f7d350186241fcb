package id.sistemkerja.performance.domain;

import static id.sistemkerja.performance.domain.Measure.ACKNOWLEDGED;
import static id.sistemkerja.performance.domain.Measure.ANSWERED;
import static id.sistemkerja.performance.domain.Measure.APPROVED;
import static id.sistemkerja.performance.domain.Measure.ASSIGNED;
import static id.sistemkerja.performance.domain.Measure.CLOSED;
import static id.sistemkerja.performance.domain.Measure.EVER_RETURNED;
import static id.sistemkerja.performance.domain.Measure.FINISHED_LATE;
import static id.sistemkerja.performance.domain.Measure.FINISHED_ON_TIME;
import static id.sistemkerja.performance.domain.Measure.LATE;
import static id.sistemkerja.performance.domain.Measure.OPEN;
import static id.sistemkerja.performance.domain.Measure.REFUSED;
import static id.sistemkerja.performance.domain.Measure.REPORTED;
import static id.sistemkerja.performance.domain.Measure.RETURNED;
import static id.sistemkerja.performance.domain.Measure.SIGNED;
import static id.sistemkerja.performance.domain.Measure.STARTED;
import static id.sistemkerja.performance.domain.Measure.SUBMITTED;
import static id.sistemkerja.performance.domain.Measure.WAITING;
import static id.sistemkerja.performance.domain.Measure.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sistemkerja.performance.CaseEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In what a case counts, stage by stage. */
class MeasureTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String FROM = "2026-11-01";
  private static final String TO = "2026-11-30";

  static Stream<Arguments> stages() {
    return Stream.of(
        arguments("a draft is only started", drafted(), counts(STARTED)),
        arguments(
            "a draft that was given up was a request to nobody",
            drafted().withdrawn(at(2)),
            counts(STARTED)),
        arguments("sent", submitted(), counts(STARTED, SUBMITTED, WAITING)),
        arguments(
            "returned",
            submitted().returned(at(3)),
            counts(STARTED, SUBMITTED, RETURNED, EVER_RETURNED, ANSWERED)),
        arguments(
            "revised, but not sent again",
            submitted().returned(at(3)).revised(at(4)),
            counts(STARTED, SUBMITTED, RETURNED, EVER_RETURNED, ANSWERED)),
        arguments(
            "sent again",
            submitted().returned(at(3)).submitted(at(4)),
            counts(STARTED, SUBMITTED, WAITING, EVER_RETURNED, ANSWERED)),
        arguments(
            "refused",
            submitted().refused(at(3), "NO_CAPACITY", "penuh"),
            counts(STARTED, SUBMITTED, REFUSED, ANSWERED)),
        arguments("withdrawn", submitted().withdrawn(at(3)), counts(STARTED, SUBMITTED, WITHDRAWN)),
        arguments(
            "approved",
            submitted().approved(at(3)),
            counts(STARTED, SUBMITTED, APPROVED, ANSWERED)),
        arguments("signed", signed(), inWork(OPEN)),
        arguments("acknowledged", signed().acknowledged(at(5)), inWork(OPEN, ACKNOWLEDGED)),
        arguments(
            "reported",
            signed().acknowledged(at(5)).reported(at(6)),
            inWork(OPEN, ACKNOWLEDGED, REPORTED)),
        arguments(
            "reviewed, not closed",
            signed().acknowledged(at(5)).reported(at(6)).reviewed(at(7)),
            inWork(OPEN, ACKNOWLEDGED, REPORTED)),
        arguments(
            "report returned",
            signed().acknowledged(at(5)).reported(at(6)).reportReturned(at(7)),
            inWork(OPEN, ACKNOWLEDGED)),
        arguments(
            "closed",
            signed().acknowledged(at(5)).reported(at(6)).closed(at(8), "2026-11-08"),
            inWork(FINISHED_ON_TIME, ACKNOWLEDGED, CLOSED)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stages")
  void aCaseCountsByItsStage(String name, CaseEvents events, Measure[] expected) {
    assertThat(Measure.of(events.line(), TODAY)).containsExactlyInAnyOrder(expected);
  }

  @ParameterizedTest(name = "a period to {0} is late on {1}: {2}")
  @CsvSource({
    "2026-11-20, 2026-11-19, false",
    "2026-11-20, 2026-11-20, false",
    "2026-11-20, 2026-11-21, true",
    ",           2999-12-31, false",
  })
  void anOpenAssignmentIsLateFromTheDayAfterItsLast(String to, LocalDate today, boolean late) {
    CaseLine line = submitted().approved(at(3)).signed(at(4), FROM, to).reported(at(6)).line();
    assertThat(Measure.of(line, today).contains(LATE)).isEqualTo(late);
    assertThat(Measure.of(line, today)).contains(OPEN, REPORTED);
  }

  @ParameterizedTest(name = "a period to {0}, closed on {1}: late {2}")
  @CsvSource({
    "2026-11-20, 2026-11-20, false",
    "2026-11-20, 2026-11-21, true",
    ",           2026-11-21, false",
  })
  void aFinishedAssignmentKeepsWhetherItWasInTime(String to, String closedOn, boolean late) {
    CaseLine line =
        submitted().approved(at(3)).signed(at(4), FROM, to).closed(at(8), closedOn).line();
    for (LocalDate today : new LocalDate[] {TODAY, LocalDate.of(2040, 1, 1)}) {
      assertThat(Measure.of(line, today))
          .contains(late ? FINISHED_LATE : FINISHED_ON_TIME)
          .doesNotContain(late ? FINISHED_ON_TIME : FINISHED_LATE, OPEN, LATE, REPORTED);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stages")
  void aRequestIsInExactlyOneOutcomeAndAnAssignmentEitherOpenOrFinished(
      String name, CaseEvents events, Measure[] unused) {
    Tally tally = Tally.of(events.line(), TODAY);
    assertThat(
            tally.count(WAITING)
                + tally.count(RETURNED)
                + tally.count(REFUSED)
                + tally.count(WITHDRAWN)
                + tally.count(APPROVED))
        .isEqualTo(tally.count(SUBMITTED));
    assertThat(tally.count(OPEN) + tally.count(FINISHED_ON_TIME) + tally.count(FINISHED_LATE))
        .isEqualTo(tally.count(ASSIGNED));
  }

  @Test
  void everyStepIsTimedFromWhereItBeganToWhereItEnded() {
    Tally tally =
        Tally.of(
            drafted()
                .submitted("2026-11-02T00:00:00Z", "63.02-b", "63.02-b-1")
                .recommended("2026-11-02T05:00:00Z")
                .returned("2026-11-02T10:00:00Z")
                .submitted("2026-11-03T00:00:00Z")
                .approved("2026-11-03T02:00:00Z")
                .signed("2026-11-03T05:00:00Z", FROM, TO)
                .acknowledged("2026-11-03T05:30:00Z")
                .reported("2026-11-10T00:00:00Z")
                .reportReturned("2026-11-11T00:00:00Z")
                .reported("2026-11-12T00:00:00Z")
                .reviewed("2026-11-12T06:00:00Z")
                .closed("2026-11-12T07:00:00Z", "2026-11-12")
                .line(),
            TODAY);
    assertThat(tally.spent(StepKind.ANSWER)).isEqualTo(new Spent(2, 12 * 3600, 10 * 3600));
    assertThat(tally.spent(StepKind.SIGN)).isEqualTo(new Spent(1, 3 * 3600, 3 * 3600));
    assertThat(tally.spent(StepKind.ACKNOWLEDGE)).isEqualTo(new Spent(1, 1800, 1800));
    assertThat(tally.spent(StepKind.CLOSE)).isEqualTo(new Spent(1, 7 * 3600, 7 * 3600));
  }

  @Test
  void aRequestWaitsAtTheRecommendersDeskAndThenAtTheAddressees() {
    CaseEvents events = drafted().submitted(at(2), "63.02-b", "63.02-b-1");
    assertThat(events.line().waitsAt().unitId().value()).isEqualTo("63.02-b-1");
    events.recommended(at(3));
    assertThat(events.line().waitsAt().unitId().value()).isEqualTo("63.02-b");
    assertThat(Tally.of(events.line(), TODAY).oldest().since()).isEqualTo(Instant.parse(at(2)));
    assertThat(events.approved(at(4)).line().waitsAt()).isNull();
  }

  @Test
  void anAddresseeWhoRecommendsIsWaitedForOnce() {
    assertThat(drafted().submitted(at(2), "63.02-b", "63.02-b").line().recommender()).isNull();
  }

  private static Measure[] counts(Measure... measures) {
    return measures;
  }

  private static Measure[] inWork(Measure... measures) {
    return Stream.concat(
            Stream.of(STARTED, SUBMITTED, APPROVED, ANSWERED, ASSIGNED, SIGNED),
            Stream.of(measures))
        .toArray(Measure[]::new);
  }

  private static CaseEvents drafted() {
    return CaseEvents.of("63.02", "one", "63.02-a", "63.02-b-1").drafted(at(1));
  }

  private static CaseEvents submitted() {
    return drafted().submitted(at(2));
  }

  private static CaseEvents signed() {
    return submitted().approved(at(3)).signed(at(4), FROM, TO);
  }

  private static String at(int day) {
    return "2026-11-%02dT02:00:00Z".formatted(day);
  }
}
