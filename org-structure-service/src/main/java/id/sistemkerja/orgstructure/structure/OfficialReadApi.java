package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.official.domain.OfficialProblems;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.structure.OfficialView.Evidenced;
import id.sistemkerja.orgstructure.structure.OfficialView.Grade;
import id.sistemkerja.orgstructure.structure.OfficialView.Left;
import id.sistemkerja.orgstructure.structure.OfficialView.Placement;
import id.sistemkerja.orgstructure.structure.OfficialView.Post;
import id.sistemkerja.orgstructure.structure.Structure.After;
import id.sistemkerja.orgstructure.structure.Structure.OfficialQuery;
import id.sistemkerja.orgstructure.structure.Structure.Place;
import id.sistemkerja.orgstructure.structure.Structure.PlacedOfficials;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/officials")
@Tag(name = "officials")
final class OfficialReadApi {
  private static final int MOST = 200;

  private final Structure structure;
  private final Today today;
  private final Representations representations;

  OfficialReadApi(Structure structure, Today today, Representations representations) {
    this.structure = structure;
    this.today = today;
    this.representations = representations;
  }

  /** A unit by name. */
  record UnitName(OrgUnitId unitId, String name, OrgUnitId apparatusId) {
    static @Nullable UnitName of(@Nullable UnitView unit, LocalDate day) {
      if (unit == null) {
        return null;
      }
      UnitView then = unit.on(day);
      return new UnitName(then.unitId(), then.name(), then.apparatusId());
    }
  }

  /**
   * An official on a day; no personal numbers or addresses.
   *
   * @param competences what the official can do on the day, in a few words each
   * @param unit headed by the official, or else of the placement; absent for one who stands nowhere
   * @param appraiserUnit whose head appraises the official
   */
  record Official(
      EmployeeId employeeId,
      String name,
      Nip.Kind nipKind,
      String golongan,
      Position position,
      List<String> competences,
      @Nullable UnitName unit,
      @Nullable UnitName appraiserUnit) {}

  /** A page of the list; {@code nextCursor} is absent on the last one. */
  record Officials(
      LocalDate asOf,
      @Nullable Instant knownAt,
      List<Official> items,
      @Nullable String nextCursor) {}

  /**
   * An official with the history of placements.
   *
   * @param knownAt the instant up to which records were read; absent: all
   * @param nip only for the official, the regency's administrator and the inspectorate, as is
   *     {@code email}
   * @param competences with their evidence, withdrawn ones among them
   * @param left absent while the official serves
   */
  record OfficialDetail(
      LocalDate asOf,
      @Nullable Instant knownAt,
      long version,
      Official official,
      @Nullable String nip,
      @Nullable String email,
      List<OfficePart> offices,
      List<Placement> placements,
      List<Post> posts,
      List<Grade> grades,
      List<Evidenced> competences,
      @Nullable Left left) {}

  /** An office held on the day. */
  record OfficePart(OrgUnitId unitId, String unitName, String title, boolean acting) {}

  @GetMapping
  @Operation(
      summary = "Officials of the caller's regency by name",
      description =
          "`q` is words of the name or parts of them, in any order, titles and diacritics ignored;"
              + " `competence` is part of a competence that counts on the day; `unitId` and"
              + " `apparatusId` say where they stand on the day `asOf`, by default today; with"
              + " `knownAt`, as was recorded by that instant.")
  ResponseEntity<Officials> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable OrgUnitId unitId,
      @RequestParam(required = false) @Nullable OrgUnitId apparatusId,
      @RequestParam(required = false) @Nullable String competence,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    LocalDate day = today.or(asOf);
    int size = Math.clamp(limit, 1, MOST);
    Structure then = structure.knownAt(knownAt);
    PlacedOfficials found =
        then.officials(
            caller.regency(),
            new OfficialQuery(q, competence, unitId, apparatusId),
            day,
            cursor == null ? null : after(cursor),
            size);
    Map<OrgUnitId, UnitView> units = units(then, found.places());
    List<Official> items =
        found.officials().stream()
            .map(o -> official(o, found.places().get(o.employeeId()), units, day))
            .toList();
    return representations.of(
        new Officials(
            day,
            knownAt,
            items,
            items.size() < size ? null : position(found.officials().getLast()).write()));
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "An official, the offices held on the day, and every placement",
      description =
          "As of the day `asOf`, as recorded by the instant `knownAt`. With `minVersion` (from the"
              + " receipt of a write) it waits up to 5 s until the answer includes that write.")
  ResponseEntity<OfficialDetail> one(
      @PathVariable EmployeeId id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      @RequestParam(defaultValue = "0") long minVersion,
      Caller caller) {
    LocalDate day = today.or(asOf);
    Optional<OfficialView> found =
        Structure.await(
            () -> structure.official(caller.regency(), id),
            o -> o.map(OfficialView::version).orElse(0L) >= minVersion,
            UnitReadApi.LONGEST_WAIT);
    Structure then = structure.knownAt(knownAt);
    OfficialView official =
        found
            .flatMap(o -> then.official(caller.regency(), o.employeeId()))
            .orElseThrow(() -> new RefusedException(OfficialProblems.OFFICIAL_NOT_FOUND));
    Map<EmployeeId, Place> places = then.places(caller.regency(), List.of(official), day);
    boolean mayKnow =
        id.equals(caller.employee()) || caller.has("regency-admin") || caller.has("inspector");
    return representations.of(
        official.version(),
        new OfficialDetail(
            day,
            knownAt,
            official.version(),
            official(official, places.get(id), units(then, places), day),
            mayKnow ? official.nip() : null,
            mayKnow ? official.email() : null,
            then.offices(caller.regency(), id, day).stream()
                .map(o ->
                    new OfficePart(
                        o.unit().unitId(),
                        o.unit().name(),
                        o.unit().headTitle(),
                        o.mandate() != null))
                .toList(),
            official.placements(),
            official.posts(),
            official.grades(),
            official.evidenced(),
            official.left()));
  }

  private static Map<OrgUnitId, UnitView> units(Structure then, Map<EmployeeId, Place> places) {
    return then.units(
        places.values().stream()
            .flatMap(
                p -> Stream.of(Optional.of(p.unitId()), Optional.ofNullable(p.appraiserUnitId())))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Official official(
      OfficialView o, @Nullable Place place, Map<OrgUnitId, UnitView> units, LocalDate day) {
    OrgUnitId appraiser = place == null ? null : place.appraiserUnitId();
    return new Official(
        o.employeeId(),
        o.name(),
        o.nipKind(),
        o.golonganOn(day),
        o.positionOn(day),
        competences(o, day),
        place == null ? null : UnitName.of(units.get(place.unitId()), day),
        appraiser == null ? null : UnitName.of(units.get(appraiser), day));
  }

  private static List<String> competences(OfficialView official, LocalDate day) {
    return Stream.concat(
            official.competences().stream(),
            official.evidenced().stream().filter(e -> e.holds(day)).map(e -> e.competence().name()))
        .distinct()
        .toList();
  }

  private static ListPosition position(OfficialView official) {
    After after = After.of(official);
    return new ListPosition(after.name(), after.id());
  }

  private static After after(String cursor) {
    ListPosition position = ListPosition.read(cursor);
    return new After(position.key(), position.id());
  }
}
