/** The appointment's commands over HTTP. */
@NullMarked
package id.sistemkerja.assignment.appointment.write;

import org.jspecify.annotations.NullMarked;
