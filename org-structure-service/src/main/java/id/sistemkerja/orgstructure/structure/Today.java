package id.sistemkerja.orgstructure.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day that it is in the regencies. */
public final class Today {
  private final Clock clock;

  public Today(Clock clock, ZoneId zone) {
    this.clock = clock.withZone(zone);
  }

  public LocalDate get() {
    return LocalDate.now(clock);
  }

  public LocalDate or(@Nullable LocalDate asOf) {
    return asOf == null ? get() : asOf;
  }
}
