/** Choosing between readings: pure decisions. */
@NullMarked
package id.sistemkerja.orgstructure.readings.domain;

import org.jspecify.annotations.NullMarked;
