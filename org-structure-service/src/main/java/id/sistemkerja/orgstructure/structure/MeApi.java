package id.sistemkerja.orgstructure.structure;

import id.sistemkerja.kernel.ActingMandate;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.official.domain.Position;
import id.sistemkerja.orgstructure.structure.OfficialReadApi.UnitName;
import id.sistemkerja.orgstructure.structure.Structure.HeldOffice;
import id.sistemkerja.orgstructure.structure.Structure.Place;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.regulation.HeadRank;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "me", description = "Who the caller is today")
final class MeApi {
  private final Structure structure;
  private final Today today;
  private final Representations representations;

  MeApi(Structure structure, Today today, Representations representations) {
    this.structure = structure;
    this.today = today;
    this.representations = representations;
  }

  /**
   * The caller.
   *
   * @param employeeId absent for a service account
   * @param unit headed by the caller, or else of the placement
   * @param offices in which the caller may act today: own ones, those of others on a mandate, those
   *     of dissolved units that have passed to them, then vacant ones below
   */
  record Me(
      LocalDate asOf,
      RegencyCode regency,
      @Nullable EmployeeId employeeId,
      String name,
      List<String> roles,
      @Nullable Position position,
      @Nullable String golongan,
      @Nullable UnitName unit,
      List<Office> offices) {}

  /**
   * An office held.
   *
   * @param mandate present when the office is another's
   * @param from for a vacant office, its first vacant day, and for that of a dissolved unit no day
   *     before the first one without it
   * @param to the last day; absent if none is set
   */
  record Office(
      OrgUnitId unitId,
      String unitName,
      OrgUnitId apparatusId,
      String title,
      HeadRank rank,
      @Nullable ActingMandate mandate,
      LocalDate from,
      @Nullable LocalDate to) {
    static Office of(HeldOffice held) {
      return new Office(
          held.unit().unitId(),
          held.unit().name(),
          held.unit().apparatusId(),
          held.unit().headTitle(),
          held.unit().rank(),
          held.mandate(),
          held.from(),
          held.to());
    }
  }

  @GetMapping("/v1/me")
  @Operation(summary = "Who the caller is, and the offices in which the caller may act today")
  ResponseEntity<Me> me(Caller caller) {
    LocalDate day = today.get();
    List<String> roles = caller.roles().stream().sorted().toList();
    EmployeeId id = caller.employee();
    Optional<OfficialView> found =
        id == null ? Optional.empty() : structure.official(caller.regency(), id);
    if (found.isEmpty()) {
      // a service account, or an account whose official is not registered (yet)
      return representations.of(
          new Me(day, caller.regency(), id, caller.name(), roles, null, null, null, List.of()));
    }
    OfficialView official = found.get();
    Map<EmployeeId, Place> places = structure.places(caller.regency(), List.of(official), day);
    Place place = places.get(official.employeeId());
    return representations.of(
        new Me(
            day,
            caller.regency(),
            id,
            official.name(),
            roles,
            official.positionOn(day),
            official.golonganOn(day),
            place == null
                ? null
                : UnitName.of(structure.units(List.of(place.unitId())).get(place.unitId()), day),
            structure.mayActIn(caller.regency(), official.employeeId(), day).stream()
                .map(Office::of)
                .toList()));
  }
}
