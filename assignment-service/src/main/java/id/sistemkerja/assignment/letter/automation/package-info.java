/** What a decision on a request leads to. */
@NullMarked
package id.sistemkerja.assignment.letter.automation;

import org.jspecify.annotations.NullMarked;
