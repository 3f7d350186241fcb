package id.sistemkerja.performance.read;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.performance.domain.Period;
import id.sistemkerja.performance.read.Dashboards.RegencyDashboard;
import id.sistemkerja.performance.read.Dashboards.UnitDashboard;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/dashboards")
@Tag(name = "dashboards", description = "What each unit asked for, carries and finished")
final class DashboardApi {
  private final Dashboards dashboards;

  DashboardApi(Dashboards dashboards) {
    this.dashboards = dashboards;
  }

  @GetMapping
  @Operation(
      summary = "The whole regency, by apparatus",
      description =
          "For the Regional Secretary, the inspectorate and the regency's administrator. `from` and"
              + " `to` choose requests by the day on which they were first sent.")
  RegencyDashboard regency(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      Caller caller) {
    return dashboards.ofRegency(caller, period(from, to));
  }

  @GetMapping("/units/{unitId}")
  @Operation(
      summary = "A unit, alone or with all units below it",
      description =
          "For who heads the unit or one above it, or stands in, and for whoever sees the whole"
              + " regency. `from` and `to` choose requests by the day on which they were first"
              + " sent.")
  UnitDashboard unit(
      @Parameter(schema = @Schema(type = "string")) @PathVariable OrgUnitId unitId,
      @RequestParam(defaultValue = "false") boolean below,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      Caller caller) {
    return dashboards.ofUnit(caller, unitId, below, period(from, to));
  }

  /** The period between two parameters. */
  static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new RefusedException(
          Refusal.of(
              WebProblems.INVALID_FIELDS,
              FieldFault.of(
                  "to",
                  "tanggal akhir mendahului tanggal mulai",
                  "the end date is before the start date")));
    }
    return new Period(from, to);
  }
}
