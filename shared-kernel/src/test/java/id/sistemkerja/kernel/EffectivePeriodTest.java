package id.sistemkerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
  private static final EffectivePeriod JANUARY = new EffectivePeriod(FIRST, LAST);

  @Test
  void containsBothEnds() {
    assertThat(JANUARY.contains(FIRST)).isTrue();
    assertThat(JANUARY.contains(LAST)).isTrue();
    assertThat(JANUARY.contains(FIRST.minusDays(1))).isFalse();
    assertThat(JANUARY.contains(LAST.plusDays(1))).isFalse();
    assertThat(JANUARY.days()).isEqualTo(31);
  }

  @Test
  void withoutAnEndItContainsEveryLaterDayAndIsNeverOver() {
    EffectivePeriod open = EffectivePeriod.from(FIRST);
    assertThat(open.contains(LAST.plusYears(50))).isTrue();
    assertThat(open.isOverOn(LAST.plusYears(50))).isFalse();
    assertThat(JANUARY.isOverOn(LAST)).isFalse();
    assertThat(JANUARY.isOverOn(LAST.plusDays(1))).isTrue();
  }

  @Test
  void overlapsWhenOneDayIsShared() {
    assertThat(JANUARY.overlaps(EffectivePeriod.from(LAST))).isTrue();
    assertThat(JANUARY.overlaps(EffectivePeriod.from(LAST.plusDays(1)))).isFalse();
    assertThat(JANUARY.overlaps(new EffectivePeriod(FIRST.minusDays(5), FIRST))).isTrue();
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> new EffectivePeriod(LAST, FIRST)).isInstanceOf(InvalidValue.class);
  }
}
