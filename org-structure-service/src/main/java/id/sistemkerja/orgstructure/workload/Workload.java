package id.sistemkerja.orgstructure.workload;

import com.mongodb.client.model.Filters;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.platform.projection.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What officials have to do by assignment, and when. */
public final class Workload {
  private static final Comparator<AssignmentView> IN_ORDER =
      Comparator.comparing(AssignmentView::from).thenComparing(AssignmentView::assignmentId);

  private final Views<AssignmentView> assignments;

  public Workload(Views<AssignmentView> assignments) {
    this.assignments = assignments;
  }

  /**
   * An assignment as it is told.
   *
   * @param unitId for which the work is done
   * @param subject the expected result
   * @param to absent if the letter names no last day
   * @param closedOn absent while it is not closed
   */
  public record Assignment(
      UUID assignmentId,
      String letterNumber,
      OrgUnitId unitId,
      String unitName,
      String subject,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate closedOn) {
    static Assignment of(AssignmentView view) {
      return new Assignment(
          view.assignmentId(),
          view.letterNumber(),
          view.ownerUnitId(),
          view.ownerUnitName(),
          view.expectedResult(),
          view.from(),
          view.to(),
          view.closedOn());
    }
  }

  /**
   * Days on which the same assignments last, at least one; an overlap if more.
   *
   * @param to absent if nothing ends them
   */
  public record Stretch(LocalDate from, @Nullable LocalDate to, List<UUID> assignmentIds) {}

  /** The assignments of an official that last on the day or begin later, the earliest first. */
  public List<Assignment> from(RegencyCode regency, EmployeeId official, LocalDate day) {
    return notOver(regency, List.of(official), day).stream().map(Assignment::of).toList();
  }

  /** How many assignments each of them has on the day; who has none is absent. */
  public Map<EmployeeId, Integer> runningOn(
      RegencyCode regency, Collection<EmployeeId> officials, LocalDate day) {
    return notOver(regency, officials, day).stream()
        .filter(a -> a.lastsOn(day))
        .collect(Collectors.toMap(AssignmentView::officialId, a -> 1, Integer::sum));
  }

  /** Those of {@link #from} that begin by a last day. */
  List<AssignmentView> within(
      RegencyCode regency, EmployeeId official, LocalDate from, @Nullable LocalDate to) {
    return notOver(regency, List.of(official), from).stream()
        .filter(a -> to == null || !a.from().isAfter(to))
        .toList();
  }

  private List<AssignmentView> notOver(
      RegencyCode regency, Collection<EmployeeId> officials, LocalDate day) {
    return assignments
        .all(
            Filters.and(
                Filters.eq("regency", regency.value()),
                Filters.in("officialId", officials.stream().map(EmployeeId::value).toList())))
        .stream()
        .filter(a -> a.isNotOverBefore(day))
        .sorted(IN_ORDER)
        .toList();
  }

  /** When which of the assignments last between two days, in order. */
  static List<Stretch> stretches(List<AssignmentView> all, LocalDate from, @Nullable LocalDate to) {
    TreeSet<LocalDate> changes = new TreeSet<>();
    for (AssignmentView a : all) {
      changes.add(a.from().isBefore(from) ? from : a.from());
      LocalDate last = a.last();
      if (last != null && last.isBefore(LocalDate.MAX)) {
        changes.add(last.plusDays(1));
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    for (LocalDate day : changes) {
      List<UUID> lasting =
          all.stream().filter(a -> a.lastsOn(day)).map(AssignmentView::assignmentId).toList();
      if (!lasting.isEmpty() && (to == null || !day.isAfter(to))) {
        LocalDate next = changes.higher(day);
        boolean endsBefore = next != null && (to == null || !next.isAfter(to));
        stretches.add(new Stretch(day, endsBefore ? next.minusDays(1) : to, lasting));
      }
    }
    return stretches;
  }
}
