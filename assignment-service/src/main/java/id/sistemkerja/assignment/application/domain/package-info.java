/** An official's voluntary application to be assigned (PEN-14, PEN-15). Pure. */
@NullMarked
package id.sistemkerja.assignment.application.domain;

import org.jspecify.annotations.NullMarked;
