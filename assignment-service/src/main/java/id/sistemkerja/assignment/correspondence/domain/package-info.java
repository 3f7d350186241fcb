/** Documents of what was recorded: a request, its answer, a completion. Pure. */
@NullMarked
package id.sistemkerja.assignment.correspondence.domain;

import org.jspecify.annotations.NullMarked;
