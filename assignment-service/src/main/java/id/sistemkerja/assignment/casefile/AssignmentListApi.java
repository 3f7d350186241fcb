package id.sistemkerja.assignment.casefile;

import com.mongodb.client.model.Filters;
import id.sistemkerja.assignment.casefile.CaseFile.Subject;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assignments as of a day: of an official, of a unit, or those that end soon. */
@RestController
@RequestMapping("/v1/assignments")
@Tag(name = "assignments")
final class AssignmentListApi {
  private static final int MOST = 200;
  private static final int LONGEST_AHEAD = 366;

  private final Cases cases;
  private final Offices offices;
  private final ZoneId zone;

  AssignmentListApi(Cases cases, Offices offices, ZoneId zone) {
    this.cases = cases;
    this.offices = offices;
    this.zone = zone;
  }

  /**
   * An assignment.
   *
   * @param ownerUnitId whose target the work serves
   * @param originUnitId where the official belongs
   * @param periodTo absent where the work lasts until it is done
   */
  record Item(
      UUID assignmentId,
      UUID caseId,
      UUID letterId,
      @Nullable String letterNumber,
      EmployeeId officialId,
      String officialName,
      OrgUnitId originUnitId,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      @Nullable String purpose,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      Stage stage) {
    static Item of(CaseFile file) {
      Subject subject = file.subject();
      var letter = Objects.requireNonNull(file.letter(), "an assignment has a letter");
      return new Item(
          letter.assignmentId(),
          file.caseId(),
          letter.letterId(),
          letter.number(),
          subject.officialId(),
          subject.officialName(),
          subject.officialUnitId(),
          subject.ownerUnitId(),
          subject.ownerUnitName(),
          subject.content().purpose(),
          subject.content().periodFrom(),
          subject.content().periodTo(),
          file.stage());
    }
  }

  /**
   * A page of assignments.
   *
   * @param asOf the day on which all of them run
   */
  record Assignments(LocalDate asOf, List<Item> items, @Nullable String nextCursor) {}

  @GetMapping
  @Operation(
      summary = "Assignments that run on a day, of those that the caller may read",
      description =
          "`unitId` is the owner's or the official's own unit; `asOf` is today unless named;"
              + " `expiringWithinDays` leaves those whose last day is that near to `asOf`.")
  Assignments list(
      @RequestParam(required = false) @Nullable String officialId,
      @RequestParam(required = false) @Nullable String unitId,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer expiringWithinDays,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    LocalDate day = usable(asOf == null ? offices.today() : asOf);
    List<Bson> filters = new ArrayList<>(runningOn(day));
    if (officialId != null) {
      filters.add(Filters.eq("subject.officialId", officialId));
    }
    if (unitId != null) {
      filters.add(
          Filters.or(
              Filters.eq("subject.ownerUnitId", unitId),
              Filters.eq("subject.officialUnitId", unitId)));
    }
    if (expiringWithinDays != null) {
      filters.add(
          Filters.lte(
              "subject.content.periodTo", day.plusDays(checked(expiringWithinDays)).toString()));
    }
    int size = Math.clamp(limit, 1, MOST);
    List<CaseFile> found =
        cases.readable(caller, filters, cursor == null ? null : CaseCursor.read(cursor), size);
    return new Assignments(
        day,
        found.stream().map(Item::of).toList(),
        found.size() < size ? null : CaseCursor.after(found.getLast()).text());
  }

  /** Signed by that day, begun, and neither over nor closed before it. */
  private List<Bson> runningOn(LocalDate day) {
    return List.of(
        Cases.withLetter(),
        Filters.lte("letter.signedOn", day.toString()),
        Filters.or(
            Filters.eq("subject.content.periodFrom", null),
            Filters.lte("subject.content.periodFrom", day.toString())),
        Filters.or(
            Filters.eq("subject.content.periodTo", null),
            Filters.gte("subject.content.periodTo", day.toString())),
        // nothing follows a closure: a closed case changed last when it was closed
        Filters.or(
            Filters.nin("stage", List.of(Stage.CLOSED.name(), Stage.REVOKED.name())),
            Filters.gte("changed", CaseEntry.sortable(day.atStartOfDay(zone).toInstant()))));
  }

  private static LocalDate usable(LocalDate day) {
    if (day.getYear() < 2000 || day.getYear() > 2199) {
      throw fault("asOf", "tahun antara 2000 dan 2199", "a year between 2000 and 2199");
    }
    return day;
  }

  private static int checked(int days) {
    if (days < 0 || days > LONGEST_AHEAD) {
      throw fault(
          "expiringWithinDays",
          "antara 0 dan " + LONGEST_AHEAD + " hari",
          "between 0 and " + LONGEST_AHEAD + " days");
    }
    return days;
  }

  private static RefusedException fault(String field, String id, String en) {
    return new RefusedException(
        Refusal.of(WebProblems.INVALID_FIELDS, FieldFault.of(field, id, en)));
  }
}
