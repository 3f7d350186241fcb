package id.sistemkerja.directory;

import com.mongodb.client.model.Filters;
import id.sistemkerja.directory.DirectoryDelegations.Term;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who appraises by delegation, as this service knows it (KED-3). */
public final class Delegations {
  private final Views<DirectoryDelegations> units;
  private final Views<DirectoryOfficial> officials;

  public Delegations(Views<DirectoryDelegations> units, Views<DirectoryOfficial> officials) {
    this.units = units;
    this.officials = officials;
  }

  /**
   * The authority over a unit's officials that somebody has by delegation.
   *
   * @param unitId in which the officials stand
   * @param officeUnitId whose head would appraise them
   */
  public record Held(OrgUnitId unitId, OrgUnitId officeUnitId) {}

  /**
   * The delegate of an office for an official of a unit, while he or she serves. Nobody appraises
   * him- or herself.
   */
  public Optional<Term> delegate(
      OrgUnitId unit, OrgUnitId office, EmployeeId official, LocalDate day) {
    return units
        .find(unit.value())
        .flatMap(d ->
            d.terms().stream()
                .filter(t -> t.delegatingUnitId().equals(office) && t.contains(day))
                .findFirst())
        .filter(t -> !t.employeeId().equals(official))
        .filter(t -> serves(t.employeeId(), day));
  }

  /** What somebody has by delegation on the day; nothing once out of service. */
  public List<Held> heldBy(RegencyCode regency, EmployeeId employee, LocalDate day) {
    List<Held> held =
        units
            .all(
                Filters.and(
                    Filters.eq("regency", regency.value()),
                    Filters.eq("terms.employeeId", employee.value())))
            .stream()
            .flatMap(d ->
                d.terms().stream()
                    .filter(t -> t.employeeId().equals(employee) && t.contains(day))
                    .map(t -> new Held(d.unitId(), t.delegatingUnitId())))
            .toList();
    return held.isEmpty() || serves(employee, day) ? held : List.of();
  }

  private boolean serves(EmployeeId employee, LocalDate day) {
    return officials.find(employee.value()).filter(o -> o.serves(day)).isPresent();
  }
}
