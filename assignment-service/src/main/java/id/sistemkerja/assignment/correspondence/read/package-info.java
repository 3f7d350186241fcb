/** The documents of a case. */
@NullMarked
package id.sistemkerja.assignment.correspondence.read;

import org.jspecify.annotations.NullMarked;
