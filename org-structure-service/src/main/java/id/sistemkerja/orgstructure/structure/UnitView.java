package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EffectivePeriod;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingHeadMandated;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingMandateEnded;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadReleased;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit with everybody who has headed it, so that every past day can be answered (KED-10).
 *
 * @param effectiveFrom its first day
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
    long version) {

  /** A term of the post's holder; without {@code to} it goes on. */
  public record HeadTerm(
      EmployeeId employeeId, String decreeNumber, LocalDate from, @Nullable LocalDate to) {
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
      LocalDate to) {
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
        1);
  }

  UnitView after(UnitEvent event) {
    return switch (event) {
      case UnitEstablished e -> established(e);
      case UnitHeadAppointed e ->
          with(
              added(heads, new HeadTerm(e.employeeId(), e.decreeNumber(), e.effectiveFrom(), null)),
              acting);
      case UnitHeadReleased e ->
          with(
              each(
                  heads,
                  term ->
                      term.to() == null && term.employeeId().equals(e.employeeId())
                          ? new HeadTerm(
                              term.employeeId(), term.decreeNumber(), term.from(), e.effectiveTo())
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
                      e.effectiveTo())));
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
                              e.effectiveTo())
                          : term));
    };
  }

  private UnitView with(List<HeadTerm> newHeads, List<ActingTerm> newActing) {
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
        version + 1);
  }

  private static <T> List<T> added(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
