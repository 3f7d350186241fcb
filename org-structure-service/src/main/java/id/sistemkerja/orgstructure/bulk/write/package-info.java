/** Requesting and cancelling imports. */
@NullMarked
package id.sistemkerja.orgstructure.bulk.write;

import org.jspecify.annotations.NullMarked;
