package id.sistemkerja.assignment.casefile;

import com.mongodb.client.model.Filters;
import id.sistemkerja.assignment.casefile.CaseApi.Page;
import id.sistemkerja.assignment.casefile.WaitingStep.Due;
import id.sistemkerja.assignment.casefile.WaitingStep.Urgency;
import id.sistemkerja.assignment.deadline.read.DueTimes;
import id.sistemkerja.assignment.domain.WorkingDays;
import id.sistemkerja.assignment.office.EdgeProblems;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.UnitKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is late below whoever asks: at which office or official, and since when. It shows no more of
 * a case than that; who is no party to it may not read it.
 */
@RestController
@Tag(name = "overdue", description = "What is late, and at whom")
final class OverdueApi {
  private static final int MOST = 200;
  private static final Pattern CURSOR =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})~([0-9a-f-]{36})");

  private final Cases cases;
  private final Directory directory;
  private final Offices offices;
  private final DueTimes dueTimes;

  OverdueApi(Cases cases, Directory directory, Offices offices, DueTimes dueTimes) {
    this.cases = cases;
    this.directory = directory;
    this.offices = offices;
    this.dueTimes = dueTimes;
  }

  /**
   * A late step.
   *
   * @param unitId of the office, or in which the official is placed
   * @param employeeId present where an official is to act in person
   * @param overdueSince the day after the due date
   */
  record Item(
      UUID caseId,
      Stage stage,
      Step.Kind step,
      UUID subjectId,
      String titleId,
      String titleEn,
      OrgUnitId unitId,
      @Nullable String officeTitle,
      @Nullable EmployeeId employeeId,
      @Nullable String employeeName,
      Instant since,
      LocalDate dueOn,
      LocalDate overdueSince,
      int lateWorkingDays,
      int escalations) {}

  @GetMapping("/v1/overdue")
  @Operation(
      summary = "Late steps at and below the caller's units, the longest overdue first",
      description =
          "Of all the regency for inspectors, administrators and whoever heads the Regional"
              + " Secretariat. `unitId` leaves those at and below one unit; `limit` counts cases.")
  Page<Item> overdue(
      @RequestParam(required = false) @Nullable OrgUnitId unitId,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    int size = Math.clamp(limit, 1, MOST);
    LocalDate today = offices.today();
    Set<OrgUnitId> units = within(unitId, reach(caller), caller);
    List<Bson> filters = new ArrayList<>();
    if (cursor != null) {
      filters.add(later(cursor));
    }
    List<CaseFile> found = cases.overdue(caller.regency(), today, units, filters, size);
    WorkingDays workingDays = dueTimes.workingDays(caller.regency());
    List<Item> items = new ArrayList<>();
    for (CaseFile file : found) {
      for (Step step : file.waiting()) {
        Due due = Due.of(step, file.deadlines(), today, workingDays);
        OrgUnitId at = at(file, step);
        if (due.urgency() == Urgency.OVERDUE && (units == null || units.contains(at))) {
          items.add(item(file, step, at, due));
        }
      }
    }
    return new Page<>(
        items,
        found.size() < size
            ? null
            : found.getLast().deadlines().firstDueOn() + "~" + found.getLast().caseId());
  }

  private static OrgUnitId at(CaseFile file, Step step) {
    return step.officeUnitId() != null ? step.officeUnitId() : file.subject().officialUnitId();
  }

  private static Item item(CaseFile file, Step step, OrgUnitId at, Due due) {
    BilingualText title = Sentences.ofStep(step.step(), file);
    Deadlines.Timed timed = file.deadlines().of(step);
    return new Item(
        file.caseId(),
        file.stage(),
        step.step(),
        step.subjectId(),
        title.id(),
        title.en(),
        at,
        step.officeTitle(),
        step.employeeId(),
        step.employeeId() == null ? null : file.subject().officialName(),
        step.since(),
        Objects.requireNonNull(step.dueOn(), "late without a due date"),
        Objects.requireNonNull(due.since(), "late since no day"),
        due.lateWorkingDays(),
        timed == null ? 0 : timed.escalations());
  }

  /** The units at and below those that the caller heads; null for all of the regency. */
  private @Nullable Set<OrgUnitId> reach(Caller caller) {
    if (caller.has("inspector") || caller.has("regency-admin")) {
      return null;
    }
    Set<OrgUnitId> mine = offices.unitsHeadedBy(caller);
    if (mine.isEmpty()) {
      throw new RefusedException(EdgeProblems.HEADS_NO_UNIT);
    }
    return below(mine, caller);
  }

  private @Nullable Set<OrgUnitId> within(
      @Nullable OrgUnitId unit, @Nullable Set<OrgUnitId> reach, Caller caller) {
    if (unit == null) {
      return reach;
    }
    if (directory.unit(unit).filter(u -> u.regency().equals(caller.regency())).isEmpty()) {
      throw new RefusedException(
          Refusal.of(
              EdgeProblems.UNKNOWN_UNIT,
              FieldFault.of("unitId", "unit tidak dikenal", "unknown unit")));
    }
    if (reach != null && !reach.contains(unit)) {
      throw new RefusedException(CaseProblems.NOT_BELOW_YOU);
    }
    return below(Set.of(unit), caller);
  }

  /** With the units below; below the Regional Secretariat is the whole regency. */
  private Set<OrgUnitId> below(Set<OrgUnitId> units, Caller caller) {
    List<DirectoryUnit> all = directory.unitsOf(caller.regency());
    boolean everything =
        all.stream()
            .anyMatch(u -> u.kind() == UnitKind.REGIONAL_SECRETARIAT && units.contains(u.unitId()));
    if (everything) {
      return all.stream().map(DirectoryUnit::unitId).collect(Collectors.toSet());
    }
    Set<OrgUnitId> found = new HashSet<>(units);
    boolean more = true;
    while (more) {
      more = false;
      for (DirectoryUnit unit : all) {
        if (unit.parentUnitId() != null
            && found.contains(unit.parentUnitId())
            && found.add(unit.unitId())) {
          more = true;
        }
      }
    }
    return found;
  }

  private static Bson later(String cursor) {
    Matcher matcher = CURSOR.matcher(cursor);
    if (!matcher.matches()) {
      throw CaseCursor.notGiven();
    }
    return Filters.or(
        Filters.gt("deadlines.firstDueOn", matcher.group(1)),
        Filters.and(
            Filters.eq("deadlines.firstDueOn", matcher.group(1)),
            Filters.gt("caseId", matcher.group(2))));
  }
}
