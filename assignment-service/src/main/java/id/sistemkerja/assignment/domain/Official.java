package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;

/**
 * The official whose involvement is asked for.
 *
 * @param unit where the official is placed
 */
public record Official(EmployeeId id, String name, OrgUnitId unit) {}
