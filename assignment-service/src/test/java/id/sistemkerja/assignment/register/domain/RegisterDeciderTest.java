package id.sistemkerja.assignment.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.Scenario;
import id.sistemkerja.assignment.register.domain.RegisterCommand.AllocateNumber;
import id.sistemkerja.assignment.register.domain.RegisterEvent.NumberAllocated;
import id.sistemkerja.kernel.Actor;
import id.sistemkerja.kernel.Decision;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.Month;
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
