package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.unit.domain.UnitProblems;
import id.sistemkerja.platform.projection.Views;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "units")
final class DelegationReadApi {
  private final Structure structure;
  private final Views<DelegationView> delegations;
  private final Representations representations;

  DelegationReadApi(
      Structure structure, Views<DelegationView> delegations, Representations representations) {
    this.structure = structure;
    this.delegations = delegations;
    this.representations = representations;
  }

  /**
   * Every delegation of the authority to appraise in a unit, the latest first.
   *
   * @param version of the delegations, which have a stream of their own
   */
  record Delegations(OrgUnitId unitId, long version, List<Delegated> items) {}

  /** A delegation; both days are part of it. */
  record Delegated(
      OrgUnitId delegatingUnitId,
      String delegatingOffice,
      EmployeeId employeeId,
      @Nullable String name,
      String decreeNumber,
      LocalDate from,
      LocalDate to) {}

  @GetMapping("/v1/units/{id}/appraiser-delegations")
  @Operation(
      summary = "Who appraises in a unit by delegation, whatever the day (KED-3)",
      description =
          "With `minVersion` (from the receipt of a write) it waits up to 5 s until the answer"
              + " includes that write.")
  ResponseEntity<Delegations> list(
      @PathVariable OrgUnitId id,
      @RequestParam(defaultValue = "0") long minVersion,
      Caller caller) {
    if (structure.unit(caller.regency(), id).isEmpty()) {
      throw new RefusedException(UnitProblems.UNIT_NOT_FOUND);
    }
    DelegationView view =
        Structure.await(
            () ->
                delegations
                    .find(id.value())
                    .filter(d -> d.regency().equals(caller.regency()))
                    .orElseGet(() -> DelegationView.none(id, caller.regency())),
            d -> d.version() >= minVersion,
            UnitReadApi.LONGEST_WAIT);
    Map<EmployeeId, OfficialView> people =
        structure.officials(view.terms().stream().map(DelegationView.Term::employeeId).toList());
    Map<OrgUnitId, UnitView> offices =
        structure.units(view.terms().stream().map(DelegationView.Term::delegatingUnitId).toList());
    return representations.of(
        view.version(),
        new Delegations(
            id,
            view.version(),
            view.terms().reversed().stream()
                .map(term -> delegated(term, people, offices))
                .toList()));
  }

  private static Delegated delegated(
      DelegationView.Term term,
      Map<EmployeeId, OfficialView> people,
      Map<OrgUnitId, UnitView> offices) {
    OfficialView delegate = people.get(term.employeeId());
    UnitView office = offices.get(term.delegatingUnitId());
    return new Delegated(
        term.delegatingUnitId(),
        office == null ? term.delegatingUnitId().value() : office.on(term.from()).headTitle(),
        term.employeeId(),
        delegate == null ? null : delegate.name(),
        term.decreeNumber(),
        term.from(),
        term.to());
  }
}
