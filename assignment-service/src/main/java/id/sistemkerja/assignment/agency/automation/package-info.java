/** Letters that cross between agencies of this system. */
@NullMarked
package id.sistemkerja.assignment.agency.automation;

import org.jspecify.annotations.NullMarked;
