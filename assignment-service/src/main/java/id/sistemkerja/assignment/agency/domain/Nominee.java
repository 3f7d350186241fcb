package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;

/**
 * An official whom their appraiser names as fit for what is asked.
 *
 * @param unitHead whose recommendation the profile asks for
 */
public record Nominee(
    EmployeeId id,
    String name,
    String position,
    OrgUnitId unitId,
    String unitName,
    Office unitHead) {}
