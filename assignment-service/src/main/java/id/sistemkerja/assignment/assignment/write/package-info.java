/** Doing the work: acknowledging, reporting, reviewing, closing. */
@NullMarked
package id.sistemkerja.assignment.assignment.write;

import org.jspecify.annotations.NullMarked;
