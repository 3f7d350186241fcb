/** In which office a caller acts, and on what mandate. */
@NullMarked
package id.sistemkerja.assignment.office;

import org.jspecify.annotations.NullMarked;
