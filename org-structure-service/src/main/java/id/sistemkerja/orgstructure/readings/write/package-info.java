/** Choosing a reading. */
@NullMarked
package id.sistemkerja.orgstructure.readings.write;

import org.jspecify.annotations.NullMarked;
