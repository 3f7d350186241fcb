/** The sealed file and what is known of its seal. */
@NullMarked
package id.sistemkerja.assignment.seal.read;

import org.jspecify.annotations.NullMarked;
