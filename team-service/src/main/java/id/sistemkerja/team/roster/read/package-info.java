/** Rosters, as they are and as they were known at a past moment. */
@NullMarked
package id.sistemkerja.team.roster.read;

import org.jspecify.annotations.NullMarked;
