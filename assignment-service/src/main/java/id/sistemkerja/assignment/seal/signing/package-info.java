/** Who seals the letters of a regency: its own certificate, or a provider elsewhere. */
@NullMarked
package id.sistemkerja.assignment.seal.signing;

import org.jspecify.annotations.NullMarked;
