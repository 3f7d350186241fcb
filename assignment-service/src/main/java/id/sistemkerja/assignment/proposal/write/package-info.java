/** Commands on proposals, over HTTP. */
@NullMarked
package id.sistemkerja.assignment.proposal.write;

import org.jspecify.annotations.NullMarked;
