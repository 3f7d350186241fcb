/** What this service does when assignments change. */
@NullMarked
package id.sistemkerja.team.roster.automation;

import org.jspecify.annotations.NullMarked;
