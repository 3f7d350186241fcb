package id.sistemkerja.orgstructure.unit.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;

/**
 * Who signed a decree or a mandate letter, where that was an official of the regency.
 *
 * @param unitId whose head's office it was signed in
 */
public record Signatory(OrgUnitId unitId, EmployeeId employeeId) {}
