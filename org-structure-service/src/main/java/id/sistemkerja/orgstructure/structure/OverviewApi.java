package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.structure.Authority.Acts;
import id.sistemkerja.orgstructure.structure.Authority.Basis;
import id.sistemkerja.orgstructure.structure.ListPosition.Page;
import id.sistemkerja.orgstructure.structure.OfficialView.Placement;
import id.sistemkerja.orgstructure.structure.UnitReadApi.ActingHead;
import id.sistemkerja.orgstructure.structure.UnitReadApi.Head;
import id.sistemkerja.orgstructure.structure.UnitReadApi.Names;
import id.sistemkerja.orgstructure.structure.UnitView.HeadTerm;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.FunctionalGrade;
import id.sistemkerja.regulation.HeadRank;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may act for an office, how many each head leads, and which posts are vacant. */
@RestController
@RequestMapping("/v1/units")
@Tag(name = "units")
final class OverviewApi {
  private static final int MOST = 200;

  private final Structure structure;
  private final Today today;
  private final Representations representations;

  OverviewApi(Structure structure, Today today, Representations representations) {
    this.structure = structure;
    this.today = today;
    this.representations = representations;
  }

  /**
   * Who may act and sign for the head of a unit.
   *
   * @param mayAct nearest first; empty if no office up to the top is filled
   * @param vacant whether the post has no holder on the day
   */
  record OfficeAuthority(
      LocalDate asOf,
      @Nullable Instant knownAt,
      OrgUnitId unitId,
      String unitName,
      String office,
      boolean vacant,
      @Nullable Head holder,
      @Nullable ActingHead standIn,
      List<MayAct> mayAct) {}

  /**
   * Somebody who may act.
   *
   * @param officeUnitId the unit whose head he or she is or stands in for
   * @param number of the appointment, the mandate letter or the reorganization's decree
   */
  record MayAct(
      EmployeeId employeeId,
      @Nullable String name,
      OrgUnitId officeUnitId,
      String office,
      Basis basis,
      @Nullable String number,
      LocalDate from,
      @Nullable LocalDate to,
      BilingualText reason) {}

  @GetMapping("/{id}/authority")
  @Operation(
      summary = "Who may act and sign for a unit's head on a day, and on what mandate",
      description =
          "The holder, the stand-in, the head of a dissolved unit's successor; while the post is"
              + " vacant without a stand-in, the next level up, with the reason.")
  ResponseEntity<OfficeAuthority> authority(
      @PathVariable OrgUnitId id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      Caller caller) {
    LocalDate day = today.or(asOf);
    Structure then = structure.knownAt(knownAt);
    UnitView unit =
        UnitReadApi.existing(
            UnitReadApi.known(
                structure.unit(caller.regency(), id),
                knownAt,
                u -> then.unit(caller.regency(), u.unitId())),
            day);
    List<Acts> acts = new Authority(then, day).of(unit);
    Names names =
        new Names(
            then.officials(
                Stream.concat(UnitReadApi.onDay(unit, day), acts.stream().map(Acts::employeeId))
                    .toList()));
    UnitView called = unit.on(day);
    return representations.of(
        new OfficeAuthority(
            day,
            knownAt,
            id,
            called.name(),
            called.headTitle(),
            unit.headOn(day).isEmpty(),
            unit.headOn(day).map(names::head).orElse(null),
            unit.actingOn(day).map(names::acting).orElse(null),
            acts.stream()
                .map(a ->
                    new MayAct(
                        a.employeeId(),
                        names.name(a.employeeId()),
                        a.officeUnitId(),
                        a.office(),
                        a.basis(),
                        a.number(),
                        a.from(),
                        a.to(),
                        a.reason()))
                .toList()));
  }

  /**
   * How many a head leads (KED-8).
   *
   * @param directUnits directly below
   * @param officialsAppraised placed under this head, wherever they stand
   * @param functional of them functional officials, by grade
   * @param operational of them Pelaksana
   */
  record Span(
      OrgUnitId unitId,
      String name,
      OrgUnitId apparatusId,
      HeadRank rank,
      String headTitle,
      @Nullable Head head,
      @Nullable ActingHead actingHead,
      long directUnits,
      int officialsAppraised,
      Map<FunctionalGrade, Integer> functional,
      int operational) {}

  record Spans(
      LocalDate asOf, @Nullable Instant knownAt, List<Span> items, @Nullable String nextCursor) {}

  @GetMapping("/spans")
  @Operation(
      summary = "The span of control of every head, by the units' codes",
      description = "Of one apparatus, or of the whole regency.")
  ResponseEntity<Spans> spans(
      @RequestParam(required = false) @Nullable OrgUnitId apparatusId,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    Asked asked = asked(asOf, knownAt, caller);
    LocalDate day = asked.day();
    Map<OrgUnitId, Long> children =
        asked.units().stream()
            .filter(u -> u.parentUnitId() != null)
            .collect(
                Collectors.groupingBy(
                    u -> Objects.requireNonNull(u.parentUnitId()), Collectors.counting()));
    Page<UnitView> page = page(asked.units(), apparatusId, cursor, limit);
    Map<OrgUnitId, Staff> staff =
        Staff.count(
            asked
                .then()
                .everPlacedIn(
                    caller.regency(), page.items().stream().map(UnitView::unitId).toList()),
            day,
            Placement::appraiserUnitId);
    Names names = UnitReadApi.names(asked.then(), page.items(), day);
    return representations.of(
        new Spans(
            day,
            knownAt,
            page.items().stream()
                .map(u -> {
                  Staff led = staff.getOrDefault(u.unitId(), Staff.NOBODY);
                  return new Span(
                      u.unitId(),
                      u.name(),
                      u.apparatusId(),
                      u.rank(),
                      u.headTitle(),
                      u.headOn(day).map(names::head).orElse(null),
                      u.actingOn(day).map(names::acting).orElse(null),
                      children.getOrDefault(u.unitId(), 0L),
                      led.everybody(),
                      led.functional(),
                      led.operational());
                })
                .toList(),
            page.nextCursor()));
  }

  /**
   * A post without a holder.
   *
   * @param since its first vacant day
   * @param previous who held it last; absent if nobody did
   * @param actingHead who stands in; the mandate ends with {@code to}
   */
  record Vacancy(
      OrgUnitId unitId,
      String name,
      OrgUnitId apparatusId,
      HeadRank rank,
      String headTitle,
      LocalDate since,
      @Nullable Head previous,
      @Nullable ActingHead actingHead) {}

  record Vacancies(
      LocalDate asOf,
      @Nullable Instant knownAt,
      List<Vacancy> items,
      @Nullable String nextCursor) {}

  @GetMapping("/vacancies")
  @Operation(
      summary = "Posts of heads without a holder, by the units' codes",
      description = "Since when, who stands in, and when that mandate ends.")
  ResponseEntity<Vacancies> vacancies(
      @RequestParam(required = false) @Nullable OrgUnitId apparatusId,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      Caller caller) {
    Asked asked = asked(asOf, knownAt, caller);
    LocalDate day = asked.day();
    List<UnitView> vacant = asked.units().stream().filter(u -> u.headOn(day).isEmpty()).toList();
    Page<UnitView> page = page(vacant, apparatusId, cursor, limit);
    Names names =
        new Names(
            asked
                .then()
                .officials(
                    page.items().stream()
                        .flatMap(u ->
                            Stream.concat(
                                UnitReadApi.onDay(u, day),
                                u.lastHeadBefore(day).map(HeadTerm::employeeId).stream()))
                        .toList()));
    return representations.of(
        new Vacancies(
            day,
            knownAt,
            page.items().stream()
                .map(u ->
                    new Vacancy(
                        u.unitId(),
                        u.name(),
                        u.apparatusId(),
                        u.rank(),
                        u.headTitle(),
                        u.vacantSince(day),
                        u.lastHeadBefore(day).map(names::head).orElse(null),
                        u.actingOn(day).map(names::acting).orElse(null)))
                .toList(),
            page.nextCursor()));
  }

  /**
   * What a list is made of.
   *
   * @param then what was known by the instant asked for
   * @param units of the regency on the day
   */
  private record Asked(LocalDate day, Structure then, List<UnitView> units) {}

  private Asked asked(@Nullable LocalDate asOf, @Nullable Instant knownAt, Caller caller) {
    LocalDate day = today.or(asOf);
    Structure then = structure.knownAt(knownAt);
    return new Asked(day, then, then.units(caller.regency(), null, null, null, day));
  }

  private static Page<UnitView> page(
      List<UnitView> all, @Nullable OrgUnitId apparatus, @Nullable String cursor, int limit) {
    List<UnitView> wanted =
        apparatus == null
            ? all
            : all.stream().filter(u -> u.apparatusId().equals(apparatus)).toList();
    return Page.of(
        wanted,
        u -> new ListPosition(u.code(), u.unitId().value()),
        cursor,
        Math.clamp(limit, 1, MOST));
  }
}
