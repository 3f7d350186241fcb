/** What the letters between agencies say, bound by a hash. */
@NullMarked
package id.sistemkerja.assignment.agency.letter;

import org.jspecify.annotations.NullMarked;
