/** Units, officials, placements, heads and stand-ins, each with its history. */
@NullMarked
package id.sistemkerja.orgstructure;

import org.jspecify.annotations.NullMarked;
