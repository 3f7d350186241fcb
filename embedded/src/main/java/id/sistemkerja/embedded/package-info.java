/** The launcher that runs the whole system in one process, one Spring context per service. */
@NullMarked
package id.sistemkerja.embedded;

import org.jspecify.annotations.NullMarked;
