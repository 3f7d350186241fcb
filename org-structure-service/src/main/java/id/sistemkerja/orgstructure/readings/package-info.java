/** Which reading of an unclear clause holds in a regency, and what its regulation says. */
@NullMarked
package id.sistemkerja.orgstructure.readings;

import org.jspecify.annotations.NullMarked;
