package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import java.util.List;
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
   */
  @EventType("org-structure.official-placed.v1")
  record OfficialPlaced(
      EmployeeId employeeId,
      OrgUnitId unitId,
      OrgUnitId appraiserUnitId,
      String decreeNumber,
      LocalDate effectiveFrom)
      implements OfficialEvent {}
}
