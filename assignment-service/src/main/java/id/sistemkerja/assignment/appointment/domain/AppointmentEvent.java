package id.sistemkerja.assignment.appointment.domain;

import id.sistemkerja.assignment.domain.CaseBeginning;
import id.sistemkerja.assignment.domain.TaskContent;
import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.EventType;
import id.sistemkerja.kernel.OrgUnitId;
import id.sistemkerja.regulation.Scope;
import java.util.UUID;

/** What happened to an appointment. Its id is the case's id. */
public sealed interface AppointmentEvent {
  UUID appointmentId();

  /** The letter is to be drafted for the signatory's signature. */
  @EventType("assignment.appointment-made.v1")
  record AppointmentMade(
      UUID appointmentId,
      String profileVersion,
      OrgUnitId ownerUnitId,
      String ownerUnitName,
      String ownerTitle,
      EmployeeId officialId,
      String officialName,
      OrgUnitId officialUnitId,
      Scope scope,
      TaskContent content,
      OrgUnitId appointerUnitId,
      String appointerTitle,
      OrgUnitId signatoryUnitId,
      String signatoryUnitName,
      String signatoryTitle)
      implements AppointmentEvent, CaseBeginning {}
}
