package id.sistemkerja.orgstructure.bulk.read;

import id.sistemkerja.orgstructure.bulk.sheet.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers that are files. */
final class Download {
  private Download() {}

  static void begin(HttpServletResponse response, String name, String format) {
    response.setContentType(
        format.equals("csv")
            ? "text/csv;charset=UTF-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
    response.setHeader("Cache-Control", "no-store");
  }

  static SheetWriter writer(HttpServletResponse response, String format) throws IOException {
    return format.equals("csv")
        ? SheetWriter.csv(response.getOutputStream())
        : SheetWriter.workbook(response.getOutputStream());
  }
}
