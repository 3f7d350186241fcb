/** This service's own copy of the organization structure, built from the other service's feed. */
@NullMarked
package id.sistemkerja.assignment.directory;

import org.jspecify.annotations.NullMarked;
