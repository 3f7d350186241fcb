/** Starts the whole system as its operator does, and uses it as its users do: from outside. */
@NullMarked
package id.sistemkerja.acceptance;

import org.jspecify.annotations.NullMarked;
