/** Which offices the regulations' parties are. */
@NullMarked
package id.sistemkerja.assignment.office;

import org.jspecify.annotations.NullMarked;
