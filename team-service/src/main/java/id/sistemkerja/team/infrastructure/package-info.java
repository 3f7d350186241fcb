/** The service's wiring. */
@NullMarked
package id.sistemkerja.team.infrastructure;

import org.jspecify.annotations.NullMarked;
