/** Requests across agencies for those who may read them. */
@NullMarked
package id.sistemkerja.assignment.agency.read;

import org.jspecify.annotations.NullMarked;
