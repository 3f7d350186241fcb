/** What a regency has set, and what is late. */
@NullMarked
package id.sistemkerja.assignment.deadline.read;

import org.jspecify.annotations.NullMarked;
