package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.Scope;

/**
 * What every event says with which a case can begin, and that of sending a request: who is to work
 * for whom, on what.
 */
public interface CaseBeginning {
  String profileVersion();

  OrgUnitId ownerUnitId();

  String ownerUnitName();

  String ownerTitle();

  EmployeeId officialId();

  String officialName();

  OrgUnitId officialUnitId();

  Scope scope();

  TaskContent content();
}
