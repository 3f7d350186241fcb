/** Where scans of other agencies' letters are kept, byte for byte. */
@NullMarked
package id.sistemkerja.assignment.agency.store;

import org.jspecify.annotations.NullMarked;
