package id.sistemkerja.orgstructure.planted.domain;

import java.time.LocalDate;

/** Breaks two rules on purpose: it asks for the present, itself and through a clock. */
public final class AsksTheClock {
  private AsksTheClock() {}

  static LocalDate today(java.time.Clock clock) {
    return clock.millis() > 0 ? LocalDate.EPOCH : LocalDate.now(java.time.ZoneOffset.UTC);
  }
}
