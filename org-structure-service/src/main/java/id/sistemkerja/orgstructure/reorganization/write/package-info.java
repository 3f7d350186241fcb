/** Reorganizing units, and what a reorganization would change. */
@NullMarked
package id.sistemkerja.orgstructure.reorganization.write;

import org.jspecify.annotations.NullMarked;
