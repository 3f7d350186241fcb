/** Requests across agencies over HTTP. */
@NullMarked
package id.sistemkerja.assignment.agency.write;

import org.jspecify.annotations.NullMarked;
