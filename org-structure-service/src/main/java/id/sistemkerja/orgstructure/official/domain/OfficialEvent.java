package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an official. */
public sealed interface OfficialEvent {
  EmployeeId employeeId();

  /**
   * @param nip 18 digits
   * @param golongan {@code I/a} to {@code IV/e} for a PNS, {@code I} to {@code XVII} for a PPPK
   */
  @EventType("org-structure.official-registered.v1")
  record OfficialRegistered(
      EmployeeId employeeId,
      RegencyCode regency,
      String nip,
      Nip.Kind nipKind,
      String name,
      @Nullable String email,
      String golongan,
      Position position,
      List<String> competences)
      implements OfficialEvent {
    public OfficialRegistered {
      competences = List.copyOf(competences);
    }
  }

  /**
   * From that day the official stands in {@code unitId}, appraised by whoever heads {@code
   * appraiserUnitId}, until the next placement.
   *
   * @param signedBy absent where it was not told, as in {@code OfficialLeftService}
   */
  @EventType("org-structure.official-placed.v1")
  record OfficialPlaced(
      EmployeeId employeeId,
      OrgUnitId unitId,
      OrgUnitId appraiserUnitId,
      String decreeNumber,
      LocalDate effectiveFrom,
      @Nullable Signatory signedBy)
      implements OfficialEvent {
    public OfficialPlaced(
        EmployeeId employeeId,
        OrgUnitId unitId,
        OrgUnitId appraiserUnitId,
        String decreeNumber,
        LocalDate effectiveFrom) {
      this(employeeId, unitId, appraiserUnitId, decreeNumber, effectiveFrom, null);
    }
  }

  /** From that day the official holds this post; its grade then decides who may appraise. */
  @EventType("org-structure.official-position-changed.v1")
  record OfficialPositionChanged(
      EmployeeId employeeId, Position position, String decreeNumber, LocalDate effectiveFrom)
      implements OfficialEvent {}

  @EventType("org-structure.official-golongan-changed.v1")
  record OfficialGolonganChanged(
      EmployeeId employeeId, String golongan, String decreeNumber, LocalDate effectiveFrom)
      implements OfficialEvent {}

  /** The name and the address as they should have been recorded. */
  @EventType("org-structure.official-corrected.v1")
  record OfficialCorrected(EmployeeId employeeId, String name, @Nullable String email)
      implements OfficialEvent {}

  @EventType("org-structure.competence-added.v1")
  record CompetenceAdded(EmployeeId employeeId, UUID competenceId, Competence competence)
      implements OfficialEvent {}

  /**
   * @param effectiveFrom the first day without it
   */
  @EventType("org-structure.competence-withdrawn.v1")
  record CompetenceWithdrawn(
      EmployeeId employeeId, UUID competenceId, String reason, LocalDate effectiveFrom)
      implements OfficialEvent {}

  /**
   * @param lastDay in the regency's service; offices held are released with it
   */
  @EventType("org-structure.official-left-service.v1")
  record OfficialLeftService(
      EmployeeId employeeId,
      Departure departure,
      String decreeNumber,
      LocalDate lastDay,
      @Nullable Signatory signedBy)
      implements OfficialEvent {}
}
