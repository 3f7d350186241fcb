/** What a signed letter leads to. */
@NullMarked
package id.sistemkerja.assignment.assignment.automation;

import org.jspecify.annotations.NullMarked;
