/** Dashboards, and the lists of cases behind their figures, for those who may see them. */
@NullMarked
package id.sistemkerja.performance.read;

import org.jspecify.annotations.NullMarked;
