package id.sistemkerja.performance.store;

import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.domain.Measure;
import java.time.LocalDate;
import java.util.Set;

/**
 * A case as it is kept.
 *
 * @param measures in which it counts on any day; {@link Measure#LATE} depends on the day and is
 *     asked for by the period's end
 */
public record CaseEntry(CaseLine line, Set<Measure> measures) {
  static CaseEntry of(CaseLine line) {
    return new CaseEntry(line, Measure.of(line, LocalDate.MIN));
  }
}
