/** Letters to look at, to print, and to verify. */
@NullMarked
package id.sistemkerja.assignment.letter.read;

import org.jspecify.annotations.NullMarked;
