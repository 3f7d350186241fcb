package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.orgstructure.structure.UnitView.ActingTerm;
import id.sistemkerja.orgstructure.structure.UnitView.Dissolution;
import id.sistemkerja.orgstructure.structure.UnitView.HeadTerm;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import id.sistemkerja.orgstructure.unit.domain.UnitProblems;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.regulation.HeadRank;
import id.sistemkerja.regulation.UnitKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/units")
@Tag(name = "units")
final class UnitReadApi {
  /** How long a read waits for the caller's own write to arrive. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Structure structure;
  private final Today today;
  private final Representations representations;

  UnitReadApi(Structure structure, Today today, Representations representations) {
    this.structure = structure;
    this.today = today;
    this.representations = representations;
  }

  /** A term as holder of the post; without {@code to} it goes on. */
  record Head(
      EmployeeId employeeId,
      @Nullable String name,
      String decreeNumber,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Signatory signedBy) {}

  /** A term as stand-in. */
  record ActingHead(
      EmployeeId employeeId,
      @Nullable String name,
      ActingMandate.Capacity capacity,
      String mandateNumber,
      LocalDate from,
      LocalDate to,
      @Nullable Signatory signedBy) {}

  /**
   * A unit on a day.
   *
   * @param head absent while the post is vacant
   * @param actingHead absent while nobody stands in
   * @param dissolution its end, if one is recorded
   */
  record Unit(
      OrgUnitId unitId,
      String name,
      UnitKind kind,
      HeadRank rank,
      @Nullable OrgUnitId parentUnitId,
      OrgUnitId apparatusId,
      UnitKind apparatusKind,
      String code,
      String headTitle,
      LocalDate effectiveFrom,
      @Nullable Head head,
      @Nullable ActingHead actingHead,
      @Nullable Dissolution dissolution) {}

  /**
   * @param knownAt the instant up to which records were read; absent: all
   */
  record Units(LocalDate asOf, @Nullable Instant knownAt, List<Unit> items) {}

  /**
   * A unit with its history.
   *
   * @param knownAt the instant up to which records were read; absent: all
   * @param version of the unit
   * @param children units directly below it on the day
   * @param heads every term of a holder, whatever the day
   * @param actingHeads every term of a stand-in, whatever the day
   */
  record UnitDetail(
      LocalDate asOf,
      @Nullable Instant knownAt,
      long version,
      Unit unit,
      List<Unit> children,
      List<Head> heads,
      List<ActingHead> actingHeads) {}

  @GetMapping
  @Operation(
      summary = "Units of the caller's regency, each with its head and stand-in on the day",
      description =
          "A flat list of the units that exist on the day `asOf`, by default today, as they are"
              + " called and where they stand on it; with `knownAt`, as was recorded by that"
              + " instant.")
  ResponseEntity<Units> list(
      @RequestParam(required = false) @Nullable OrgUnitId apparatusId,
      @RequestParam(required = false) @Nullable OrgUnitId parentUnitId,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      Caller caller) {
    LocalDate day = today.or(asOf);
    Structure then = structure.knownAt(knownAt);
    List<UnitView> units = then.units(caller.regency(), apparatusId, parentUnitId, q, day);
    Names names = names(then, units, day);
    return representations.of(
        new Units(day, knownAt, units.stream().map(u -> names.unit(u, day)).toList()));
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "A unit with its children and everybody who has headed it",
      description =
          "As of the day `asOf`, as recorded by the instant `knownAt`. With `minVersion` (from the"
              + " receipt of a write) it waits up to 5 s until the answer includes that write.")
  ResponseEntity<UnitDetail> one(
      @PathVariable OrgUnitId id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Instant knownAt,
      @RequestParam(defaultValue = "0") long minVersion,
      Caller caller) {
    LocalDate day = today.or(asOf);
    Optional<UnitView> found =
        Structure.await(
            () -> structure.unit(caller.regency(), id),
            u -> u.map(UnitView::version).orElse(0L) >= minVersion,
            LONGEST_WAIT);
    Structure then = structure.knownAt(knownAt);
    UnitView unit =
        existing(known(found, knownAt, u -> then.unit(caller.regency(), u.unitId())), day);
    List<UnitView> children = then.units(caller.regency(), null, id, null, day);
    Names names =
        new Names(
            then.officials(
                Stream.concat(
                        children.stream().flatMap(u -> onDay(u, day)),
                        Stream.concat(
                            unit.heads().stream().map(HeadTerm::employeeId),
                            unit.acting().stream().map(ActingTerm::employeeId)))
                    .toList()));
    return representations.of(
        unit.version(),
        new UnitDetail(
            day,
            knownAt,
            unit.version(),
            names.unit(unit, day),
            children.stream().map(u -> names.unit(u, day)).toList(),
            unit.heads().stream().map(names::head).toList(),
            unit.acting().stream().map(names::acting).toList()));
  }

  /** The unit as it was known, or the refusal that says that it was not. */
  static UnitView known(
      Optional<UnitView> unit,
      @Nullable Instant knownAt,
      Function<UnitView, Optional<UnitView>> then) {
    UnitView now = unit.orElseThrow(() -> new RefusedException(UnitProblems.UNIT_NOT_FOUND));
    return then.apply(now)
        .orElseThrow(() ->
            new RefusedException(
                Refusal.of(
                    UnitProblems.UNIT_NOT_FOUND,
                    FieldFault.of(
                        "knownAt",
                        "belum tercatat pada " + knownAt,
                        "not recorded by " + knownAt))));
  }

  /** The unit, or the refusal that says that it did not exist yet. */
  static UnitView existing(UnitView unit, LocalDate day) {
    if (unit.effectiveFrom().isAfter(day)) {
      throw new RefusedException(
          Refusal.of(
              UnitProblems.UNIT_NOT_FOUND,
              FieldFault.of(
                  "asOf",
                  "unit baru ada sejak " + unit.effectiveFrom(),
                  "the unit exists from " + unit.effectiveFrom())));
    }
    return unit;
  }

  static Names names(Structure then, Collection<UnitView> units, LocalDate day) {
    return new Names(then.officials(units.stream().flatMap(u -> onDay(u, day)).toList()));
  }

  static Stream<EmployeeId> onDay(UnitView unit, LocalDate day) {
    return Stream.concat(
        unit.headOn(day).map(HeadTerm::employeeId).stream(),
        unit.actingOn(day).map(ActingTerm::employeeId).stream());
  }

  /** Those who are to be named. */
  record Names(Map<EmployeeId, OfficialView> officials) {
    Unit unit(UnitView view, LocalDate day) {
      UnitView u = view.on(day);
      return new Unit(
          u.unitId(),
          u.name(),
          u.kind(),
          u.rank(),
          u.parentUnitId(),
          u.apparatusId(),
          u.apparatusKind(),
          u.code(),
          u.headTitle(),
          u.effectiveFrom(),
          u.headOn(day).map(this::head).orElse(null),
          u.actingOn(day).map(this::acting).orElse(null),
          u.dissolution());
    }

    Head head(HeadTerm term) {
      return new Head(
          term.employeeId(),
          name(term.employeeId()),
          term.decreeNumber(),
          term.from(),
          term.to(),
          term.signedBy());
    }

    ActingHead acting(ActingTerm term) {
      return new ActingHead(
          term.employeeId(),
          name(term.employeeId()),
          term.capacity(),
          term.mandateNumber(),
          term.from(),
          term.to(),
          term.signedBy());
    }

    @Nullable String name(EmployeeId id) {
      OfficialView official = officials.get(id);
      return official == null ? null : official.name();
    }
  }
}
