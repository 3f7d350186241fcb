package id.sistemkerja.orgstructure.delegation.write;

import static id.sistemkerja.orgstructure.facts.Edge.required;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand;
import id.sistemkerja.orgstructure.delegation.domain.DelegationCommand.EndDelegation;
import id.sistemkerja.orgstructure.delegation.domain.DelegationEvent;
import id.sistemkerja.orgstructure.delegation.domain.DelegationState;
import id.sistemkerja.orgstructure.facts.AdminWrites;
import id.sistemkerja.orgstructure.facts.Edge;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.facts.StructureFacts.JudgedDelegation;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/units/{id}/appraiser-delegations")
@Tag(name = "units")
final class DelegationApi {
  private final AdminWrites writes;
  private final StructureFacts facts;

  DelegationApi(
      Commands commands,
      Capability<DelegationState, DelegationCommand, DelegationEvent> delegations,
      StructureFacts facts) {
    this.writes = new AdminWrites(commands, delegations);
    this.facts = facts;
  }

  /**
   * A delegation.
   *
   * @param delegatingUnitId whose head gives the authority: the unit or one above it
   * @param employeeId a functional official, who appraises in the unit instead
   */
  record NewDelegation(
      @Nullable OrgUnitId delegatingUnitId,
      @Nullable EmployeeId employeeId,
      @Nullable String decreeNumber,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo) {}

  @PostMapping
  @Operation(
      summary = "Delegate the authority to appraise in a unit (role regency-admin)",
      description = "An appraiser below Pengawas needs a delegation (KED-3).")
  ResponseEntity<Receipt> delegate(
      @PathVariable OrgUnitId id, @RequestBody NewDelegation body, Caller caller) {
    Edge.admin(caller);
    JudgedDelegation judged =
        facts.delegation(
            caller.regency(),
            id,
            required(body.delegatingUnitId(), "delegatingUnitId"),
            required(body.employeeId(), "employeeId"),
            required(body.decreeNumber(), "decreeNumber"),
            required(body.effectiveFrom(), "effectiveFrom"),
            required(body.effectiveTo(), "effectiveTo"));
    return writes.done(id, judged.command(), judged.profileVersion(), caller);
  }

  /** A delegation's end; the number stands in the body, since decree numbers have slashes. */
  record DelegationEnd(@Nullable String decreeNumber, @Nullable LocalDate effectiveTo) {}

  @PostMapping("/end")
  @Operation(summary = "End a delegation before its last day (role regency-admin)")
  ResponseEntity<Receipt> end(
      @PathVariable OrgUnitId id, @RequestBody DelegationEnd body, Caller caller) {
    Edge.admin(caller);
    return writes.done(
        id,
        new EndDelegation(
            id,
            caller.regency(),
            required(body.decreeNumber(), "decreeNumber"),
            required(body.effectiveTo(), "effectiveTo")),
        caller);
  }
}
