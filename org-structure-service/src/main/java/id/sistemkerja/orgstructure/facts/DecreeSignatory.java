package id.sistemkerja.orgstructure.facts;

import static id.sistemkerja.orgstructure.facts.Edge.required;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.orgstructure.unit.domain.Signatory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a decree, if that was an official of the regency and not the Bupati.
 *
 * @param unitId whose head's office it was signed in
 */
public record DecreeSignatory(@Nullable OrgUnitId unitId, @Nullable EmployeeId employeeId) {

  /**
   * The signatory of a decree on a person's status; a Plt. or Plh. is refused, and who does not
   * hold the office.
   */
  public static @Nullable Signatory ofDecree(
      @Nullable DecreeSignatory signedBy,
      StructureFacts facts,
      RegencyCode regency,
      LocalDate day) {
    return checked(signedBy, facts, regency, day, false);
  }

  /**
   * The signatory of a mandate letter, which changes nobody's status: a Plt. or Plh. may sign it,
   * but who does not hold the office is refused.
   */
  public static @Nullable Signatory ofMandate(
      @Nullable DecreeSignatory signedBy,
      StructureFacts facts,
      RegencyCode regency,
      LocalDate day) {
    return checked(signedBy, facts, regency, day, true);
  }

  private static @Nullable Signatory checked(
      @Nullable DecreeSignatory signedBy,
      StructureFacts facts,
      RegencyCode regency,
      LocalDate day,
      boolean onMandate) {
    if (signedBy == null) {
      return null;
    }
    Signatory signatory =
        new Signatory(
            required(signedBy.unitId(), "signedBy.unitId"),
            required(signedBy.employeeId(), "signedBy.employeeId"));
    facts.maySign(regency, signatory, day, onMandate);
    return signatory;
  }
}
