package id.sistemkerja.assignment.letter.read;

import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.register.read.ReservedNumber;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of letters (buku agenda), to be read and to be printed. */
@RestController
@RequestMapping("/v1/letters")
@Tag(name = "letters")
final class LetterRegisterApi {
  private static final int MOST = 200;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;
  private static final Pattern PLACE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[^~]{0,120}~[0-9]{8,10}~[0-9a-f-]{36}");
  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final LetterRegister register;

  LetterRegisterApi(LetterRegister register) {
    this.register = register;
  }

  /** A line of the register, as {@link RegisteredLetter}. */
  record Line(
      UUID letterId,
      UUID caseId,
      String status,
      String title,
      @Nullable String number,
      @Nullable Integer sequence,
      LocalDate date,
      EmployeeId officialId,
      String officialName,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String purpose,
      LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      OrgUnitId signatoryUnitId,
      String signatoryTitle,
      @Nullable String signatoryName,
      List<Copy> copies,
      RegisteredLetter.@Nullable Fate fate) {
    static Line of(RegisteredLetter l) {
      return new Line(
          l.letterId(),
          l.caseId(),
          l.status(),
          l.title(),
          l.number(),
          l.sequence(),
          l.date(),
          l.assigneeId(),
          l.assigneeName(),
          l.ownerUnitId(),
          l.ownerUnitName(),
          l.purpose(),
          l.periodFrom(),
          l.periodTo(),
          l.signatoryUnitId(),
          l.signatoryTitle(),
          l.signatoryName(),
          l.copies(),
          l.fate());
    }
  }

  record Lines(List<Line> items, @Nullable String nextCursor) {}

  @GetMapping
  @Operation(
      summary = "The register of letters that the caller may read, the last first",
      description =
          "Of the caller's offices (owner, signatory, copies) and the caller's own; of the whole"
              + " regency for inspectors and administrators. A draft has no number yet.")
  Lines list(
      @RequestParam(required = false) @Nullable String unitId,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    int size = Math.clamp(limit, 1, MOST);
    List<RegisteredLetter> found =
        register.page(caller, query(unitId, year, q), cursor == null ? null : place(cursor), size);
    return new Lines(
        found.stream().map(Line::of).toList(),
        found.size() < size ? null : cursor(found.getLast()));
  }

  @GetMapping("/register.xlsx")
  @Operation(
      summary = "The register as a workbook, to be printed as it is",
      description =
          "Letters that have a number, in the order of their numbers, as the list above; among them"
              + " the numbers that were reserved for paper, and what became of them.")
  ResponseEntity<byte[]> workbook(
      @RequestParam(required = false) @Nullable String unitId,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String q,
      Caller caller)
      throws IOException {
    LetterRegister.Query query = query(unitId, year, q);
    // whole before the first byte goes out: what fails is then a problem and not half a file
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (RegisterWorkbook workbook = new RegisterWorkbook(file, year)) {
      Queue<ReservedNumber> reserved = new ArrayDeque<>(register.reserved(caller, query));
      register.eachNumbered(
          caller,
          query,
          letter -> {
            while (!reserved.isEmpty()
                && reserved.peek().isBefore(letter.registerId(), letter.sequence())) {
              workbook.line(reserved.poll());
            }
            workbook.line(letter);
          });
      reserved.forEach(workbook::line);
    }
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("buku-agenda" + (year == null ? "" : "-" + year) + ".xlsx")
                .build()
                .toString())
        .body(file.toByteArray());
  }

  private static LetterRegister.Query query(
      @Nullable String unitId, @Nullable Integer year, @Nullable String q) {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw fault(
          "year",
          "antara " + FIRST_YEAR + " dan " + LAST_YEAR,
          "between " + FIRST_YEAR + " and " + LAST_YEAR);
    }
    return new LetterRegister.Query(unitId, year, q);
  }

  private static String cursor(RegisteredLetter last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(last.place().getBytes(StandardCharsets.UTF_8));
  }

  private static String place(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (PLACE.matcher(text).matches()) {
        return text;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw fault(
        "cursor",
        "bukan penunjuk halaman dari nextCursor",
        "is not a cursor that was given as nextCursor");
  }

  private static RefusedException fault(String field, String id, String en) {
    return new RefusedException(
        Refusal.of(WebProblems.INVALID_FIELDS, FieldFault.of(field, id, en)));
  }
}
