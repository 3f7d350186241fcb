/** Sealing, once a letter is signed. */
@NullMarked
package id.sistemkerja.assignment.seal.automation;

import org.jspecify.annotations.NullMarked;
