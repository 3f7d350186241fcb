package id.sistemkerja.directory;

import com.mongodb.client.model.Filters;
import id.sistemkerja.directory.DirectoryUnit.Dissolution;
import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions about the organization structure as this service knows it. Units are told as they are
 * called and where they stand today.
 */
public final class Directory {
  private final Views<DirectoryUnit> units;
  private final Views<DirectoryOfficial> officials;
  private final Supplier<LocalDate> today;

  /**
   * @param today the day that it is in the regencies
   */
  public Directory(
      Views<DirectoryUnit> units, Views<DirectoryOfficial> officials, Supplier<LocalDate> today) {
    this.units = units;
    this.officials = officials;
    this.today = today;
  }

  /**
   * An office that somebody holds.
   *
   * @param mandate present when the office is another's
   */
  public record HeldOffice(DirectoryUnit unit, @Nullable ActingMandate mandate) {}

  /** Also one that is dissolved, as it was on its last day. */
  public Optional<DirectoryUnit> unit(OrgUnitId id) {
    return units.find(id.value()).map(u -> u.on(today.get()));
  }

  /** All units that a regency has or had. */
  public List<DirectoryUnit> unitsOf(RegencyCode regency) {
    LocalDate day = today.get();
    return units.group(regency.value()).stream().map(u -> u.on(day)).toList();
  }

  /**
   * The unit itself, or the one to whose head its office has passed after it was dissolved. By
   * decree, without another step, so also through more than one reorganization.
   */
  public Optional<DirectoryUnit> successor(OrgUnitId id, LocalDate day) {
    Set<OrgUnitId> passed = new HashSet<>();
    Optional<DirectoryUnit> unit = units.find(id.value());
    while (unit.isPresent() && unit.get().isDissolvedOn(day) && passed.add(unit.get().unitId())) {
      Dissolution end = Objects.requireNonNull(unit.get().dissolution());
      unit = units.find(end.officeSuccessorUnitId().value());
    }
    return unit.map(u -> u.on(day));
  }

  /** Dissolved units whose offices whoever heads one of these units has, nearest first. */
  private static List<DirectoryUnit> predecessors(
      List<DirectoryUnit> all, Set<OrgUnitId> units, LocalDate day) {
    List<DirectoryUnit> dissolved = all.stream().filter(u -> u.isDissolvedOn(day)).toList();
    Map<OrgUnitId, DirectoryUnit> found = new LinkedHashMap<>();
    Set<OrgUnitId> next = units;
    while (!next.isEmpty()) {
      Set<OrgUnitId> before = new LinkedHashSet<>();
      for (DirectoryUnit u : dissolved) {
        Dissolution end = Objects.requireNonNull(u.dissolution());
        if (next.contains(end.officeSuccessorUnitId())
            && found.putIfAbsent(u.unitId(), u.on(day)) == null) {
          before.add(u.unitId());
        }
      }
      next = before;
    }
    return List.copyOf(found.values());
  }

  public Optional<DirectoryOfficial> official(EmployeeId id) {
    return officials.find(id.value());
  }

  /** The officials who are placed in a unit. */
  public List<DirectoryOfficial> officialsOf(OrgUnitId unit) {
    return officials.all(Filters.eq("unitId", unit.value()));
  }

  /**
   * The offices in which somebody may act on a day: own ones first, then those for which they stand
   * in, those of dissolved units, and those below that nobody fills.
   */
  public List<HeldOffice> officesOf(RegencyCode regency, EmployeeId employee, LocalDate day) {
    List<DirectoryUnit> all = units.group(regency.value());
    List<HeldOffice> own = new ArrayList<>();
    List<HeldOffice> others = new ArrayList<>();
    for (DirectoryUnit unit : all) {
      if (unit.headOn(day).filter(t -> t.employeeId().equals(employee)).isPresent()) {
        own.add(new HeldOffice(unit.on(day), null));
      }
      unit.actingOn(day).stream()
          .filter(t -> t.employeeId().equals(employee))
          .forEach(t -> others.add(new HeldOffice(unit.on(day), t.mandate())));
    }
    own.addAll(others);
    own.addAll(inherited(all, own, day));
    own.addAll(unfilledBelow(all, own, day));
    return own;
  }

  /** The offices of dissolved units that have passed to the holder of these. */
  private static List<HeldOffice> inherited(
      List<DirectoryUnit> all, List<HeldOffice> held, LocalDate day) {
    Set<OrgUnitId> heading =
        held.stream().map(office -> office.unit().unitId()).collect(Collectors.toSet());
    return predecessors(all, heading, day).stream()
        .map(unit -> {
          Dissolution end = Objects.requireNonNull(unit.dissolution());
          return new HeldOffice(
              unit, new ActingMandate(ActingMandate.Capacity.SUCCESSOR, end.decreeNumber()));
        })
        .toList();
  }

  /**
   * The offices for which the next level acts: a vacant office below a filled one, those below that
   * one which are vacant too, and those of dissolved units that have passed to any of them.
   */
  private static List<HeldOffice> unfilledBelow(
      List<DirectoryUnit> all, List<HeldOffice> held, LocalDate day) {
    Map<OrgUnitId, HeldOffice> unfilled = new LinkedHashMap<>();
    for (HeldOffice office : held) {
      ActingMandate mandate =
          ActingMandate.ofNextLevel(
              day, office.unit().unitId(), office.unit().headTitle(), office.mandate());
      List<DirectoryUnit> level = List.of(office.unit());
      while (!level.isEmpty()) {
        level =
            below(all, level, day).stream()
                .filter(u -> !u.isFilledOn(day))
                .filter(u -> unfilled.putIfAbsent(u.unitId(), new HeldOffice(u, mandate)) == null)
                .toList();
        predecessors(
                all, level.stream().map(DirectoryUnit::unitId).collect(Collectors.toSet()), day)
            .forEach(u -> unfilled.putIfAbsent(u.unitId(), new HeldOffice(u, mandate)));
      }
    }
    return List.copyOf(unfilled.values());
  }

  /** Units whose heads have these units' heads as superiors on the day. */
  private static List<DirectoryUnit> below(
      List<DirectoryUnit> all, List<DirectoryUnit> level, LocalDate day) {
    Set<OrgUnitId> ids = level.stream().map(DirectoryUnit::unitId).collect(Collectors.toSet());
    boolean ofSecretariat = level.stream().anyMatch(Directory::isSecretariat);
    return all.stream()
        .filter(u -> !u.isDissolvedOn(day))
        .map(u -> u.on(day))
        .filter(u ->
            u.parentUnitId() == null
                ? ofSecretariat && !isSecretariat(u)
                : ids.contains(u.parentUnitId()))
        .sorted(BY_CODE)
        .toList();
  }

  private static final Comparator<DirectoryUnit> BY_CODE =
      Comparator.comparing(DirectoryUnit::code).thenComparing(u -> u.unitId().value());

  /** The unit directly above; absent for an apparatus. */
  public Optional<DirectoryUnit> above(DirectoryUnit unit) {
    return Optional.ofNullable(unit.parentUnitId()).flatMap(this::unit);
  }

  /**
   * Whose head is the superior of the unit's head: the unit above, and above an apparatus the
   * Regional Secretariat; absent for that one.
   */
  private Optional<DirectoryUnit> nextLevel(DirectoryUnit unit, LocalDate day) {
    if (unit.parentUnitId() != null) {
      return successor(unit.parentUnitId(), day);
    }
    return isSecretariat(unit)
        ? Optional.empty()
        : only(unit.regency(), UnitKind.REGIONAL_SECRETARIAT);
  }

  /** The nearest office above in which somebody may act on the day, if there is one. */
  public Optional<DirectoryUnit> filledAbove(DirectoryUnit unit, LocalDate day) {
    // what is fed could lead in a circle: no unit is passed twice
    Set<OrgUnitId> passed = new HashSet<>();
    Optional<DirectoryUnit> level = nextLevel(unit, day);
    while (level.isPresent() && !level.get().isFilledOn(day)) {
      level = passed.add(level.get().unitId()) ? nextLevel(level.get(), day) : Optional.empty();
    }
    return level;
  }

  /**
   * The holder of an office and those who stand in there, the holder first; of a dissolved unit,
   * those of the office to which it has passed. Somebody who is both is named once.
   */
  public Map<EmployeeId, @Nullable ActingMandate> holders(DirectoryUnit unit, LocalDate day) {
    DirectoryUnit standing = successor(unit.unitId(), day).orElse(unit);
    Map<EmployeeId, @Nullable ActingMandate> holders = new LinkedHashMap<>();
    standing.headOn(day).ifPresent(head -> holders.put(head.employeeId(), null));
    for (DirectoryUnit.ActingTerm term : standing.actingOn(day)) {
      if (!holders.containsKey(term.employeeId())) {
        holders.put(term.employeeId(), term.mandate());
      }
    }
    Dissolution end = unit.dissolution();
    if (end != null && unit.isDissolvedOn(day)) {
      holders.replaceAll(
          (who, own) -> new ActingMandate(ActingMandate.Capacity.SUCCESSOR, end.decreeNumber()));
    }
    return holders;
  }

  private static boolean isSecretariat(DirectoryUnit unit) {
    return unit.kind() == UnitKind.REGIONAL_SECRETARIAT;
  }

  /** A regency's unit of a kind of which it has one. */
  public Optional<DirectoryUnit> only(RegencyCode regency, UnitKind kind) {
    return standing(regency, u -> u.kind() == kind);
  }

  /** An apparatus's unit of a kind of which it has one. */
  public Optional<DirectoryUnit> onlyWithin(
      RegencyCode regency, OrgUnitId apparatus, UnitKind kind) {
    return standing(regency, u -> u.kind() == kind && u.apparatusId().equals(apparatus));
  }

  /** The first by identifier that exists today. */
  private Optional<DirectoryUnit> standing(RegencyCode regency, Predicate<DirectoryUnit> wanted) {
    LocalDate day = today.get();
    return units.group(regency.value()).stream()
        .filter(u -> !u.isDissolvedOn(day))
        .map(u -> u.on(day))
        .filter(wanted)
        .findFirst();
  }
}
