package id.sistemkerja.assignment.casefile;

import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What else the official has to do, for whoever is to answer. */
@RestController
@Tag(name = "cases")
final class WorkloadApi {
  private final Cases cases;
  private final Offices offices;

  WorkloadApi(Cases cases, Offices offices) {
    this.cases = cases;
    this.offices = offices;
  }

  /**
   * An assignment of the official beside the case.
   *
   * @param caseId absent where the caller may not read it, as {@code purpose}
   * @param to absent where it lasts until the work is done, as {@code overlapTo} where both do
   * @param overlapDays days in both periods; absent where the overlap has no end
   */
  record Other(
      @Nullable UUID caseId,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      @Nullable String purpose,
      Stage stage,
      LocalDate from,
      @Nullable LocalDate to,
      LocalDate overlapFrom,
      @Nullable LocalDate overlapTo,
      @Nullable Long overlapDays) {}

  /**
   * The official's running assignments in the period that the case asks for.
   *
   * @param from today where the case names no first day
   * @param mostAtOnce of these others, on the fullest day
   */
  record Workload(
      UUID caseId,
      EmployeeId officialId,
      String officialName,
      LocalDate from,
      @Nullable LocalDate to,
      List<Other> others,
      int mostAtOnce) {}

  @GetMapping("/v1/cases/{caseId}/workload")
  @Operation(
      summary = "The official's other assignments that overlap the case's period",
      description =
          "Of a case that the caller may not read only the unit, the period and the stage are"
              + " told.")
  Workload workload(@PathVariable UUID caseId, Caller caller) {
    CaseFile file = cases.readable(cases.unchecked(caseId), caller);
    LocalDate begins = file.subject().content().periodFrom();
    LocalDate from = begins == null ? offices.today() : begins;
    LocalDate to = file.subject().content().periodTo();
    List<Other> others =
        cases.runningOf(file.subject().officialId(), caller.regency()).stream()
            .filter(other -> !other.caseId().equals(caseId))
            .filter(other -> overlaps(other, from, to))
            .map(other -> other(other, from, to, cases.mayRead(other, caller)))
            .sorted(Comparator.comparing(Other::overlapFrom).thenComparing(Other::ownerUnitName))
            .toList();
    return new Workload(
        caseId,
        file.subject().officialId(),
        file.subject().officialName(),
        from,
        to,
        others,
        mostAtOnce(others));
  }

  private static LocalDate first(CaseFile file) {
    LocalDate from = file.subject().content().periodFrom();
    return from == null ? LocalDate.MIN : from;
  }

  private static boolean overlaps(CaseFile other, LocalDate from, @Nullable LocalDate to) {
    LocalDate last = other.subject().content().periodTo();
    return (to == null || !first(other).isAfter(to)) && (last == null || !last.isBefore(from));
  }

  private static Other other(
      CaseFile other, LocalDate from, @Nullable LocalDate to, boolean mayRead) {
    CaseFile.Subject subject = other.subject();
    LocalDate last = subject.content().periodTo();
    LocalDate overlapFrom = first(other).isAfter(from) ? first(other) : from;
    LocalDate overlapTo = last == null || (to != null && to.isBefore(last)) ? to : last;
    return new Other(
        mayRead ? other.caseId() : null,
        subject.ownerUnitId(),
        subject.ownerUnitName(),
        mayRead ? subject.content().purpose() : null,
        other.stage(),
        subject.content().periodFrom() == null ? overlapFrom : subject.content().periodFrom(),
        last,
        overlapFrom,
        overlapTo,
        overlapTo == null ? null : ChronoUnit.DAYS.between(overlapFrom, overlapTo) + 1);
  }

  /** The fullest day is the first of some assignment. */
  private static int mostAtOnce(List<Other> others) {
    return others.stream()
        .mapToInt(at -> (int) others.stream().filter(o -> includes(o, at.overlapFrom())).count())
        .max()
        .orElse(0);
  }

  private static boolean includes(Other other, LocalDate day) {
    return !other.overlapFrom().isAfter(day)
        && (other.overlapTo() == null || !other.overlapTo().isBefore(day));
  }
}
