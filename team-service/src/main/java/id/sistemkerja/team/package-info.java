/** Who works for which unit: the current rosters. */
@NullMarked
package id.sistemkerja.team;

import org.jspecify.annotations.NullMarked;
