package id.sistemkerja.performance.read;

import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.performance.domain.CaseLine;
import id.sistemkerja.performance.domain.Measure;
import id.sistemkerja.performance.domain.Period;
import id.sistemkerja.performance.domain.Role;
import id.sistemkerja.performance.store.CaseStore;
import id.sistemkerja.performance.store.CaseStore.Cursor;
import id.sistemkerja.performance.store.CaseStore.Question;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/dashboards")
@Tag(name = "dashboards")
final class CaseListApi {
  private static final int MOST = 200;
  private static final String WHAT =
      "`measure` is the figure, `role` whether as owner or as origin. `category` narrows refused"
          + " requests to one category of reasons. `from` and `to` are those of the dashboard; for"
          + " `STARTED` they are of the day on which the case was begun. As JSON in pages, newest"
          + " first; with `Accept: text/csv` all of them as a table.";

  private final Dashboards dashboards;
  private final CaseStore cases;

  CaseListApi(Dashboards dashboards, CaseStore cases) {
    this.dashboards = dashboards;
    this.cases = cases;
  }

  /** A page of a list; {@code nextCursor} is absent on the last one. */
  record Page(List<CaseRow> items, @Nullable String nextCursor) {}

  @GetMapping(
      path = {"/cases", "/units/{unitId}/cases"},
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The cases that a figure counts", description = WHAT)
  Page page(
      @Parameter(schema = @Schema(type = "string")) @PathVariable(required = false)
          @Nullable OrgUnitId unitId,
      @RequestParam Measure measure,
      @RequestParam(defaultValue = "OWNER") Role role,
      @RequestParam(defaultValue = "false") boolean below,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    if (limit < 1 || limit > MOST) {
      throw invalid("limit", "antara 1 dan " + MOST, "between 1 and " + MOST);
    }
    Cursor after = cursor == null ? null : cursor(cursor);
    Viewer viewer = dashboards.viewer(caller);
    Question question = question(viewer, caller, unitId, below, role, measure, category, from, to);
    List<CaseLine> found = cases.list(question, after, limit + 1);
    List<CaseLine> shown = found.subList(0, Math.min(limit, found.size()));
    return new Page(
        shown.stream().map(line -> CaseRow.of(line, viewer, question.today())).toList(),
        found.size() > limit ? text(cursorAfter(shown.getLast())) : null);
  }

  @GetMapping(
      path = {"/cases", "/units/{unitId}/cases"},
      produces = "text/csv")
  @Operation(summary = "The cases that a figure counts", description = WHAT)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  void table(
      @Parameter(schema = @Schema(type = "string")) @PathVariable(required = false)
          @Nullable OrgUnitId unitId,
      @RequestParam Measure measure,
      @RequestParam(defaultValue = "OWNER") Role role,
      @RequestParam(defaultValue = "false") boolean below,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    Viewer viewer = dashboards.viewer(caller);
    Question question = question(viewer, caller, unitId, below, role, measure, category, from, to);
    // the first rows are read before anything is written: what fails until then is a problem
    List<CaseLine> rows = cases.list(question, null, MOST);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"perkara.csv\"");
    Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    writer.write(CaseTable.MARK + CaseTable.heading());
    while (!rows.isEmpty()) {
      for (CaseLine line : rows) {
        writer.write(CaseTable.line(CaseRow.of(line, viewer, question.today())));
      }
      rows =
          rows.size() < MOST ? List.of() : cases.list(question, cursorAfter(rows.getLast()), MOST);
    }
    writer.flush();
  }

  /** Checks what may be seen, too. */
  private Question question(
      Viewer viewer,
      Caller caller,
      @Nullable OrgUnitId unitId,
      boolean below,
      Role role,
      Measure measure,
      @Nullable String category,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    Period period = DashboardApi.period(from, to);
    Set<OrgUnitId> units = null;
    if (unitId == null) {
      viewer.requireAll();
    } else {
      viewer.unit(unitId);
      units = below ? viewer.structure().downwards(unitId) : Set.of(unitId);
    }
    return new Question(
        caller.regency(), role, units, measure, category, period, dashboards.today());
  }

  private static Cursor cursorAfter(CaseLine line) {
    return new Cursor(line.startedOn(), line.caseId().toString());
  }

  private static String text(Cursor cursor) {
    return cursor.startedOn() + "." + cursor.caseId();
  }

  private static Cursor cursor(String text) {
    try {
      int dot = text.indexOf('.');
      return new Cursor(
          LocalDate.parse(text.substring(0, Math.max(0, dot))),
          UUID.fromString(text.substring(dot + 1)).toString());
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw invalid("cursor", "bukan kursor dari daftar ini", "is not a cursor of this list");
    }
  }

  private static RefusedException invalid(String field, String indonesian, String english) {
    return new RefusedException(
        Refusal.of(WebProblems.INVALID_FIELDS, FieldFault.of(field, indonesian, english)));
  }
}
