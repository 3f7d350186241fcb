package id.sistemkerja.performance.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.sistemkerja.performance.CaseEvents;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.domain.Measure;
import id.sistemkerja.performance.domain.Share;
import id.sistemkerja.performance.domain.Stage;
import id.sistemkerja.performance.domain.StepKind;
import id.sistemkerja.platform.feed.ContractEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStoryTest {
  private final CaseStory story = new CaseStory(CaseEvents.ZONE);

  @Test
  void anEventThatComesAgainChangesNothing() {
    CaseEvents events = wholeCase();
    CaseLine line = events.line();
    for (ContractEvent event : events.all()) {
      assertThat(story.tell(line, event)).isSameAs(line);
    }
  }

  @Test
  void anEventThatIsMissingIsNoticedInEveryPlace() {
    var all = wholeCase().all();
    for (int missing = 0; missing < all.size(); missing++) {
      ContractEvent left = all.get(missing);
      boolean lastOfItsStream =
          all.subList(missing + 1, all.size()).stream()
              .noneMatch(e -> e.stream().equals(left.stream()));
      if (lastOfItsStream) {
        continue;
      }
      int without = missing;
      assertThatIllegalStateException()
          .as("without " + left.type())
          .isThrownBy(() -> {
            CaseLine line = null;
            for (int i = 0; i < all.size(); i++) {
              if (i != without) {
                line = story.tell(line, all.get(i));
              }
            }
          });
    }
  }

  @Test
  void aNewKindOfEventOnlyMovesThePlaceInItsStream() {
    CaseEvents events = drafted();
    CaseLine before = events.line();
    CaseLine after =
        story.tell(
            before, events.event("request", "request-blessed", "2026-11-01T03:00:00Z").last());
    assertThat(after.stage()).isEqualTo(before.stage());
    assertThat(after.since()).isEqualTo(before.since());
    assertThat(events.submitted("2026-11-02T00:00:00Z").line().submittedOn())
        .isEqualTo(LocalDate.of(2026, 11, 2));
  }

  @Test
  void aNewKindOfCaseIsNobodysBusiness() {
    ContractEvent strange =
        CaseEvents.of("63.02", "new", "63.02-a", "63.02-b")
            .event("voluntary", "offer-made", "2026-11-01T00:00:00Z")
            .last();
    assertThat(story.tell(null, strange)).isNull();
  }

  @ParameterizedTest(name = "{0} lies on {1}")
  @CsvSource({"2026-11-01T15:59:59Z, 2026-11-01", "2026-11-01T16:00:00Z, 2026-11-02"})
  void daysAreTheRegencys(String at, LocalDate day) {
    CaseLine line =
        CaseEvents.of("63.02", "one", "63.02-a", "63.02-b").drafted(at).submitted(at).line();
    assertThat(line.startedOn()).isEqualTo(day);
    assertThat(line.submittedOn()).isEqualTo(day);
  }

  private static CaseEvents assigned() {
    return drafted()
        .submitted("2026-11-02T00:00:00Z")
        .approved("2026-11-03T00:00:00Z")
        .signed("2026-11-04T00:00:00Z", "2026-12-01", "2027-02-26")
        .acknowledged("2026-11-05T00:00:00Z");
  }

  @Test
  void PEN_23_theLetterOfAChangeIsNoNewAssignmentAndItsRefusalNoEnd() {
    CaseLine before = assigned().line();
    for (String name : new String[] {"letter-signed", "letter-refused", "letter-withdrawn"}) {
      CaseLine after =
          assigned()
              .event("change", name, "2026-12-05T00:00:00Z", "change", "EXTEND", "reason", "x")
              .line();
      assertThat(after.stage()).isEqualTo(before.stage());
      assertThat(after.work()).isEqualTo(before.work());
      assertThat(after.refusal()).isNull();
    }
  }

  @Test
  void PEN_23_anExtendedAssignmentLastsLongerAndARevokedOneIsOver() {
    CaseEvents events =
        assigned()
            .event(
                "assignment",
                "assignment-extended",
                "2026-12-05T00:00:00Z",
                "periodFrom",
                "2026-12-01",
                "periodTo",
                "2027-06-30");
    assertThat(events.line().work().to()).isEqualTo(LocalDate.of(2027, 6, 30));
    CaseLine revoked =
        events
            .event(
                "assignment",
                "assignment-revoked",
                "2026-12-06T00:00:00Z",
                "revokedFrom",
                "2026-12-08")
            .line();
    assertThat(revoked.stage()).isEqualTo(id.sistemkerja.performance.domain.Stage.WITHDRAWN);
    assertThat(revoked.work().closedOn()).isEqualTo(LocalDate.of(2026, 12, 7));
  }

  @Test
  void thePeriodOfARequestIsThatOfItsFirstSending() {
    assertThat(
            drafted()
                .submitted("2026-11-02T00:00:00Z")
                .returned("2026-11-03T00:00:00Z")
                .submitted("2026-12-04T00:00:00Z")
                .line()
                .submittedOn())
        .isEqualTo(LocalDate.of(2026, 11, 2));
  }

  @ParameterizedTest(name = "{0} is counted as {1}")
  @CsvSource({
    "NO_CAPACITY, NO_CAPACITY",
    "BUDGET_CUT,  BUDGET_CUT",
    "a.b,         OTHER",
    "$where,      OTHER",
    ",            OTHER"
  })
  void aCategoryThatCannotBeCountedUnderItsNameIsOther(String sent, String counted) {
    CaseLine line =
        drafted()
            .submitted("2026-11-02T00:00:00Z")
            .refused("2026-11-03T00:00:00Z", sent, "alasan")
            .line();
    assertThat(line.refusal().category()).isEqualTo(counted);
    assertThat(line.refusal().reason()).isEqualTo("alasan");
  }

  private static CaseEvents begin() {
    return CaseEvents.of("63.02", "one", "63.02-a", "63.02-b");
  }

  @Test
  void anAppointmentAndAStatementAreAssignmentsAndNoRequests() {
    for (CaseEvents events :
        new CaseEvents[] {
          begin().appointed("2026-11-02T00:00:00Z"),
          begin().placed("2026-11-02T00:00:00Z"),
          begin().stated("2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z")
        }) {
      CaseLine line = events.signed("2026-11-03T05:00:00Z", "2026-11-01", "2026-11-30").line();
      assertThat(line.submittedOn()).isNull();
      assertThat(line.countedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
      assertThat(Measure.of(line, LocalDate.of(2026, 11, 10)))
          .contains(Measure.STARTED, Measure.ASSIGNED, Measure.OPEN, Measure.SIGNED)
          .doesNotContain(Measure.SUBMITTED, Measure.APPROVED, Measure.ANSWERED);
      assertThat(Share.of(line, LocalDate.of(2026, 11, 10))).hasSize(3);
    }
  }

  @Test
  void anApplicationWaitsAtTheDeskOfEachWhoIsAsked() {
    CaseEvents events = begin().applied("2026-11-02T00:00:00Z", "63.02-a", "63.02-c");
    assertThat(events.line().waitsAt().unitId().value()).isEqualTo("63.02-a");
    events.agreed("2026-11-03T00:00:00Z", "63.02-c");
    assertThat(events.line().waitsAt().unitId().value()).isEqualTo("63.02-c");
    assertThat(events.line().steps().get(StepKind.ANSWER).times()).isEqualTo(1);
    CaseLine agreed = events.agreed("2026-11-05T00:00:00Z").line();
    assertThat(agreed.waitsAt()).isNull();
    assertThat(agreed.stage()).isEqualTo(Stage.APPROVED);
    assertThat(agreed.steps().get(StepKind.ANSWER).times()).isEqualTo(2);
    assertThat(agreed.submittedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
  }

  @Test
  void aLetterThatIsRefusedEndsTheCase() {
    CaseLine line =
        begin()
            .appointed("2026-11-02T00:00:00Z")
            .letterRefused("2026-11-03T00:00:00Z", "Anggaran tidak tersedia")
            .line();
    assertThat(line.stage()).isEqualTo(Stage.REFUSED);
    assertThat(line.refusal().reason()).isEqualTo("Anggaran tidak tersedia");
  }

  private static CaseEvents drafted() {
    return CaseEvents.of("63.02", "one", "63.02-a", "63.02-b").drafted("2026-11-01T02:00:00Z");
  }

  private static CaseEvents wholeCase() {
    return drafted()
        .submitted("2026-11-02T00:00:00Z", "63.02-b", "63.02-b-1")
        .recommended("2026-11-02T05:00:00Z")
        .approved("2026-11-03T02:00:00Z")
        .signed("2026-11-03T05:00:00Z", "2026-11-01", "2026-11-30")
        .acknowledged("2026-11-03T05:30:00Z")
        .reported("2026-11-10T00:00:00Z")
        .reviewed("2026-11-12T06:00:00Z")
        .closed("2026-11-12T07:00:00Z", "2026-11-12");
  }
}
