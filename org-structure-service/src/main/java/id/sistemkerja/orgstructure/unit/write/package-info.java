/** Establishing units, and who heads them. */
@NullMarked
package id.sistemkerja.orgstructure.unit.write;

import org.jspecify.annotations.NullMarked;
