/** Registering and placing officials. */
@NullMarked
package id.sistemkerja.orgstructure.official.write;

import org.jspecify.annotations.NullMarked;
