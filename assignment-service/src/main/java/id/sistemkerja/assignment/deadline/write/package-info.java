/** Setting due times and holidays. */
@NullMarked
package id.sistemkerja.assignment.deadline.write;

import org.jspecify.annotations.NullMarked;
