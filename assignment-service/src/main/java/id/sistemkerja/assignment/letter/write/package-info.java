/** Signing. */
@NullMarked
package id.sistemkerja.assignment.letter.write;

import org.jspecify.annotations.NullMarked;
