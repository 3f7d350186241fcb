package id.sistemkerja.assignment.appointment.domain;

/** Where an appointment stands; what follows is the letter's business. */
public sealed interface AppointmentState {
  record Missing() implements AppointmentState {}

  record Made() implements AppointmentState {}
}
