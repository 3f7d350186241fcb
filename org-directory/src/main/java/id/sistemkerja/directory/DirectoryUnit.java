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
 * A unit and who has headed it. Name, head's title, code, parent and apparatus are those of its
 * first day; {@link #on} gives them as of another, as {@link Directory} does for today.
 *
 * @param code how the unit signs its letters, for example {@code DISKOMINFO}
 * @param renamings in the order of their days, as are {@code moves}
 * @param dissolution its end, once one is known
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
    List<Renaming> renamings,
    List<Move> moves,
    @Nullable Dissolution dissolution,
    long version) {
  public DirectoryUnit {
    // a unit that was stored before units could be reorganized has neither
    renamings = renamings == null ? List.of() : renamings;
    moves = moves == null ? List.of() : moves;
  }

  /** What it is called from a day on. */
  public record Renaming(String name, String headTitle, String code, LocalDate from) {}

  /** Where it stands from a day on. */
  public record Move(
      OrgUnitId parentUnitId, OrgUnitId apparatusId, UnitKind apparatusKind, LocalDate from) {}

  /**
   * Its end.
   *
   * @param from the first day without it
   * @param officeSuccessorUnitId whose head takes the steps that waited for its office
   * @param decreeNumber the mandate on which that head takes them
   */
  public record Dissolution(
      LocalDate from,
      List<OrgUnitId> successorUnitIds,
      OrgUnitId officeSuccessorUnitId,
      String decreeNumber) {}

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

  public boolean isDissolvedOn(LocalDate day) {
    return dissolution != null && !dissolution.from().isAfter(day);
  }

  /** The unit as it is called and where it stands on the day; of its last day after its end. */
  public DirectoryUnit on(LocalDate day) {
    Optional<Renaming> called =
        renamings.reversed().stream().filter(r -> !r.from().isAfter(day)).findFirst();
    Optional<Move> moved =
        moves.reversed().stream().filter(m -> !m.from().isAfter(day)).findFirst();
    return new DirectoryUnit(
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
        heads,
        acting,
        renamings,
        moves,
        dissolution,
        version);
  }

  DirectoryUnit renamed(Renaming renaming, long at) {
    List<Renaming> all = new ArrayList<>(renamings);
    all.add(renaming);
    return copy(heads, acting, all, moves, dissolution, at);
  }

  DirectoryUnit moved(Move move, long at) {
    List<Move> all = new ArrayList<>(moves);
    all.add(move);
    return copy(heads, acting, renamings, all, dissolution, at);
  }

  DirectoryUnit dissolved(Dissolution end, long at) {
    return copy(heads, acting, renamings, moves, end, at);
  }

  /** Whether somebody holds the office on the day or stands in for it. */
  public boolean isFilledOn(LocalDate day) {
    return headOn(day).isPresent() || !actingOn(day).isEmpty();
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
    return copy(newHeads, newActing, renamings, moves, dissolution, at);
  }

  private DirectoryUnit copy(
      List<HeadTerm> newHeads,
      List<ActingTerm> newActing,
      List<Renaming> newRenamings,
      List<Move> newMoves,
      @Nullable Dissolution end,
      long at) {
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
        newRenamings,
        newMoves,
        end,
        at);
  }
}
