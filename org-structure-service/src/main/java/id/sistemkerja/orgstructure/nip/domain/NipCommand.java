package id.sistemkerja.orgstructure.nip.domain;

import id.sistemkerja.kernel.EmployeeId;

/** What may be asked of a NIP. */
public sealed interface NipCommand {
  /** That it be this official's, for good. */
  record ClaimNip(EmployeeId employeeId) implements NipCommand {}
}
