/** The sheets of an import or export, and how their files are read and written. */
@NullMarked
package id.sistemkerja.orgstructure.bulk.sheet;

import org.jspecify.annotations.NullMarked;
