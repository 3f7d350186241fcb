package id.sistemkerja.assignment.deadline.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One waiting step of a case: the same kind of step that waits again later is another one.
 *
 * @param step its kind
 * @param subjectId of the request, letter or assignment
 * @param officeUnitId whose office is to take it; absent where an official acts in person
 */
public record StepKey(
    String step,
    UUID subjectId,
    @Nullable OrgUnitId officeUnitId,
    @Nullable EmployeeId employeeId,
    Instant since) {}
