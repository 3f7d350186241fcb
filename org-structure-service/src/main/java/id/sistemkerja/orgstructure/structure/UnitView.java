package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingHeadMandated;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingMandateEnded;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitDissolved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadReleased;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitMoved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitRenamed;
import id.sistemkerja.orgstructure.unit.domain.UnitFacts;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit with everybody who has headed it and all that it was called, so that every past day can be
 * answered (KED-10). Name, code, head's title, parent and apparatus are those of its first day;
 * {@link #on} gives them as of another.
 *
 * @param effectiveFrom its first day
 * @param renamings in the order of their days, as are {@code moves}
 * @param dissolution its end, once one is recorded
 * @param version events of its stream that are in it
 */
public record UnitView(
    OrgUnitId unitId,
    RegencyCode regency,
    String name,
    UnitKind kind,
    HeadRank rank,
    @Nullable OrgUnitId parentUnitId,
    OrgUnitId apparatusId,
    UnitKind apparatusKind,
    String headTitle,
    String code,
    LocalDate effectiveFrom,
    List<HeadTerm> heads,
    List<ActingTerm> acting,
    List<Renaming> renamings,
    List<Move> moves,
    @Nullable Dissolution dissolution,
    long version) {
  public UnitView {
    // a view that was stored before units could be reorganized has neither
    renamings = renamings == null ? List.of() : renamings;
    moves = moves == null ? List.of() : moves;
  }

  /** What it is called from a day on. */
  public record Renaming(
      String name, String headTitle, String code, String decreeNumber, LocalDate from) {}

  /** Where it stands from a day on. */
  public record Move(
      OrgUnitId parentUnitId,
      OrgUnitId apparatusId,
      UnitKind apparatusKind,
      String decreeNumber,
      LocalDate from) {}

  /**
   * Its end.
   *
   * @param from the first day without it
   * @param officeSuccessorUnitId whose head takes the steps that waited for its office
   */
  public record Dissolution(
      LocalDate from,
      List<OrgUnitId> successorUnitIds,
      OrgUnitId officeSuccessorUnitId,
      String decreeNumber) {}

  /** A term of the post's holder; without {@code to} it goes on. */
  public record HeadTerm(
      EmployeeId employeeId,
      String decreeNumber,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Signatory signedBy) {
    boolean contains(LocalDate day) {
      return new EffectivePeriod(from, to).contains(day);
    }
  }

  /** A term of a stand-in. */
  public record ActingTerm(
      EmployeeId employeeId,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      LocalDate from,
      LocalDate to,
      @Nullable Signatory signedBy) {
    boolean contains(LocalDate day) {
      return new EffectivePeriod(from, to).contains(day);
    }
  }

  public Optional<HeadTerm> headOn(LocalDate day) {
    return heads.stream().filter(term -> term.contains(day)).findFirst();
  }

  public Optional<ActingTerm> actingOn(LocalDate day) {
    return acting.stream().filter(term -> term.contains(day)).findFirst();
  }

  /** Who held the post last before a day on which it is vacant. */
  Optional<HeadTerm> lastHeadBefore(LocalDate day) {
    return heads.stream()
        .filter(term -> new EffectivePeriod(term.from(), term.to()).isOverOn(day))
        .max(Comparator.comparing(HeadTerm::from));
  }

  /** The first of the days without a holder that lead to this one. */
  LocalDate vacantSince(LocalDate day) {
    return lastHeadBefore(day)
        .flatMap(term -> Optional.ofNullable(term.to()))
        .map(last -> last.plusDays(1))
        .orElse(effectiveFrom);
  }

  public boolean existsOn(LocalDate day) {
    return !effectiveFrom.isAfter(day) && (dissolution == null || dissolution.from().isAfter(day));
  }

  /** The unit as it is called and where it stands on the day; of its last day after its end. */
  public UnitView on(LocalDate day) {
    Optional<Renaming> called =
        renamings.reversed().stream().filter(r -> !r.from().isAfter(day)).findFirst();
    Optional<Move> moved =
        moves.reversed().stream().filter(m -> !m.from().isAfter(day)).findFirst();
    return new UnitView(
        unitId,
        regency,
        called.map(Renaming::name).orElse(name),
        kind,
        rank,
        moved.<@Nullable OrgUnitId>map(Move::parentUnitId).orElse(parentUnitId),
        moved.map(Move::apparatusId).orElse(apparatusId),
        moved.map(Move::apparatusKind).orElse(apparatusKind),
        called.map(Renaming::headTitle).orElse(headTitle),
        called.map(Renaming::code).orElse(code),
        effectiveFrom,
        heads,
        acting,
        renamings,
        moves,
        dissolution,
        version);
  }

  /** The first of the days, up to this one, on which nobody held the office or stood in. */
  LocalDate unfilledSince(LocalDate day) {
    return Stream.concat(
            heads.stream().map(HeadTerm::to),
            acting.stream().<@Nullable LocalDate>map(ActingTerm::to))
        .filter(last -> last != null && last.isBefore(day))
        .map(last -> last.plusDays(1))
        .max(Comparator.naturalOrder())
        .orElse(effectiveFrom);
  }

  /** The unit as all the events of its stream make it. */
  public static UnitView of(List<UnitEvent> events) {
    UnitView unit = established((UnitEstablished) events.getFirst());
    for (UnitEvent event : events.subList(1, events.size())) {
      unit = unit.after(event);
    }
    return unit;
  }

  /** What the law asks of it. */
  UnitFacts facts() {
    return new UnitFacts(
        unitId, parentUnitId, kind, rank, apparatusId, apparatusKind, effectiveFrom);
  }

  static UnitView established(UnitEstablished e) {
    return new UnitView(
        e.unitId(),
        e.regency(),
        e.name(),
        e.kind(),
        e.rank(),
        e.parentUnitId(),
        e.apparatusId(),
        e.apparatusKind(),
        e.headTitle(),
        e.code(),
        e.effectiveFrom(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        1);
  }

  UnitView after(UnitEvent event) {
    return switch (event) {
      case UnitEstablished e -> established(e);
      case UnitRenamed e ->
          with(
              heads,
              acting,
              added(
                  renamings,
                  new Renaming(
                      e.name(), e.headTitle(), e.code(), e.decreeNumber(), e.effectiveFrom())),
              moves,
              dissolution);
      case UnitMoved e ->
          with(
              heads,
              acting,
              renamings,
              added(
                  moves,
                  new Move(
                      e.parentUnitId(),
                      e.apparatusId(),
                      e.apparatusKind(),
                      e.decreeNumber(),
                      e.effectiveFrom())),
              dissolution);
      case UnitDissolved e ->
          with(
              heads,
              acting,
              renamings,
              moves,
              new Dissolution(
                  e.effectiveFrom(),
                  e.successorUnitIds(),
                  e.officeSuccessorUnitId(),
                  e.decreeNumber()));
      case UnitHeadAppointed e ->
          with(
              added(
                  heads,
                  new HeadTerm(
                      e.employeeId(), e.decreeNumber(), e.effectiveFrom(), null, e.signedBy())),
              acting);
      case UnitHeadReleased e ->
          with(
              each(
                  heads,
                  term ->
                      term.to() == null && term.employeeId().equals(e.employeeId())
                          ? new HeadTerm(
                              term.employeeId(),
                              term.decreeNumber(),
                              term.from(),
                              e.effectiveTo(),
                              term.signedBy())
                          : term),
              acting);
      case ActingHeadMandated e ->
          with(
              heads,
              added(
                  acting,
                  new ActingTerm(
                      e.employeeId(),
                      e.capacity(),
                      e.mandateNumber(),
                      e.effectiveFrom(),
                      e.effectiveTo(),
                      e.signedBy())));
      case ActingMandateEnded e ->
          with(
              heads,
              each(
                  acting,
                  term ->
                      term.mandateNumber().equals(e.mandateNumber())
                          ? new ActingTerm(
                              term.employeeId(),
                              term.capacity(),
                              term.mandateNumber(),
                              term.from(),
                              e.effectiveTo(),
                              term.signedBy())
                          : term));
    };
  }

  private UnitView with(List<HeadTerm> newHeads, List<ActingTerm> newActing) {
    return with(newHeads, newActing, renamings, moves, dissolution);
  }

  private UnitView with(
      List<HeadTerm> newHeads,
      List<ActingTerm> newActing,
      List<Renaming> newRenamings,
      List<Move> newMoves,
      @Nullable Dissolution end) {
    return new UnitView(
        unitId,
        regency,
        name,
        kind,
        rank,
        parentUnitId,
        apparatusId,
        apparatusKind,
        headTitle,
        code,
        effectiveFrom,
        newHeads,
        newActing,
        newRenamings,
        newMoves,
        end,
        version + 1);
  }

  private static <T> List<T> added(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
