/** The involvement request, from its draft to the answer (PEN-7 to PEN-9). Pure. */
@NullMarked
package id.sistemkerja.assignment.request.domain;

import org.jspecify.annotations.NullMarked;
