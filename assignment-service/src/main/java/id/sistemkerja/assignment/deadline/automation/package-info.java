/** What the clock leads to. */
@NullMarked
package id.sistemkerja.assignment.deadline.automation;

import org.jspecify.annotations.NullMarked;
