package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import id.sistemkerja.orgstructure.structure.Appraisers.Appraisal;
import id.sistemkerja.orgstructure.structure.PlacementPreviews.Preview;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.RegulationProfile;
import id.sistemkerja.regulation.Regulations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/officials/{id}")
@Tag(name = "officials")
final class AppraiserReadApi {
  private final Structure structure;
  private final Appraisers appraisers;
  private final PlacementPreviews previews;
  private final Regulations regulations;
  private final Today today;
  private final Representations representations;

  AppraiserReadApi(
      Structure structure,
      Appraisers appraisers,
      PlacementPreviews previews,
      Regulations regulations,
      Today today,
      Representations representations) {
    this.structure = structure;
    this.appraisers = appraisers;
    this.previews = previews;
    this.regulations = regulations;
    this.today = today;
    this.representations = representations;
  }

  @GetMapping("/appraiser")
  @Operation(
      summary = "Who appraises an official on the day",
      description =
          "The office that the placement and the regulation name (KED-4 to KED-6), its holder,"
              + " stand-in or delegate (KED-3), or the next level while it is vacant; each clause"
              + " with its sentence. `asOf` is a day, by default today; with `knownAt`, as was"
              + " recorded by that instant. A day before the regency's first regulation is answered"
              + " by what is recorded of it, with no clause.")
  ResponseEntity<Appraisal> appraiser(
      @PathVariable EmployeeId id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      Caller caller) {
    official(id, caller);
    OfficialView then =
        structure
            .knownAt(knownAt)
            .official(caller.regency(), id)
            .orElseThrow(() ->
                new RefusedException(
                    Refusal.of(
                        OfficialProblems.OFFICIAL_NOT_FOUND,
                        FieldFault.of(
                            "knownAt",
                            "belum tercatat pada " + knownAt,
                            "not recorded by " + knownAt))));
    return representations.of(appraisers.of(then, today.or(asOf), knownAt));
  }

  @GetMapping("/placement-preview")
  @Operation(
      summary = "What a placement would mean, before it is decided",
      description =
          "Possible appraisers with the clause, the one that the regulation names first, who"
              + " holds each office, and span of control and workload before and after (KED-8): the"
              + " assignments of the official from that day on, and how many run among those whom"
              + " each candidate appraises. Nothing is recorded. There is no `knownAt`: what is not"
              + " decided yet is weighed on what is known now.")
  ResponseEntity<Preview> preview(
      @PathVariable EmployeeId id,
      @RequestParam OrgUnitId unitId,
      @RequestParam(required = false) @Nullable LocalDate from,
      Caller caller) {
    if (!caller.has("inspector")) {
      caller.requireRole("regency-admin");
    }
    OfficialView official = official(id, caller);
    LocalDate day = today.or(from);
    List<UnitView> line = line(caller, unitId, day);
    if (line.isEmpty()) {
      throw new RefusedException(
          Refusal.of(
              OfficialProblems.PLACEMENT_UNIT_NOT_FOUND,
              FieldFault.of("unitId", "tidak ada pada " + day, "does not exist on " + day)));
    }
    return representations.of(previews.of(official, line, inForce(caller, day), day));
  }

  private OfficialView official(EmployeeId id, Caller caller) {
    return structure
        .official(caller.regency(), id)
        .orElseThrow(() -> new RefusedException(OfficialProblems.OFFICIAL_NOT_FOUND));
  }

  private List<UnitView> line(Caller caller, OrgUnitId id, LocalDate day) {
    List<UnitView> line = new ArrayList<>();
    Optional<UnitView> next = structure.unit(caller.regency(), id).filter(u -> u.existsOn(day));
    while (next.isPresent()) {
      UnitView unit = next.get().on(day);
      line.add(unit);
      OrgUnitId parent = unit.parentUnitId();
      next = parent == null ? Optional.empty() : structure.unit(caller.regency(), parent);
    }
    return line;
  }

  private RegulationProfile inForce(Caller caller, LocalDate day) {
    try {
      return regulations.inForce(caller.regency(), day);
    } catch (NoRegulationInForce e) {
      throw new RefusedException(
          Refusal.of(OfficialProblems.NO_REGULATION, new FieldFault("from", e.text())));
    }
  }
}
