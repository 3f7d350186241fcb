package id.sistemkerja.directory;

import com.mongodb.client.model.Filters;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Questions about the organization structure as this service knows it. */
public final class Directory {
  private final Views<DirectoryUnit> units;
  private final Views<DirectoryOfficial> officials;

  public Directory(Views<DirectoryUnit> units, Views<DirectoryOfficial> officials) {
    this.units = units;
    this.officials = officials;
  }

  /**
   * An office that somebody holds.
   *
   * @param mandate present when the office is another's
   */
  public record HeldOffice(DirectoryUnit unit, @Nullable ActingMandate mandate) {}

  public Optional<DirectoryUnit> unit(OrgUnitId id) {
    return units.find(id.value());
  }

  /** All units of a regency. */
  public List<DirectoryUnit> unitsOf(RegencyCode regency) {
    return units.all(Filters.eq("regency", regency.value()));
  }

  public Optional<DirectoryOfficial> official(EmployeeId id) {
    return officials.find(id.value());
  }

  /** The officials who are placed in a unit. */
  public List<DirectoryOfficial> officialsOf(OrgUnitId unit) {
    return officials.all(Filters.eq("unitId", unit.value()));
  }

  /** The offices in which somebody may act on a day, own ones first. */
  public List<HeldOffice> officesOf(RegencyCode regency, EmployeeId employee, LocalDate day) {
    List<HeldOffice> own = new ArrayList<>();
    List<HeldOffice> others = new ArrayList<>();
    for (DirectoryUnit unit :
        units.all(
            Filters.and(
                Filters.eq("regency", regency.value()),
                Filters.or(
                    Filters.eq("heads.employeeId", employee.value()),
                    Filters.eq("acting.employeeId", employee.value()))))) {
      if (unit.headOn(day).filter(t -> t.employeeId().equals(employee)).isPresent()) {
        own.add(new HeldOffice(unit, null));
      }
      unit.actingOn(day).stream()
          .filter(t -> t.employeeId().equals(employee))
          .forEach(t -> others.add(new HeldOffice(unit, t.mandate())));
    }
    own.addAll(others);
    return own;
  }

  /** The unit directly above; absent for an apparatus. */
  public Optional<DirectoryUnit> above(DirectoryUnit unit) {
    return Optional.ofNullable(unit.parentUnitId()).flatMap(this::unit);
  }

  /** A regency's unit of a kind of which it has one. */
  public Optional<DirectoryUnit> only(RegencyCode regency, UnitKind kind) {
    return first(
        Filters.and(Filters.eq("regency", regency.value()), Filters.eq("kind", kind.name())));
  }

  /** An apparatus's unit of a kind of which it has one. */
  public Optional<DirectoryUnit> onlyWithin(OrgUnitId apparatus, UnitKind kind) {
    return first(
        Filters.and(Filters.eq("apparatusId", apparatus.value()), Filters.eq("kind", kind.name())));
  }

  private Optional<DirectoryUnit> first(Bson filter) {
    return units.find(filter, null, 1).stream().findFirst();
  }
}
