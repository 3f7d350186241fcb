package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitDissolved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitMoved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitRenamed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the decisions about a unit need to remember. */
public sealed interface UnitState {
  /** Nothing was ever recorded under this id. */
  record NotEstablished() implements UnitState {}

  /**
   * @param founded as it was established
   * @param renamings in the order of their days, as are {@code moves}
   * @param dissolution its end, once one is recorded
   * @param heads every term of a head, in the order recorded; no two share a day
   * @param standIns every term of a stand-in, in the order recorded; no two share a day
   */
  record Established(
      RegencyCode regency,
      UnitEstablished founded,
      List<UnitRenamed> renamings,
      List<UnitMoved> moves,
      @Nullable UnitDissolved dissolution,
      List<HeadTerm> heads,
      List<StandInTerm> standIns)
      implements UnitState {
    public Established {
      renamings = List.copyOf(renamings);
      moves = List.copyOf(moves);
      heads = List.copyOf(heads);
      standIns = List.copyOf(standIns);
    }

    /** As everything recorded so far leaves it. */
    public UnitFacts facts() {
      return facts(LocalDate.MAX);
    }

    /** As it stands on the day; before its first day, as it was established. */
    public UnitFacts facts(LocalDate day) {
      Optional<UnitMoved> move =
          moves.reversed().stream().filter(m -> !m.effectiveFrom().isAfter(day)).findFirst();
      return new UnitFacts(
          founded.unitId(),
          move.<@Nullable OrgUnitId>map(UnitMoved::parentUnitId).orElse(founded.parentUnitId()),
          founded.kind(),
          founded.rank(),
          move.map(UnitMoved::apparatusId).orElse(founded.apparatusId()),
          move.map(UnitMoved::apparatusKind).orElse(founded.apparatusKind()),
          founded.effectiveFrom(),
          dissolution == null ? null : dissolution.effectiveFrom());
    }

    /**
     * Whether it stands under that parent on the day or on any after it.
     *
     * @param parent absent for the top of a tree
     */
    public boolean standsUnder(@Nullable OrgUnitId parent, LocalDate day) {
      LocalDate first = day.isBefore(founded.effectiveFrom()) ? founded.effectiveFrom() : day;
      return Stream.concat(
              Stream.of(first),
              moves.stream().map(UnitMoved::effectiveFrom).filter(first::isBefore))
          .anyMatch(from ->
              facts(from).existsOn(from) && Objects.equals(facts(from).parentUnitId(), parent));
    }

    /** What it and its head's post are called on the day. */
    public Naming naming(LocalDate day) {
      return renamings.reversed().stream()
          .filter(r -> !r.effectiveFrom().isAfter(day))
          .findFirst()
          .map(r -> new Naming(r.name(), r.headTitle(), r.code()))
          .orElse(new Naming(founded.name(), founded.headTitle(), founded.code()));
    }
  }

  /**
   * @param code the abbreviation in letter numbers
   */
  record Naming(String name, String headTitle, String code) {}

  record HeadTerm(EmployeeId employee, EffectivePeriod period) {}

  /**
   * @param mandateNumber unique within the unit
   * @param period always has an end
   */
  record StandInTerm(
      EmployeeId employee,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      EffectivePeriod period) {}
}
