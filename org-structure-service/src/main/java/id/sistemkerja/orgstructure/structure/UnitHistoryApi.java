package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingHeadMandated;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.ActingMandateEnded;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitDissolved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitEstablished;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadAppointed;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitHeadReleased;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitMoved;
import id.sistemkerja.orgstructure.unit.domain.UnitEvent.UnitRenamed;
import id.sistemkerja.platform.command.StreamCommandHandler.Told;
import id.sistemkerja.platform.web.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "units")
final class UnitHistoryApi {
  private final Structure structure;
  private final Past past;
  private final Representations representations;

  UnitHistoryApi(Structure structure, Past past, Representations representations) {
    this.structure = structure;
    this.past = past;
    this.representations = representations;
  }

  /**
   * All that a unit was, each with the days on which it held and the instant when it was recorded.
   *
   * @param dissolution absent while no end is recorded
   */
  record UnitHistory(
      OrgUnitId unitId,
      @Nullable Instant knownAt,
      List<Name> names,
      List<Parent> parents,
      List<HeldBy> heads,
      List<HeldBy> standIns,
      @Nullable End dissolution) {}

  /** What it was called; without {@code to} it still is. */
  record Name(
      String name,
      String headTitle,
      String code,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String decreeNumber,
      Instant recordedAt) {
    Name until(LocalDate last) {
      return new Name(name, headTitle, code, from, last, decreeNumber, recordedAt);
    }
  }

  /**
   * Where it stood.
   *
   * @param parentUnitId absent for an apparatus
   */
  record Parent(
      @Nullable OrgUnitId parentUnitId,
      OrgUnitId apparatusId,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String decreeNumber,
      Instant recordedAt) {
    Parent until(LocalDate last) {
      return new Parent(parentUnitId, apparatusId, from, last, decreeNumber, recordedAt);
    }
  }

  /**
   * Who headed it or stood in.
   *
   * @param number of the decree or the mandate letter
   * @param signedBy who signed it, where it was told
   * @param endRecordedAt when the last day was recorded, if that was later than the rest
   */
  record HeldBy(
      EmployeeId employeeId,
      @Nullable String name,
      ActingMandate.@Nullable Capacity capacity,
      String number,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Signatory signedBy,
      Instant recordedAt,
      @Nullable Instant endRecordedAt) {
    HeldBy until(LocalDate last, Instant recorded) {
      return new HeldBy(
          employeeId, name, capacity, number, from, last, signedBy, recordedAt, recorded);
    }

    HeldBy named(@Nullable String text) {
      return new HeldBy(
          employeeId, text, capacity, number, from, to, signedBy, recordedAt, endRecordedAt);
    }
  }

  /**
   * Its end.
   *
   * @param from the first day without it
   */
  record End(
      LocalDate from,
      List<OrgUnitId> successorUnitIds,
      OrgUnitId officeSuccessorUnitId,
      String decreeNumber,
      Instant recordedAt) {}

  @GetMapping("/v1/units/{id}/history")
  @Operation(
      summary = "What a unit was called, where it stood and who headed it, and when each was told",
      description = "With `knownAt`, as was recorded by that instant.")
  ResponseEntity<UnitHistory> history(
      @PathVariable OrgUnitId id,
      @RequestParam(required = false) @Nullable Instant knownAt,
      Caller caller) {
    Structure then = structure.knownAt(knownAt);
    UnitView unit =
        UnitReadApi.known(
            structure.unit(caller.regency(), id),
            knownAt,
            u -> then.unit(caller.regency(), u.unitId()));
    Telling telling = new Telling();
    past.told(unit).stream()
        .filter(t -> knownAt == null || !t.envelope().recordedAt().isAfter(knownAt))
        .forEach(telling::add);
    List<EmployeeId> people =
        Stream.concat(telling.heads.stream(), telling.standIns.stream())
            .map(HeldBy::employeeId)
            .toList();
    Map<EmployeeId, String> names =
        then.officials(people).values().stream()
            .collect(Collectors.toMap(OfficialView::employeeId, OfficialView::name));
    return representations.of(
        new UnitHistory(
            id,
            knownAt,
            closed(telling.names, Name::from, Name::until, telling.end),
            closed(telling.parents, Parent::from, Parent::until, telling.end),
            telling.heads.stream().map(h -> h.named(names.get(h.employeeId()))).toList(),
            telling.standIns.stream().map(h -> h.named(names.get(h.employeeId()))).toList(),
            telling.end));
  }

  /** Each holds until the eve of the next, the last until the unit's end. */
  private static <T> List<T> closed(
      List<T> terms,
      Function<T, LocalDate> from,
      BiFunction<T, LocalDate, T> until,
      @Nullable End end) {
    List<T> closed = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      LocalDate next =
          i + 1 < terms.size() ? from.apply(terms.get(i + 1)) : end == null ? null : end.from();
      closed.add(next == null ? terms.get(i) : until.apply(terms.get(i), next.minusDays(1)));
    }
    return closed;
  }

  /** What the events tell so far. */
  private static final class Telling {
    final List<Name> names = new ArrayList<>();
    final List<Parent> parents = new ArrayList<>();
    final List<HeldBy> heads = new ArrayList<>();
    final List<HeldBy> standIns = new ArrayList<>();
    @Nullable End end;

    void add(Told<UnitEvent> told) {
      Instant recorded = told.envelope().recordedAt();
      switch (told.event()) {
        case UnitEstablished e -> {
          names.add(
              new Name(
                  e.name(),
                  e.headTitle(),
                  e.code(),
                  e.effectiveFrom(),
                  null,
                  e.decreeNumber(),
                  recorded));
          parents.add(
              new Parent(
                  e.parentUnitId(),
                  e.apparatusId(),
                  e.effectiveFrom(),
                  null,
                  e.decreeNumber(),
                  recorded));
        }
        case UnitRenamed e ->
            names.add(
                new Name(
                    e.name(),
                    e.headTitle(),
                    e.code(),
                    e.effectiveFrom(),
                    null,
                    e.decreeNumber(),
                    recorded));
        case UnitMoved e ->
            parents.add(
                new Parent(
                    e.parentUnitId(),
                    e.apparatusId(),
                    e.effectiveFrom(),
                    null,
                    e.decreeNumber(),
                    recorded));
        case UnitDissolved e ->
            end =
                new End(
                    e.effectiveFrom(),
                    e.successorUnitIds(),
                    e.officeSuccessorUnitId(),
                    e.decreeNumber(),
                    recorded);
        case UnitHeadAppointed e ->
            heads.add(
                new HeldBy(
                    e.employeeId(),
                    null,
                    null,
                    e.decreeNumber(),
                    e.effectiveFrom(),
                    null,
                    e.signedBy(),
                    recorded,
                    null));
        case UnitHeadReleased e ->
            heads.replaceAll(h ->
                h.to() == null && h.employeeId().equals(e.employeeId())
                    ? h.until(e.effectiveTo(), recorded)
                    : h);
        case ActingHeadMandated e ->
            standIns.add(
                new HeldBy(
                    e.employeeId(),
                    null,
                    e.capacity(),
                    e.mandateNumber(),
                    e.effectiveFrom(),
                    e.effectiveTo(),
                    e.signedBy(),
                    recorded,
                    null));
        case ActingMandateEnded e ->
            standIns.replaceAll(
                h -> h.number().equals(e.mandateNumber()) ? h.until(e.effectiveTo(), recorded) : h);
      }
    }
  }
}
