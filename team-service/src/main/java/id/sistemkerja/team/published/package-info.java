/** What the other services and the SPBE integration may know of rosters, under contract. */
@NullMarked
package id.sistemkerja.team.published;

import org.jspecify.annotations.NullMarked;
