/** What is stored stays readable. */
@NullMarked
package id.sistemkerja.assignment.stored;

import org.jspecify.annotations.NullMarked;
