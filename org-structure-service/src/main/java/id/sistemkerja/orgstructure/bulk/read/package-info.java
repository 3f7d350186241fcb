/** Imports, their faults, templates and exports. */
@NullMarked
package id.sistemkerja.orgstructure.bulk.read;

import org.jspecify.annotations.NullMarked;
