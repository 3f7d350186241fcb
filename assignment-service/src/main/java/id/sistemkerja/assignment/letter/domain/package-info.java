/** The assignment letter: drafted when a request is approved, then signed (PEN-4, PEN-6). Pure. */
@NullMarked
package id.sistemkerja.assignment.letter.domain;

import org.jspecify.annotations.NullMarked;
