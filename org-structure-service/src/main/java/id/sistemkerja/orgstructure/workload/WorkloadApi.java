package id.sistemkerja.orgstructure.workload;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.orgstructure.workload.Workload.Assignment;
import id.sistemkerja.orgstructure.workload.Workload.Stretch;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "officials")
final class WorkloadApi {
  private final Workload workload;
  private final Structure structure;
  private final Today today;

  WorkloadApi(Workload workload, Structure structure, Today today) {
    this.workload = workload;
    this.structure = structure;
    this.today = today;
  }

  /**
   * An official's assignments over time.
   *
   * @param assignments the earliest first
   * @param stretches when which of them last
   * @param most on any day between the two
   */
  record OfficialWorkload(
      EmployeeId employeeId,
      LocalDate from,
      @Nullable LocalDate to,
      List<Assignment> assignments,
      List<Stretch> stretches,
      int most) {}

  @GetMapping("/v1/officials/{id}/workload")
  @Operation(
      summary = "An official's assignments over time, and where they overlap",
      description =
          "Those that last on a day between `from`, by default today, and `to`, by default without"
              + " an end. An assignment lasts until the letter's last day, or until it was closed"
              + " if that was earlier. A stretch with more than one is an overlap.")
  OfficialWorkload workload(
      @PathVariable EmployeeId id,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Caller caller) {
    if (caller.employee() == null && !caller.has("inspector")) {
      caller.requireRole("regency-admin");
    }
    LocalDate first = today.or(from);
    if (to != null && to.isBefore(first)) {
      throw new RefusedException(
          Refusal.of(
              WebProblems.INVALID_FIELDS,
              FieldFault.of("to", "mendahului hari pertama", "is before the first day")));
    }
    if (structure.official(caller.regency(), id).isEmpty()) {
      throw new RefusedException(OfficialProblems.OFFICIAL_NOT_FOUND);
    }
    List<AssignmentView> found = workload.within(caller.regency(), id, first, to);
    List<Stretch> stretches = Workload.stretches(found, first, to);
    return new OfficialWorkload(
        id,
        first,
        to,
        found.stream().map(Assignment::of).toList(),
        stretches,
        stretches.stream().mapToInt(s -> s.assignmentIds().size()).max().orElse(0));
  }
}
