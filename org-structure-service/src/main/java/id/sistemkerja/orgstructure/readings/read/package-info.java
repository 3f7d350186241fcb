/** The regulations as they can be read: rule by rule, side by side, with their readings. */
@NullMarked
package id.sistemkerja.orgstructure.readings.read;

import org.jspecify.annotations.NullMarked;
