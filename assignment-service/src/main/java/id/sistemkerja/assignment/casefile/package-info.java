/** The case as its parties see it: where it stands, for whom it waits, and its whole history. */
@NullMarked
package id.sistemkerja.assignment.casefile;

import org.jspecify.annotations.NullMarked;
