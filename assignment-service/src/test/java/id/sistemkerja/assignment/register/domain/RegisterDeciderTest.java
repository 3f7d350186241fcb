package id.sistemkerja.assignment.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.domain.StepProblems;
import id.sistemkerja.assignment.register.domain.RegisterCommand.AccountForPaper;
import id.sistemkerja.assignment.register.domain.RegisterCommand.AllocateNumber;
import id.sistemkerja.assignment.register.domain.RegisterCommand.ReserveBlock;
import id.sistemkerja.assignment.register.domain.RegisterCommand.VoidNumber;
import id.sistemkerja.assignment.register.domain.RegisterEvent.BlockReserved;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberAllocated;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberUsedOnPaper;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberVoided;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterDeciderTest {
  private static final RegisterId REGISTER =
      RegisterId.of(new RegencyCode("63.02"), new OrgUnitId("setda"), 2026);
  private static final RegisterDecider DECIDER = new RegisterDecider();

  private static UUID letter(int i) {
    return new UUID(0, i);
  }

  private static AllocateNumber allocate(int letter) {
    return new AllocateNumber(Actor.system("test"), Cases.NOW, REGISTER, letter(letter));
  }

  @Test
  void theFirstLetterOfTheYearIsNumberOne() {
    Scenario.of(DECIDER)
        .when(allocate(7))
        .then()
        .events(new NumberAllocated(REGISTER.value(), letter(7), 1));
  }

  @Test
  void theNextLetterHasTheNextNumber() {
    Scenario.of(DECIDER)
        .given(allocate(7), allocate(8))
        .when(allocate(9))
        .then()
        .events(new NumberAllocated(REGISTER.value(), letter(9), 3));
  }

  @Test
  void theSameLetterKeepsItsNumber() {
    var scenario = Scenario.of(DECIDER).given(allocate(7), allocate(8));
    scenario.when(allocate(7)).then().nothing();
    assertThat(scenario.state().numberOf(letter(7))).hasValue(1);
    assertThat(scenario.state().numberOf(letter(8))).hasValue(2);
    assertThat(scenario.state().numberOf(letter(9))).isEmpty();
  }

  @Property(tries = 200)
  void numbersHaveNoGapsAndNoDoubles(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 20) Integer> letters) {
    RegisterState state = DECIDER.initial();
    Map<UUID, Integer> given = new HashMap<>();
    for (int letter : letters) {
      Decision<RegisterEvent> decision = DECIDER.decide(allocate(letter), state);
      for (RegisterEvent event : ((Decision.Accepted<RegisterEvent>) decision).events()) {
        NumberAllocated allocated = (NumberAllocated) event;
        assertThat(allocated.sequence()).isEqualTo(given.size() + 1);
        assertThat(given.put(allocated.letterId(), allocated.sequence())).isNull();
        state = DECIDER.evolve(state, event);
      }
      assertThat(state.numberOf(letter(letter))).hasValue(given.get(letter(letter)));
    }
  }

  private static final LetterNumberFormat FORMAT = new LetterNumberFormat("800.1.11.1", "SETDA");

  private static ReserveBlock reserve(Integer count, String reason) {
    return new ReserveBlock(
        Actor.system("test"), Cases.NOW, REGISTER, Cases.TODAY, FORMAT, count, reason);
  }

  private static AccountForPaper paper(int sequence, LocalDate usedOn) {
    return new AccountForPaper(
        Actor.system("test"),
        Cases.NOW,
        Cases.TODAY.plusDays(1),
        sequence,
        usedOn,
        "Pendampingan data",
        "Contoh Tujuh",
        null);
  }

  private static VoidNumber voided(int sequence, String reason) {
    return new VoidNumber(Actor.system("test"), Cases.NOW, sequence, reason);
  }

  @Test
  void aBlockIsTheNextNumbersAndLettersGoOnBehindIt() {
    var scenario = Scenario.of(DECIDER).given(allocate(1));
    scenario
        .when(reserve(3, " Listrik padam "))
        .then()
        .events(
            new BlockReserved(
                REGISTER.value(), 2, 4, "800.1.11.1", "SETDA", "Listrik padam", Cases.TODAY));
    scenario
        .given(reserve(3, "Listrik padam"))
        .when(allocate(2))
        .then()
        .events(new NumberAllocated(REGISTER.value(), letter(2), 5));
    assertThat(scenario.state().open()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aBlockHasOneToAHundredNumbers(int count) {
    Scenario.of(DECIDER)
        .when(reserve(count, "x"))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("count");
  }

  @Test
  void aBlockNeedsANumberAndAReason() {
    Scenario.of(DECIDER)
        .when(reserve(null, " "))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("count", "reason");
  }

  @Test
  void twoHundredNumbersMayBeOpenAtATime() {
    var scenario = Scenario.of(DECIDER).given(reserve(100, "x"), reserve(100, "x"));
    scenario
        .when(reserve(1, "x"))
        .thenRefused(RegisterProblems.TOO_MANY_OPEN)
        .saying("200 numbers are open");
    scenario.given(voided(200, "Tidak terpakai")).when(reserve(1, "x")).then();
  }

  @Test
  void aBlockIsOfTheRunningYear() {
    Scenario.of(DECIDER)
        .when(
            new ReserveBlock(
                Actor.system("test"),
                Cases.NOW,
                REGISTER,
                LocalDate.of(2027, 1, 1),
                FORMAT,
                1,
                "x"))
        .thenRefused(RegisterProblems.ANOTHER_YEAR);
  }

  @Test
  void aNumberOnPaperIsWrittenAsTheRegisterWroteItWhenItWasReserved() {
    Scenario.of(DECIDER)
        .given(reserve(2, "x"))
        .when(paper(2, Cases.TODAY))
        .then()
        .events(
            new NumberUsedOnPaper(
                REGISTER.value(),
                2,
                "800.1.11.1/2/SETDA/XI/2026",
                Cases.TODAY,
                "Pendampingan data",
                "Contoh Tujuh",
                null));
  }

  @Test
  void aNumberIsUsedFromTheDayOfItsReservationToToday() {
    var scenario = Scenario.of(DECIDER).given(reserve(2, "x"));
    for (LocalDate day : List.of(Cases.TODAY.minusDays(1), Cases.TODAY.plusDays(2))) {
      scenario
          .when(paper(1, day))
          .thenRefused(StepProblems.INVALID_CONTENT)
          .atFields("usedOn")
          .saying("between 2026-11-24 and 2026-11-25");
    }
    scenario.when(paper(1, null)).thenRefused(StepProblems.INVALID_CONTENT).atFields("usedOn");
    scenario.when(paper(1, Cases.TODAY.plusDays(1))).then();
  }

  @Test
  void whatIsMissingOfAPaperLetterIsSaidAtOnce() {
    Scenario.of(DECIDER)
        .given(reserve(1, "x"))
        .when(
            new AccountForPaper(
                Actor.system("test"), Cases.NOW, Cases.TODAY, 1, null, "", null, "ABC"))
        .thenRefused(StepProblems.INVALID_CONTENT)
        .atFields("usedOn", "subject", "official", "scanSha256");
  }

  @Test
  void aNumberIsAccountedForOnce() {
    var scenario =
        Scenario.of(DECIDER).given(reserve(2, "x"), paper(1, Cases.TODAY), voided(2, "x"));
    for (RegisterCommand again :
        List.of(
            paper(1, Cases.TODAY), paper(2, Cases.TODAY), voided(1, "lain"), voided(2, "lain"))) {
      scenario.when(again).thenRefused(RegisterProblems.ACCOUNTED_FOR);
    }
  }

  @Test
  void onlyReservedNumbersAreAccountedFor() {
    var scenario = Scenario.of(DECIDER).given(allocate(1), reserve(1, "x"));
    for (int sequence : new int[] {-1, 0, 1, 3, Integer.MAX_VALUE}) {
      scenario.when(paper(sequence, Cases.TODAY)).thenRefused(RegisterProblems.NOT_RESERVED);
      scenario.when(voided(sequence, "x")).thenRefused(RegisterProblems.NOT_RESERVED);
    }
  }

  @Test
  void aNumberIsVoidedForAReason() {
    var scenario = Scenario.of(DECIDER).given(reserve(1, "x"));
    scenario.when(voided(1, " ")).thenRefused(StepProblems.INVALID_CONTENT).atFields("reason");
    scenario
        .when(voided(1, "Tidak terpakai"))
        .then()
        .events(new NumberVoided(REGISTER.value(), 1, "Tidak terpakai"));
  }

  @Property(tries = 200)
  void everyNumberIsOneLettersOrOneBlocksWhateverIsAsked(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 39) Integer> wishes) {
    RegisterState state = DECIDER.initial();
    for (int wish : wishes) {
      RegisterCommand command =
          switch (wish / 10) {
            case 0 -> allocate(wish);
            case 1 -> reserve(wish - 9, "x");
            case 2 -> paper(wish - 19, Cases.TODAY);
            default -> voided(wish - 29, "x");
          };
      if (DECIDER.decide(command, state) instanceof Decision.Accepted<RegisterEvent> accepted) {
        for (RegisterEvent event : accepted.events()) {
          state = DECIDER.evolve(state, event);
        }
      }
    }
    Map<Integer, String> owners = new HashMap<>();
    for (RegisterState.NumberedLetter letter : state.letters(1, state.next())) {
      assertThat(owners.put(letter.sequence(), "letter")).isNull();
    }
    int open = 0;
    for (Block block : state.blocks()) {
      for (int sequence = block.first(); sequence <= block.last(); sequence++) {
        assertThat(owners.put(sequence, "block")).isNull();
        open += block.fate(sequence) == Block.Fate.OPEN ? 1 : 0;
      }
    }
    assertThat(owners).hasSize(state.next() - 1);
    assertThat(open).isEqualTo(state.open()).isLessThanOrEqualTo(RegisterDecider.MOST_OPEN);
  }

  @Test
  void aDraftShowsItsNumberWithoutTheSequence() {
    assertThat(FORMAT.provisional(YearMonth.of(2026, 11))).isEqualTo("800.1.11.1/…/SETDA/XI/2026");
  }

  @Test
  void aRegistersNameTellsRegencyUnitAndYear() {
    assertThat(REGISTER.regency()).isEqualTo(new RegencyCode("63.02"));
    assertThat(REGISTER.unit()).isEqualTo(new OrgUnitId("setda"));
    assertThat(REGISTER.year()).isEqualTo(2026);
  }

  @Test
  void aLongYearIsReadInOneGo() {
    RegisterState state = DECIDER.initial();
    for (int i = 1; i <= 50_000; i++) {
      state = DECIDER.evolve(state, new NumberAllocated(REGISTER.value(), letter(i), i));
    }
    assertThat(state.next()).isEqualTo(50_001);
    assertThat(state.numberOf(letter(1))).hasValue(1);
  }

  @Test
  void aNumberIsWrittenAsOnALetter() {
    assertThat(
            new LetterNumberFormat("800.1.11.1", "DISKOMINFO").number(REGISTER, 17, Month.NOVEMBER))
        .isEqualTo(new LetterNumber(REGISTER, 2026, 17, "800.1.11.1/17/DISKOMINFO/XI/2026"));
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void monthsAreRomanNumerals(Month month) {
    String roman = new LetterNumberFormat("1", "U").number(REGISTER, 1, month).formatted();
    assertThat(valueOf(roman.split("/")[3])).isEqualTo(month.getValue());
  }

  private static int valueOf(String roman) {
    Map<Character, Integer> values = Map.of('I', 1, 'V', 5, 'X', 10);
    int sum = 0;
    for (int i = 0; i < roman.length(); i++) {
      int value = values.get(roman.charAt(i));
      boolean subtracts = i + 1 < roman.length() && values.get(roman.charAt(i + 1)) > value;
      sum += subtracts ? -value : value;
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "63.02:setda", "63.02:setda:26", "63.02:SETDA:2026", "63:setda:2026"})
  void refusesTextsThatNameNoRegister(String text) {
    assertThatThrownBy(() -> new RegisterId(text)).isInstanceOf(InvalidValue.class);
  }
}
