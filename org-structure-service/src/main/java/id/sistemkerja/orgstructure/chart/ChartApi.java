package id.sistemkerja.orgstructure.chart;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.structure.Representations;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.orgstructure.unit.domain.UnitProblems;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/charts")
@Tag(name = "charts", description = "The structure as a chart, for screens, printers and programs")
final class ChartApi {
  /** No unit has this identifier: those begin with the regency's code. */
  private static final String REGENCY = "regency";

  private static final String SVG_ENDING = ".svg";
  private static final String SVG = "image/svg+xml";

  private final Charts charts;
  private final Today today;
  private final Representations representations;

  ChartApi(Charts charts, Today today, Representations representations) {
    this.charts = charts;
    this.today = today;
    this.representations = representations;
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "The chart of an apparatus, or with `regency` of the whole regency",
      description =
          "Heads, stand-ins, vacant posts, functional officials by grade and Pelaksana, as of a"
              + " day. As a drawing for A3 with `Accept: image/svg+xml` or with `.svg`.")
  ResponseEntity<Chart> json(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      Caller caller) {
    return representations.of(chart(id, asOf, knownAt, caller));
  }

  @GetMapping(path = "/{id}", produces = SVG)
  ResponseEntity<String> drawing(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      Caller caller) {
    return drawn(id, asOf, knownAt, caller);
  }

  @GetMapping(path = "/{id}" + SVG_ENDING, produces = SVG)
  @Operation(summary = "The chart as a drawing for A3, with `regency` of the whole regency")
  ResponseEntity<String> file(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      Caller caller) {
    return drawn(id, asOf, knownAt, caller);
  }

  private ResponseEntity<String> drawn(
      String id, @Nullable LocalDate asOf, @Nullable Instant knownAt, Caller caller) {
    return representations.of(ChartDrawing.draw(chart(id, asOf, knownAt, caller)));
  }

  private Chart chart(
      String id, @Nullable LocalDate asOf, @Nullable Instant knownAt, Caller caller) {
    LocalDate day = today.or(asOf);
    if (id.equals(REGENCY)) {
      return charts.ofRegency(caller.regency(), day, knownAt);
    }
    return charts
        .ofApparatus(caller.regency(), unit(id), day, knownAt)
        .orElseThrow(() ->
            new RefusedException(
                Refusal.of(
                    UnitProblems.UNIT_NOT_FOUND,
                    FieldFault.of(
                        "id",
                        "bukan perangkat daerah kabupaten Anda pada " + day,
                        "not an apparatus of your regency on " + day))));
  }

  private static OrgUnitId unit(String id) {
    try {
      return new OrgUnitId(id);
    } catch (InvalidValue e) {
      throw new RefusedException(
          new Refusal(
              WebProblems.INVALID_FIELDS, List.of(new FieldFault("id", e.text())), List.of()));
    }
  }
}
