/** A register's numbers: which letter has each, and what the others were used for. */
@NullMarked
package id.sistemkerja.assignment.register.read;

import org.jspecify.annotations.NullMarked;
