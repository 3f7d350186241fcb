/** The structure as it stood on any day, for whoever asks. */
@NullMarked
package id.sistemkerja.orgstructure.structure;

import org.jspecify.annotations.NullMarked;
