/** What each unit asked for, carries and finished: the dashboards. */
@NullMarked
package id.sistemkerja.performance;

import org.jspecify.annotations.NullMarked;
