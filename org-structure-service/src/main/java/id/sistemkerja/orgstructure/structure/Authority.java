package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.structure.UnitView.ActingTerm;
import id.sistemkerja.orgstructure.structure.UnitView.Dissolution;
import id.sistemkerja.orgstructure.structure.UnitView.HeadTerm;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may act and sign for an office on a day: its holder, whoever stands in, after its unit's end
 * those of the successor, and where the post is vacant those of the nearest filled office above.
 */
final class Authority {
  private final Structure structure;
  private final LocalDate day;

  Authority(Structure structure, LocalDate day) {
    this.structure = structure;
    this.day = day;
  }

  /** Why somebody may act. */
  enum Basis {
    HOLDER,
    PLT,
    PLH,
    SUCCESSOR,
    NEXT_LEVEL
  }

  /**
   * Somebody who may act for the office that was asked for.
   *
   * @param officeUnitId whose head he or she is, or stands in for
   * @param number of the appointment, the mandate letter or the reorganization's decree; absent
   *     where the rank in the structure is what gives the authority
   * @param to the last day; absent if none is set
   */
  record Acts(
      EmployeeId employeeId,
      OrgUnitId officeUnitId,
      String office,
      Basis basis,
      @Nullable String number,
      LocalDate from,
      @Nullable LocalDate to,
      BilingualText reason) {}

  /** Nearest first; empty if nobody up to the top holds an office. */
  List<Acts> of(UnitView asked) {
    UnitView standing = standing(asked);
    UnitView filled = standing;
    Set<OrgUnitId> passed = new HashSet<>();
    while (filled != null && passed.add(filled.unitId()) && holders(filled).isEmpty()) {
      filled = above(filled).map(this::standing).orElse(null);
    }
    if (filled == null) {
      return List.of();
    }
    List<Acts> holders = holders(filled);
    if (!filled.unitId().equals(standing.unitId())) {
      return holders.stream().map(h -> nextLevel(h, standing)).toList();
    }
    return asked.unitId().equals(standing.unitId())
        ? holders
        : holders.stream().map(h -> successor(h, asked)).toList();
  }

  /** The unit that the office of this one belongs to on the day: itself, or its successor. */
  private UnitView standing(UnitView unit) {
    UnitView standing = unit;
    Set<OrgUnitId> passed = new HashSet<>();
    while (!standing.existsOn(day) && passed.add(standing.unitId())) {
      Dissolution end = standing.dissolution();
      Optional<UnitView> next =
          end == null
              ? Optional.empty()
              : structure.unit(standing.regency(), end.officeSuccessorUnitId());
      if (next.isEmpty()) {
        break;
      }
      standing = next.get();
    }
    return standing.on(day);
  }

  /** The unit above; above an apparatus the Regional Secretariat. */
  private Optional<UnitView> above(UnitView unit) {
    OrgUnitId parent = unit.parentUnitId();
    return parent != null
        ? structure.unit(unit.regency(), parent)
        : structure.units(unit.regency(), null, null, null, day).stream()
            .filter(u -> u.kind() == UnitKind.REGIONAL_SECRETARIAT)
            .filter(u -> !u.unitId().equals(unit.unitId()))
            .findFirst();
  }

  private List<Acts> holders(UnitView unit) {
    List<Acts> holders = new ArrayList<>();
    unit.headOn(day).ifPresent(term -> holders.add(holder(unit, term)));
    unit.actingOn(day).ifPresent(term -> holders.add(standIn(unit, term)));
    return holders;
  }

  private static Acts holder(UnitView unit, HeadTerm term) {
    return new Acts(
        term.employeeId(),
        unit.unitId(),
        unit.headTitle(),
        Basis.HOLDER,
        term.decreeNumber(),
        term.from(),
        term.to(),
        new BilingualText("menjabat " + unit.headTitle(), "holds the office"));
  }

  private static Acts standIn(UnitView unit, ActingTerm term) {
    boolean vacant = term.capacity() == ActingMandate.Capacity.PLT;
    return new Acts(
        term.employeeId(),
        unit.unitId(),
        unit.headTitle(),
        vacant ? Basis.PLT : Basis.PLH,
        term.mandateNumber(),
        term.from(),
        term.to(),
        vacant
            ? new BilingualText("pelaksana tugas; jabatan lowong", "acts while the post is vacant")
            : new BilingualText(
                "pelaksana harian; pejabat berhalangan sementara",
                "acts while the holder is absent"));
  }

  private static Acts successor(Acts holder, UnitView dissolved) {
    Dissolution end = Objects.requireNonNull(dissolved.dissolution());
    return new Acts(
        holder.employeeId(),
        holder.officeUnitId(),
        holder.office(),
        Basis.SUCCESSOR,
        end.decreeNumber(),
        holder.from().isBefore(end.from()) ? end.from() : holder.from(),
        holder.to(),
        new BilingualText(
            dissolved.name()
                + " dihapus sejak "
                + end.from()
                + "; "
                + holder.office()
                + " penerusnya",
            dissolved.name() + " is dissolved from " + end.from() + "; this office succeeds it"));
  }

  private static Acts nextLevel(Acts holder, UnitView vacant) {
    return new Acts(
        holder.employeeId(),
        holder.officeUnitId(),
        holder.office(),
        Basis.NEXT_LEVEL,
        holder.basis() == Basis.HOLDER ? null : holder.number(),
        holder.from(),
        holder.to(),
        new BilingualText(
            vacant.headTitle() + " lowong tanpa Plt.; bertindak pejabat setingkat di atasnya",
            vacant.headTitle() + " is vacant without a stand-in; the next level up acts"));
  }
}
