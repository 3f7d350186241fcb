/** What connects the capabilities to the platform. */
@NullMarked
package id.sistemkerja.assignment.infrastructure;

import org.jspecify.annotations.NullMarked;
