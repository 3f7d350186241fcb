package id.sistemkerja.orgstructure.unit.write;

import static id.sistemkerja.orgstructure.facts.Edge.required;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.facts.AdminWrites;
import id.sistemkerja.orgstructure.facts.DecreeSignatory;
import id.sistemkerja.orgstructure.facts.Edge;
import id.sistemkerja.orgstructure.facts.StructureFacts;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.AppointHead;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EndActingMandate;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.EstablishUnit;
import id.sistemkerja.orgstructure.unit.domain.UnitCommand.ReleaseHead;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitState;
import id.sistemkerja.platform.command.Capability;
import id.sistemkerja.platform.command.Commands;
import id.sistemkerja.platform.web.Answers.Receipt;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
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
@RequestMapping("/v1/units")
@Tag(name = "units", description = "Units of the regency and who heads them")
final class UnitApi {
  private final AdminWrites writes;
  private final StructureFacts facts;

  UnitApi(
      Commands commands,
      Capability<UnitState, UnitCommand, UnitEvent> units,
      StructureFacts facts) {
    this.writes = new AdminWrites(commands, units);
    this.facts = facts;
  }

  /**
   * A new unit.
   *
   * @param unitId starts with the regency's code and a hyphen
   * @param parentUnitId absent for an apparatus
   * @param code the abbreviation in letter numbers
   */
  record NewUnit(
      @Nullable OrgUnitId unitId,
      @Nullable String name,
      @Nullable UnitKind kind,
      @Nullable HeadRank rank,
      @Nullable OrgUnitId parentUnitId,
      @Nullable String headTitle,
      @Nullable LocalDate effectiveFrom,
      @Nullable String code) {}

  @PostMapping
  @Operation(summary = "Establish a unit (role regency-admin)")
  ResponseEntity<Receipt> establish(@RequestBody NewUnit body, Caller caller) {
    Edge.admin(caller);
    OrgUnitId id = required(body.unitId(), "unitId");
    OrgUnitId parent = body.parentUnitId();
    LocalDate from = required(body.effectiveFrom(), "effectiveFrom");
    EstablishUnit command =
        new EstablishUnit(
            id,
            caller.regency(),
            required(body.name(), "name"),
            required(body.kind(), "kind"),
            required(body.rank(), "rank"),
            parent,
            parent == null ? null : facts.unit(caller.regency(), parent, from).orElse(null),
            required(body.headTitle(), "headTitle"),
            from,
            required(body.code(), "code"));
    return writes.created("/v1/units/" + id, id, new EstablishInPlace(command), caller);
  }

  /** A head's appointment. */
  record NewHead(
      @Nullable EmployeeId employeeId,
      @Nullable String decreeNumber,
      @Nullable LocalDate effectiveFrom,
      @Nullable DecreeSignatory signedBy) {}

  @PostMapping("/{id}/heads")
  @Operation(summary = "Appoint the head of a unit (role regency-admin)")
  ResponseEntity<Receipt> appoint(
      @PathVariable OrgUnitId id, @RequestBody NewHead body, Caller caller) {
    Edge.admin(caller);
    EmployeeId employee = required(body.employeeId(), "employeeId");
    LocalDate from = required(body.effectiveFrom(), "effectiveFrom");
    Signatory signedBy = DecreeSignatory.ofDecree(body.signedBy(), facts, caller.regency(), from);
    return writes.done(
        id,
        new AppointHead(
            id,
            caller.regency(),
            employee,
            facts.serves(caller.regency(), employee, from),
            required(body.decreeNumber(), "decreeNumber"),
            from,
            signedBy),
        caller);
  }

  /**
   * A head's release.
   *
   * @param effectiveTo the last day in office
   */
  record Release(@Nullable EmployeeId employeeId, @Nullable LocalDate effectiveTo) {}

  @PostMapping("/{id}/head-release")
  @Operation(
      summary = "Release the head of a unit (role regency-admin)",
      description = "A Plh. mandate that would outlive the head ends with the head.")
  ResponseEntity<Receipt> release(
      @PathVariable OrgUnitId id, @RequestBody Release body, Caller caller) {
    Edge.admin(caller);
    return writes.done(
        id,
        new ReleaseHead(
            id,
            caller.regency(),
            required(body.employeeId(), "employeeId"),
            required(body.effectiveTo(), "effectiveTo")),
        caller);
  }

  /**
   * A stand-in's mandate.
   *
   * @param capacity PLT while the post is vacant, PLH while its holder is absent
   */
  record NewMandate(
      @Nullable EmployeeId employeeId,
      ActingMandate.@Nullable Capacity capacity,
      @Nullable String mandateNumber,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      @Nullable DecreeSignatory signedBy) {}

  @PostMapping("/{id}/acting-heads")
  @Operation(
      summary = "Give somebody the mandate of Plt. or Plh. (role regency-admin)",
      description =
          "A Plt.'s letter, and letters of the same person that follow each other, are limited by"
              + " the regency's settings (three months, extended once, unless it sets another)."
              + " `signedBy` is given where an official, and not the Bupati, signed the letter.")
  ResponseEntity<Receipt> mandate(
      @PathVariable OrgUnitId id, @RequestBody NewMandate body, Caller caller) {
    Edge.admin(caller);
    EmployeeId employee = required(body.employeeId(), "employeeId");
    ActingMandate.Capacity capacity = required(body.capacity(), "capacity");
    LocalDate from = required(body.effectiveFrom(), "effectiveFrom");
    LocalDate to = required(body.effectiveTo(), "effectiveTo");
    Signatory signedBy = DecreeSignatory.ofMandate(body.signedBy(), facts, caller.regency(), from);
    return writes.done(
        id,
        facts.mandate(
            caller.regency(),
            id,
            employee,
            capacity,
            required(body.mandateNumber(), "mandateNumber"),
            from,
            to,
            signedBy),
        caller);
  }

  /**
   * A mandate's end. The number stands in the body: letter numbers have slashes, which an address
   * cannot carry safely through proxies.
   */
  record MandateEnd(@Nullable String mandateNumber, @Nullable LocalDate effectiveTo) {}

  @PostMapping("/{id}/acting-heads/end")
  @Operation(summary = "End a stand-in's mandate before its last day (role regency-admin)")
  ResponseEntity<Receipt> end(
      @PathVariable OrgUnitId id, @RequestBody MandateEnd body, Caller caller) {
    Edge.admin(caller);
    return writes.done(
        id,
        new EndActingMandate(
            id,
            caller.regency(),
            required(body.mandateNumber(), "mandateNumber"),
            required(body.effectiveTo(), "effectiveTo")),
        caller);
  }
}
