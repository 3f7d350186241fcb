/** Numbers that are set aside for paper, and what became of them. */
@NullMarked
package id.sistemkerja.assignment.register.write;

import org.jspecify.annotations.NullMarked;
