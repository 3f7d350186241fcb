package id.sistemkerja.team.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.kernel.Citation;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.team.roster.domain.RosterCommand.AddMember;
import id.sistemkerja.team.roster.domain.RosterCommand.ConfirmMember;
import id.sistemkerja.team.roster.domain.RosterCommand.RemoveMember;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberConfirmed;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberJoined;
import id.sistemkerja.team.roster.domain.RosterEvent.MemberLeft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given what is known of a roster, when a fact is told, then it is recorded once. */
class RosterDeciderTest {
  private static final RosterDecider DECIDER = new RosterDecider();
  private static final OrgUnitId OWNER = new OrgUnitId("63.02-diskominfo-aptika");
  private static final EmployeeId OFFICIAL = new EmployeeId("63.02-peg-001");
  private static final List<Citation> CITED =
      List.of(new Citation("Perbup Kotabaru 68/2024", "Lampiran", "PEN-13"));
  private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  @Test
  void anAssignedOfficialJoinsTheRosterOfTheOwnersUnit() {
    UUID assignment = new UUID(0, 1);
    assertThat(told(List.of(), add(assignment)))
        .isEqualTo(
            Decision.accept(
                new MemberJoined(
                    OWNER,
                    "Bidang Aptika",
                    assignment,
                    new UUID(1, 1),
                    new UUID(2, 1),
                    "800.1.11.1/12/DISHUB/2026",
                    OFFICIAL,
                    "Penguji Contoh",
                    new OrgUnitId("63.02-dishub"),
                    FROM,
                    LAST),
                CITED));
  }

  @Test
  void PEN_13_anAcknowledgementConfirmsTheMemberAndCitesItsClause() {
    UUID assignment = new UUID(0, 1);
    assertThat(told(List.of(add(assignment)), confirm(assignment)))
        .isEqualTo(Decision.accept(new MemberConfirmed(OWNER, assignment, OFFICIAL), CITED));
  }

  @Test
  void theEndOfTheAssignmentRemovesTheMemberConfirmedOrNot() {
    UUID assignment = new UUID(0, 1);
    Decision<RosterEvent> left =
        Decision.accept(
            new MemberLeft(OWNER, assignment, OFFICIAL, LAST, LeavingReason.CLOSED), CITED);
    assertThat(told(List.of(add(assignment)), remove(assignment))).isEqualTo(left);
    assertThat(told(List.of(add(assignment), confirm(assignment)), remove(assignment)))
        .isEqualTo(left);
  }

  @Test
  void PEN_23_aChangeOfThePeriodIsKnownOnceAndADifferentOneToo() {
    UUID assignment = new UUID(0, 1);
    List<RosterCommand> before = List.of(add(assignment), change(assignment, 1));
    assertThat(told(before, change(assignment, 1))).isEqualTo(Decision.nothingToDo());
    assertThat(told(before, change(assignment, 2)))
        .isEqualTo(
            Decision.accept(
                new RosterEvent.MemberPeriodChanged(
                    OWNER, assignment, OFFICIAL, 2, "800/2", FROM, LAST.plusDays(2)),
                CITED));
  }

  private static RosterCommand change(UUID assignment, int changeNo) {
    return new RosterCommand.ChangePeriod(
        OWNER,
        assignment,
        OFFICIAL,
        changeNo,
        "800/" + changeNo,
        new EffectivePeriod(FROM, LAST.plusDays(changeNo)),
        CITED);
  }

  @ParameterizedTest(name = "told {0}, on the roster: {1}")
  @CsvSource({
    "A, true",
    "AC, true",
    "CA, true",
    "AR, false",
    "RA, false",
    "ACR, false",
    "CRA, false",
    "RCA, false",
    "C, false",
    "R, false",
    "CR, false",
    "AA, true",
    "AACCA, true",
    "ACRA, false",
    "ACRRCA, false",
  })
  void onTheRosterIsWhoHasJoinedAndNotLeftInWhateverOrderItIsTold(String told, boolean onRoster) {
    UUID assignment = new UUID(0, 1);
    List<RosterCommand> commands =
        told.chars()
            .mapToObj(c ->
                switch (c) {
                  case 'A' -> add(assignment);
                  case 'C' -> confirm(assignment);
                  default -> remove(assignment);
                })
            .toList();
    Run run = Run.of(commands);
    assertThat(run.state().current()).isEqualTo(onRoster ? Set.of(assignment) : Set.of());
    assertThat(run.events()).hasSize((int) told.chars().distinct().count());
  }

  @Test
  void twoAssignmentsOfOneOfficialAreTwoMemberships() {
    UUID one = new UUID(0, 1);
    UUID other = new UUID(0, 2);
    Run run = Run.of(List.of(add(one), add(other), confirm(other), remove(one)));
    assertThat(run.state().current()).containsExactly(other);
    assertThat(run.events()).hasSize(4);
  }

  @Property
  void anyOrderAndRepetitionOfTheSameFactsMakesTheSameRoster(
      @ForAll("facts") List<RosterCommand> facts,
      @ForAll Random random,
      @ForAll("repeats") List<Integer> repeats) {
    List<RosterCommand> shuffled = new ArrayList<>(facts);
    repeats.forEach(i -> shuffled.add(facts.get(i % facts.size())));
    java.util.Collections.shuffle(shuffled, random);

    Run inOrder = Run.of(facts);
    Run other = Run.of(shuffled);

    assertThat(other.state()).isEqualTo(inOrder.state());
    assertThat(other.events()).containsExactlyInAnyOrderElementsOf(inOrder.events());
    assertThat(other.state().current())
        .isEqualTo(
            assignments(facts, AddMember.class).stream()
                .filter(a -> !assignments(facts, RemoveMember.class).contains(a))
                .collect(Collectors.toSet()));
  }

  /** Up to five assignments, of each some of its facts. */
  @Provide
  Arbitrary<List<RosterCommand>> facts() {
    Arbitrary<List<List<RosterCommand>>> stories =
        Combinators.combine(Arbitraries.longs().between(1, 5), Arbitraries.integers().between(1, 7))
            .as(RosterDeciderTest::story)
            .list()
            .uniqueElements(story -> story.getFirst().assignmentId())
            .ofMinSize(1)
            .ofMaxSize(5);
    return stories.map(all -> all.stream().flatMap(List::stream).toList());
  }

  @Provide
  Arbitrary<List<Integer>> repeats() {
    return Arbitraries.integers().between(0, 14).list().ofMaxSize(10);
  }

  /**
   * @param which a bit for each fact
   */
  private static List<RosterCommand> story(long number, int which) {
    UUID assignment = new UUID(0, number);
    List<RosterCommand> story = new ArrayList<>();
    if ((which & 1) != 0) {
      story.add(add(assignment));
    }
    if ((which & 2) != 0) {
      story.add(confirm(assignment));
    }
    if ((which & 4) != 0) {
      story.add(remove(assignment));
    }
    return story;
  }

  private static Set<UUID> assignments(
      List<RosterCommand> facts, Class<? extends RosterCommand> kind) {
    return facts.stream()
        .filter(kind::isInstance)
        .map(RosterCommand::assignmentId)
        .collect(Collectors.toSet());
  }

  private static Decision<RosterEvent> told(List<RosterCommand> before, RosterCommand command) {
    return DECIDER.decide(command, Run.of(before).state());
  }

  private static RosterCommand add(UUID assignment) {
    long number = assignment.getLeastSignificantBits();
    return new AddMember(
        OWNER,
        "Bidang Aptika",
        assignment,
        new UUID(1, number),
        new UUID(2, number),
        "800.1.11.1/12/DISHUB/2026",
        OFFICIAL,
        "Penguji Contoh",
        new OrgUnitId("63.02-dishub"),
        new EffectivePeriod(FROM, LAST),
        CITED);
  }

  private static RosterCommand confirm(UUID assignment) {
    return new ConfirmMember(OWNER, assignment, OFFICIAL, CITED);
  }

  private static RosterCommand remove(UUID assignment) {
    return new RemoveMember(OWNER, assignment, OFFICIAL, LAST, LeavingReason.CLOSED, CITED);
  }

  /** What a sequence of commands led to, none of which may be refused. */
  private record Run(RosterState state, List<RosterEvent> events) {
    static Run of(List<RosterCommand> commands) {
      List<RosterEvent> events = new ArrayList<>();
      RosterState state = DECIDER.initial();
      for (RosterCommand command : commands) {
        Decision<RosterEvent> decision = DECIDER.decide(command, state);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        for (RosterEvent event : ((Decision.Accepted<RosterEvent>) decision).events()) {
          events.add(event);
          state = DECIDER.evolve(state, event);
        }
      }
      return new Run(state, events);
    }
  }
}
