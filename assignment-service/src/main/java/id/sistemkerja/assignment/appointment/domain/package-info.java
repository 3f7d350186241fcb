/** Appointment of an official within the unit, without a request (PEN-3). Pure. */
@NullMarked
package id.sistemkerja.assignment.appointment.domain;

import org.jspecify.annotations.NullMarked;
