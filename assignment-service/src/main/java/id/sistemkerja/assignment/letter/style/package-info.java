/** How each regency's letters look and are numbered: data, not code. */
@NullMarked
package id.sistemkerja.assignment.letter.style;

import org.jspecify.annotations.NullMarked;
