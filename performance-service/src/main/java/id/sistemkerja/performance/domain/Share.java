package id.sistemkerja.performance.domain;

import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a case adds to a unit's figures.
 *
 * @param day by which it falls into a period: that of the first sending, or of the agreement where
 *     nothing was sent; of the start for {@link Measure#STARTED}
 */
public record Share(Role role, OrgUnitId unit, LocalDate day, Tally tally) {

  /** All that a case adds, on a day in the regency. */
  public static List<Share> of(CaseLine line, LocalDate today) {
    List<Share> shares = new ArrayList<>();
    shares.add(new Share(Role.OWNER, line.ownerUnitId(), line.startedOn(), Tally.started()));
    LocalDate day = line.countedOn();
    if (day != null) {
      Tally tally = Tally.of(line, today);
      shares.add(new Share(Role.OWNER, line.ownerUnitId(), day, tally));
      shares.add(new Share(Role.ORIGIN, line.originUnitId(), day, tally));
    }
    return shares;
  }
}
