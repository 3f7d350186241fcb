/**
 * What the other services and the SPBE integration may know: events of this service under contract.
 */
@NullMarked
package id.sistemkerja.assignment.published;

import org.jspecify.annotations.NullMarked;
