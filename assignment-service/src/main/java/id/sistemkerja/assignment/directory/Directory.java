package id.sistemkerja.assignment.directory;

import com.mongodb.client.model.Filters;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.Scope;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions about the organization structure as this service knows it. */
public final class Directory {
  /** Deeper than any regency's structure: a cycle in the data ends here. */
  private static final int DEEPEST = 12;

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
  public record HeldOffice(DirectoryUnit unit, @Nullable ActingMandate mandate) {
    public Office office() {
      return officeOf(unit);
    }
  }

  public Optional<DirectoryUnit> unit(OrgUnitId id) {
    return units.find(id.value());
  }

  public Optional<DirectoryOfficial> official(EmployeeId id) {
    return officials.find(id.value());
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

  /** How far apart an owner's unit and an official's unit stand. */
  public static Scope scope(DirectoryUnit owner, DirectoryUnit origin) {
    if (!owner.regency().equals(origin.regency())) {
      return Scope.ACROSS_AGENCIES;
    }
    if (owner.unitId().equals(origin.unitId())) {
      return Scope.WITHIN_UNIT;
    }
    return owner.apparatusId().equals(origin.apparatusId())
        ? Scope.ACROSS_UNITS
        : Scope.ACROSS_APPARATUS;
  }

  /**
   * The offices that the regulations' parties are, for this owner and this official. A party that
   * the structure lacks is absent.
   */
  public Map<Party, Office> parties(DirectoryUnit owner, DirectoryOfficial official) {
    Map<Party, Office> parties = new EnumMap<>(Party.class);
    Optional<DirectoryUnit> secretary = regionalSecretariat(owner.regency());
    put(parties, Party.OWNER_UNIT_HEAD, Optional.of(owner));
    put(parties, Party.OWNER_APPARATUS_HEAD, unit(owner.apparatusId()));
    put(parties, Party.OWNER_APPARATUS_SECRETARY, secretariatOf(owner));
    put(parties, Party.OWNER_APPRAISER, above(owner).or(() -> secretary));
    put(parties, Party.OWNER_AUTHORIZED_OFFICIAL, secretary);
    put(parties, Party.REGIONAL_SECRETARY, secretary);
    put(parties, Party.ASSISTANT, assistantAbove(owner));
    Optional<DirectoryUnit> origin = Optional.ofNullable(official.unitId()).flatMap(this::unit);
    put(parties, Party.ORIGIN_UNIT_HEAD, origin);
    put(parties, Party.ORIGIN_APPARATUS_HEAD, origin.flatMap(u -> unit(u.apparatusId())));
    put(
        parties,
        Party.ORIGIN_APPRAISER,
        Optional.ofNullable(official.appraiserUnitId()).flatMap(this::unit));
    put(parties, Party.ORIGIN_AUTHORIZED_OFFICIAL, regionalSecretariat(official.regency()));
    return parties;
  }

  public static Office officeOf(DirectoryUnit unit) {
    return new Office(unit.unitId(), unit.headTitle(), unit.name());
  }

  private static void put(Map<Party, Office> parties, Party party, Optional<DirectoryUnit> unit) {
    unit.ifPresent(u -> parties.put(party, officeOf(u)));
  }

  private Optional<DirectoryUnit> regionalSecretariat(RegencyCode regency) {
    return units
        .find(
            Filters.and(
                Filters.eq("regency", regency.value()),
                Filters.eq("kind", UnitKind.REGIONAL_SECRETARIAT.name())),
            null,
            1)
        .stream()
        .findFirst();
  }

  private Optional<DirectoryUnit> secretariatOf(DirectoryUnit owner) {
    return units
        .find(
            Filters.and(
                Filters.eq("apparatusId", owner.apparatusId().value()),
                Filters.eq("kind", UnitKind.SECRETARIAT.name())),
            null,
            1)
        .stream()
        .findFirst();
  }

  private Optional<DirectoryUnit> above(DirectoryUnit unit) {
    return Optional.ofNullable(unit.parentUnitId()).flatMap(this::unit);
  }

  private Optional<DirectoryUnit> assistantAbove(DirectoryUnit unit) {
    Optional<DirectoryUnit> next = Optional.of(unit);
    for (int depth = 0; depth < DEEPEST && next.isPresent(); depth++) {
      if (next.get().kind() == UnitKind.ASSISTANT) {
        return next;
      }
      next = above(next.get());
    }
    return Optional.empty();
  }
}
