/** Judging the rows of an import and recording them. */
@NullMarked
package id.sistemkerja.orgstructure.bulk.load;

import org.jspecify.annotations.NullMarked;
