package id.sistemkerja.orgstructure.bulk.read;

import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.Templates;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/imports/templates")
@Tag(name = "imports")
final class TemplateApi {
  @GetMapping("/{sheet}.{format:csv|xlsx}")
  @Operation(
      summary = "A file to fill in",
      description =
          "`sheet` is units, officials, heads, placements or stand-ins; `all` (XLSX only) has every"
              + " sheet. Row 2 is an example and may stay; notes and lists are in the workbook.")
  void template(
      @PathVariable String sheet,
      @PathVariable String format,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    boolean all = sheet.equals("all") && format.equals("xlsx");
    List<Sheet> sheets =
        all
            ? List.of(Sheet.values())
            : List.of(
                Sheet.byPath(sheet).orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND)));
    Download.begin(response, "templat-" + (all ? "struktur" : sheet), format);
    if (format.equals("csv")) {
      Templates.csv(sheets.getFirst(), response.getOutputStream());
    } else {
      Templates.workbook(sheets, response.getOutputStream());
    }
  }
}
