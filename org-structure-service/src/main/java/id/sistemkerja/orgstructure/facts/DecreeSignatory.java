package id.sistemkerja.orgstructure.facts;

import static id.sistemkerja.orgstructure.facts.Edge.required;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a decree, if that was an official of the regency and not the Bupati.
 *
 * @param unitId whose head's office it was signed in
 */
public record DecreeSignatory(@Nullable OrgUnitId unitId, @Nullable EmployeeId employeeId) {

  /** Refuses a decree that a Plt. or Plh. signed, or somebody who does not hold the office. */
  public static void check(
      @Nullable DecreeSignatory signedBy,
      StructureFacts facts,
      RegencyCode regency,
      LocalDate day) {
    if (signedBy != null) {
      facts.maySign(
          regency,
          required(signedBy.unitId(), "signedBy.unitId"),
          required(signedBy.employeeId(), "signedBy.employeeId"),
          day);
    }
  }
}
