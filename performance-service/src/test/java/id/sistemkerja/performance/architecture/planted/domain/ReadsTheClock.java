package id.sistemkerja.performance.architecture.planted.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A violation on purpose: the rule must find it. */
public final class ReadsTheClock {
  private ReadsTheClock() {}

  public static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
