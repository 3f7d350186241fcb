package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units that one official heads or headed, so that nobody has to look for them. */
public record HeadshipsView(EmployeeId employeeId, List<Headship> terms) {

  /** A term in the own right; without {@code to} it goes on. */
  public record Headship(OrgUnitId unitId, LocalDate from, @Nullable LocalDate to) {}

  /** The one that began last, if several hold on the day. */
  Optional<Headship> on(LocalDate day) {
    return terms.stream()
        .filter(term -> new EffectivePeriod(term.from(), term.to()).contains(day))
        .max(Comparator.comparing(Headship::from));
  }

  /** Applying the same twice changes nothing. */
  HeadshipsView with(Headship term) {
    List<Headship> all = new ArrayList<>(terms);
    all.removeIf(t -> t.unitId().equals(term.unitId()) && t.from().equals(term.from()));
    all.add(term);
    return new HeadshipsView(employeeId, all);
  }
}
