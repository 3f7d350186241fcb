package id.sistemkerja.assignment.office;

import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.UnitPlace;
import id.sistemkerja.directory.Directory;
import id.sistemkerja.directory.Directory.HeldOffice;
import id.sistemkerja.directory.DirectoryOfficial;
import id.sistemkerja.directory.DirectoryUnit;
import id.sistemkerja.directory.Offices;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import id.sistemkerja.platform.web.WebProblems;
import id.sistemkerja.regulation.NoRegulationInForce;
import id.sistemkerja.regulation.Party;
import id.sistemkerja.regulation.Regulations;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What structure and law say today of those whom a case names. */
public final class CaseFacts {
  private final Directory directory;
  private final Parties parties;
  private final Offices offices;
  private final Regulations regulations;

  public CaseFacts(Directory directory, Parties parties, Offices offices, Regulations regulations) {
    this.directory = directory;
    this.parties = parties;
    this.offices = offices;
    this.regulations = regulations;
  }

  /**
   * The unit whose target the work serves.
   *
   * @param unit by default the first that the caller heads
   */
  public DirectoryUnit owner(@Nullable OrgUnitId unit, Caller caller) {
    if (unit == null) {
      return offices.heldBy(caller).stream()
          .map(HeldOffice::unit)
          .filter(this::exists)
          .findFirst()
          .orElseThrow(() -> new RefusedException(EdgeProblems.HEADS_NO_UNIT));
    }
    return standing(unit, caller)
        .orElseThrow(() ->
            new RefusedException(
                Refusal.of(
                    EdgeProblems.UNKNOWN_UNIT,
                    FieldFault.of("ownerUnitId", "unit tidak dikenal", "unknown unit"))));
  }

  /** A unit of the caller's regency that exists today. */
  public Optional<DirectoryUnit> standing(OrgUnitId unit, Caller caller) {
    return directory
        .unit(unit)
        .filter(u -> u.regency().equals(caller.regency()))
        .filter(this::exists);
  }

  /** A dissolved unit's office passes on what was begun; nothing new begins there. */
  private boolean exists(DirectoryUnit unit) {
    return !unit.isDissolvedOn(offices.today());
  }

  /** An official of the caller's regency who serves today. */
  public DirectoryOfficial official(@Nullable EmployeeId id, Caller caller) {
    DirectoryOfficial official =
        directory
            .official(required(id, "officialId"))
            .orElseThrow(() ->
                new RefusedException(
                    Refusal.of(
                        EdgeProblems.UNKNOWN_OFFICIAL,
                        FieldFault.of("officialId", "pegawai tidak dikenal", "unknown official"))));
    if (!official.regency().equals(caller.regency())) {
      throw new RefusedException(
          Refusal.of(
              EdgeProblems.OFFICIAL_OF_ANOTHER_REGENCY,
              FieldFault.of(
                  "officialId", "pegawai kabupaten lain", "an official of another regency")));
    }
    if (!official.serves(offices.today())) {
      throw new RefusedException(
          Refusal.of(
              EdgeProblems.OFFICIAL_LEFT,
              FieldFault.of(
                  "officialId",
                  "hari terakhir bertugas " + official.lastDay(),
                  "the last day in service was " + official.lastDay())));
    }
    return official;
  }

  /** Where the official is placed. */
  public DirectoryUnit origin(DirectoryOfficial official) {
    return Optional.ofNullable(official.unitId())
        .flatMap(directory::unit)
        .orElseThrow(() -> new RefusedException(EdgeProblems.OFFICIAL_NOT_PLACED));
  }

  /** The unit whose appointed head the official is. */
  public Optional<DirectoryUnit> headed(DirectoryOfficial official) {
    return directory.officesOf(official.regency(), official.employeeId(), offices.today()).stream()
        .filter(office -> office.mandate() == null)
        .map(HeldOffice::unit)
        .findFirst();
  }

  /** The unit in which the official works: whoever heads one does so in the one above. */
  public DirectoryUnit worksIn(DirectoryOfficial official) {
    return headed(official)
        .flatMap(unit -> Optional.ofNullable(unit.parentUnitId()).flatMap(directory::unit))
        .orElseGet(() -> origin(official));
  }

  /** Version of the profile under which a case begins today. */
  public String profileInForce(Caller caller) {
    try {
      return regulations.inForce(caller.regency(), offices.today()).version();
    } catch (NoRegulationInForce e) {
      throw new RefusedException(
          Refusal.of(EdgeProblems.NO_REGULATION, new FieldFault("regency", e.text())));
    }
  }

  /** The parties as the structure has them today. */
  public Map<Party, Office> parties(Involvement involvement) {
    return directory
        .unit(involvement.owner().unit())
        .flatMap(owner ->
            directory
                .official(involvement.official().id())
                .map(official -> parties.of(owner, official, involvement.official().unit())))
        .orElse(Map.of());
  }

  /** Absent if the structure no longer has the owner's unit. */
  public @Nullable UnitPlace ownerPlace(Involvement involvement) {
    return directory.unit(involvement.owner().unit()).map(Parties::placeOf).orElse(null);
  }

  /** Refuses a body without the field. */
  public static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new RefusedException(
          Refusal.of(
              WebProblems.INVALID_FIELDS, FieldFault.of(field, "wajib diisi", "is required")));
    }
    return value;
  }
}
