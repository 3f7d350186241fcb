package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.Citation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long somebody may stand in.
 *
 * @param months of one letter
 * @param extensions by how many times as many months further letters, each straight after the one
 *     before, may go on; absent where letters are not added up
 * @param source the clause on it
 */
public record MandateLimit(int months, @Nullable Integer extensions, Citation source) {
  /** The last day that one letter may name. */
  LocalDate lastOfOne(LocalDate first) {
    return first.plusMonths(months).minusDays(1);
  }

  /** The last day of all letters that follow each other, by the first day of the first. */
  LocalDate lastOfAll(LocalDate first) {
    return extensions == null
        ? LocalDate.MAX
        : first.plusMonths(months * (1L + extensions)).minusDays(1);
  }
}
