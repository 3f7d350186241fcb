package id.sistemkerja.orgstructure.bulk.read;

import id.sistemkerja.orgstructure.bulk.sheet.Sheet;
import id.sistemkerja.orgstructure.bulk.sheet.SheetWriter;
import id.sistemkerja.orgstructure.structure.Structure;
import id.sistemkerja.orgstructure.structure.Today;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/exports")
@Tag(name = "exports", description = "The structure as files that can be imported again")
final class ExportApi {
  private final Structure structure;
  private final Today today;

  ExportApi(Structure structure, Today today) {
    this.structure = structure;
    this.today = today;
  }

  @GetMapping("/{sheet}.{format:csv|xlsx}")
  @Operation(
      summary = "Units, officials, heads, placements or stand-ins as a file",
      description =
          "As of the day `asOf`, by default today; with `history`, also the terms and placements"
              + " that were over by then. `sheet` is units, officials, heads, placements, stand-ins"
              + " or, as XLSX, all. NIP and e-mail addresses stand in it for the regency's"
              + " administrator and the inspectorate only.")
  void export(
      @PathVariable String sheet,
      @PathVariable String format,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "false") boolean history,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    boolean all = sheet.equals("all") && format.equals("xlsx");
    List<Sheet> sheets =
        all
            ? List.of(Sheet.values())
            : List.of(
                Sheet.byPath(sheet).orElseThrow(() -> new RefusedException(WebProblems.NOT_FOUND)));
    LocalDate day = asOf == null ? today.get() : asOf;
    SheetRows rows =
        new SheetRows(
            structure,
            caller.regency(),
            day,
            history,
            caller.has("regency-admin") || caller.has("inspector"));
    Download.begin(
        response, (all ? "struktur" : sheet) + "-" + caller.regency() + "-" + day, format);
    try (SheetWriter writer = Download.writer(response, format)) {
      for (Sheet wanted : sheets) {
        rows.write(wanted, writer);
      }
    }
  }
}
