/** A service's own copy of the organization structure, built from that service's feed. */
@NullMarked
package id.sistemkerja.directory;

import org.jspecify.annotations.NullMarked;
