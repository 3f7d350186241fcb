/** Where sealed files are kept, byte for byte. */
@NullMarked
package id.sistemkerja.assignment.seal.store;

import org.jspecify.annotations.NullMarked;
