package id.sistemkerja.directory;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A unit and who has headed it.
 *
 * @param code how the unit signs its letters, for example {@code DISKOMINFO}
 * @param version events of the unit's stream that are in it
 */
public record DirectoryUnit(
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
    List<HeadTerm> heads,
    List<ActingTerm> acting,
    long version) {

  /** A term of the post's holder; without {@code to} it goes on. */
  public record HeadTerm(EmployeeId employeeId, LocalDate from, @Nullable LocalDate to) {
    boolean contains(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /** A term of a stand-in. */
  public record ActingTerm(
      EmployeeId employeeId,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      LocalDate from,
      @Nullable LocalDate to) {
    boolean contains(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public ActingMandate mandate() {
      return new ActingMandate(capacity, mandateNumber);
    }
  }

  public Optional<HeadTerm> headOn(LocalDate day) {
    return heads.stream().filter(t -> t.contains(day)).findFirst();
  }

  public List<ActingTerm> actingOn(LocalDate day) {
    return acting.stream().filter(t -> t.contains(day)).toList();
  }

  DirectoryUnit withHead(HeadTerm term, long at) {
    List<HeadTerm> all = new ArrayList<>(heads);
    all.add(term);
    return copy(all, acting, at);
  }

  DirectoryUnit withoutHead(EmployeeId employee, LocalDate last, long at) {
    return copy(
        heads.stream()
            .map(t ->
                t.employeeId().equals(employee) && t.to() == null
                    ? new HeadTerm(employee, t.from(), last)
                    : t)
            .toList(),
        acting,
        at);
  }

  DirectoryUnit withActing(ActingTerm term, long at) {
    List<ActingTerm> all = new ArrayList<>(acting);
    all.add(term);
    return copy(heads, all, at);
  }

  DirectoryUnit withoutActing(String mandateNumber, LocalDate last, long at) {
    Predicate<ActingTerm> ended = t -> t.mandateNumber().equals(mandateNumber);
    return copy(
        heads,
        acting.stream()
            .map(t ->
                ended.test(t)
                    ? new ActingTerm(
                        t.employeeId(), t.capacity(), t.mandateNumber(), t.from(), last)
                    : t)
            .toList(),
        at);
  }

  private DirectoryUnit copy(List<HeadTerm> newHeads, List<ActingTerm> newActing, long at) {
    return new DirectoryUnit(
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
        newHeads,
        newActing,
        at);
  }
}
