/** Makes the document when the act is recorded. */
@NullMarked
package id.sistemkerja.assignment.correspondence.automation;

import org.jspecify.annotations.NullMarked;
